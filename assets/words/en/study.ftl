# A study that one plans and runs in a simulated world.

study-basis = A simulated world: nobody in it is real, and all its numbers were chosen.
study-rules = The rules of these worlds, in plain words and in numbers
study-worlds = What follows is the same in all of them but for these numbers. Your study takes place in one of { $n }; which one, you learn from behind the curtain.
study-worlds-numbers = The numbers of the worlds
study-criers = Of 100 people, so many cry
study-pull = How far that goes with being hit hard, from 0 (not at all) to 1 (wholly)
study-comfort = Of 100 who cry, so many are comforted
study-manage-tears = Of 100 who are asked to let tears come, so many do
study-manage-holding = Of 100 who are asked to hold them back, so many do
study-added = { $outcome } ({ $unit }): what is added, { $when }
study-needs-script = Here a study can be planned, and not run: that needs the page’s scripts.

## The plan
study-plan = The plan
study-whom = Whom do you compare?
study-people = How many people take part?
study-when = When do you measure?
study-what = What do you measure?
study-expect = What do you expect to find?
study-run = Run the study
study-say-first = Say first what you expect: afterwards everybody knew it all along.
study-planned = { $design }, { $n } people, { $when }

## What it found
study-found = The difference is { $found }; its interval runs from { $low } to { $high }.
study-amount = { $number } { $unit }
study-clear = Zero lies outside the interval: chance alone would seldom bring such a difference. About 95 in a hundred intervals hold what is true, if nothing slants the study.
study-open = Zero lies inside the interval: this may be chance, or an effect that is too small for so few people. About 95 in a hundred intervals hold what is true, if nothing slants the study.
study-too-few = In one of the groups there are fewer than three people, so nothing can be said. It takes more of them.
study-conclude = What do you conclude?
study-cannot-tell = This study can’t tell
study-sure = How sure are you?
study-curtain = Look behind the curtain
study-behind = Behind the curtain
study-you = You expected: { $expected }. You concluded: { $concluded } ({ $sure }).
study-truth = In this world { $truth }.
study-on-average = Measured then, the true effect is { $truth }. Studies with your plan find { $mean } on average.
study-saw-nobody = Too few people: nothing was seen, and nothing was missed.
study-saw-kept = There was nothing to find, and your study did not claim to have found it.
study-saw-ghost = There was nothing to find, and yet your study found a difference.
study-saw-missed = There was something, and your study missed it: its interval still holds zero.
study-saw-turned = There was something, and your study turned it round: it points the other way.
study-saw-there = There was something, and your study saw it.
study-saw-size = There was something, and your study saw it, though not how large it is.
study-no-slant = At this moment nothing slants this plan by as much as the last digit; what is left is chance.
study-true = true: { $amount }
study-again = Plan another study
study-other-world = In another hidden world
study-save = Save this study

## Its table
study-group = Group
study-count = People
study-mean = Mean
study-mean-is = mean { $mean }
study-the-difference = The difference, with its interval
study-person = Person
study-cried = Cried
study-yes = yes
study-no = no
study-difference = Difference
study-from-to = { $low } to { $high }
