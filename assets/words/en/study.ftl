# A study that one plans and runs in a simulated world.

study-basis = A simulated world: nobody in it is real, and all its numbers were chosen.
study-rules = The rules of these worlds, in plain words and in numbers
study-worlds = What follows is the same in all of them but for these numbers. Your study takes place in one of { $n }; which one, you learn from behind the curtain.
study-worlds-numbers = The numbers of the worlds
study-added = { $outcome } ({ $unit }): what is added, { $when }
study-needs-script = Where the page’s scripts run, you plan and run studies of your own here: whom to compare, how many people, and when to measure.

## The path of ideas
study-idea = Idea { $at } of { $n } in the course
study-try = Try it
study-next-idea = Next idea
study-own = Now plan a study of your own
study-skip = Straight to my own study
study-back = The ideas again
study-key-one = Each dot is a person. The square is the difference between the means, and the line through it its interval: how far chance may have moved it.
study-key-many = Each dot is a study, and a filled one leaves zero outside its interval, so that chance alone would seldom bring it. The mark below the line is their mean.
study-key-several = In each row, the square is what was found, and the line through it its interval: how far chance may have moved it.
study-key-pooled = In each row, the square is what was found, and the line through it its interval: how far chance may have moved it. The diamond is all of them together.
study-paper = What could your study tell, and what not?

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
study-found = The difference is { $found }; give or take chance, its interval runs from { $low } to { $high }.
study-amount = { $number } { $unit }
study-clear = Zero, which is no difference at all, lies outside the interval: chance alone would seldom bring so much. About 95 in a hundred intervals hold what is true, if nothing slants the study.
study-open = Zero, which is no difference at all, lies inside the interval: this may be chance, or an effect that is too small for so few people. About 95 in a hundred intervals hold what is true, if nothing slants the study.
study-too-few = In one of the groups there are fewer than three people, so nothing can be said. It takes more of them.
study-conclude = What do you conclude?
study-cannot-tell = This study can’t tell
study-sure = How sure are you?
study-curtain = Look behind the curtain
study-behind = Behind the curtain
study-you = You expected “{ $expected }” and concluded “{ $concluded }” ({ $sure }).
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

## The same plan, again and again
study-repeat = The same plan, { $n } times
study-many = The same plan a hundred times, with new people each time
study-many-told = On average these { $all } studies found { $mean }; what is true is { $truth }. { $n ->
    [one] One of them is striking: its interval leaves out zero, which would be no difference at all.
   *[other] { $n } of them are striking: their intervals leave out zero, which would be no difference at all.
}
study-printed-told = A reader gets to see only { $n } of { $all } studies, and they say { $mean } on average. What is true is { $truth }.
study-none-striking = None of them is striking, so nothing would be printed.
study-printed-only = Only the striking ones, as they get printed
study-striking = Striking
study-printed = Only the striking ones get printed
study-dots = Each dot is a study, and a filled one is striking. How far the dots spread is chance, which more people make smaller. How far their middle (the mark below the line) lies from what is true is the plan’s own doing, and more people don’t change that.
study-number = Study
study-interval = Interval

## All together
study-join = Put your { $n } studies together
study-together = Your studies in this world, together
study-only-lots = Only the randomised ones
study-as-one = Together
study-as-fixed = Together, were all differences chance
study-together-told = Together these { $n } studies of { $people } people find { $mean }, with an interval from { $low } to { $high }.
study-unlike = { $percent ->
    [0] What sets the studies apart is no more than chance would bring (researchers put that into a number, I², which is 0 % here).
   *[other] Of what sets the studies apart, { $percent } % is more than chance would bring (researchers call that I²); the diamond allows for it. Were all of it chance, the studies would say { $fixed }.
}
study-letter = By the course’s own table, “{ $claim }” would earn the letter { $letter } for such a body of studies ({ $name }): { $why }
study-why-strong = several randomised studies agree, and the interval of them all leaves out zero, or no difference.
study-why-fair = the interval of the randomised studies leaves out zero, or no difference, but they are few, or don’t agree.
study-why-small = what the randomised studies say for it is still too small.
study-why-open = the interval of the randomised studies still holds zero, so there may be no difference.
study-why-turned = the randomised studies point the other way.
study-why-nothing = the randomised studies were large enough to see it, and saw nothing that matters.
study-why-link = many studies show that the two go together, which is no more than a link.
study-why-unfair = chance did not decide, so the plan itself may have made the difference.
study-weight = Weight

## Its table
study-group = Group
study-count = People
study-mean = Mean
study-mean-is = mean { $mean }
study-the-difference = The difference, give or take chance
study-person = Person
study-yes = yes
study-no = no
study-difference = Difference
study-from-to = { $low } to { $high }
