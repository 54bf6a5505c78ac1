# Questions of every kind, and what is said of an answer.

question-kicker = Question
question-kicker-before = A guess first
question-kicker-case = A case
question-kicker-words = In your own words
question-answered-on = You answered this on { $day }.
question-reworded = You answered this on { $day }. Its words have changed since then.

## What each kind is called, in a list and beside a question
question-kind-one = one answer
question-kind-several = several may fit
question-kind-truth = true, not true or not known
question-kind-grade = a grade of the evidence
question-kind-order = things to put in order
question-kind-match = things to match
question-kind-estimate = a number to estimate
question-kind-case = a story that branches
question-kind-words = an answer in one’s own words

## To choose
question-several = More than one may fit.
question-true = True
question-false = Not true
question-not-known = Not known

## The button, and what is asked for where there is no answer yet
question-check = Check
question-compare = Compare
question-empty-one = Choose an answer, then check.
question-empty-several = Tick what you think fits, then check.
question-empty-match = Choose something for each line, then check.
question-empty-estimate = Move the slider, or write a number from { $least } to { $most }.
question-empty-words = Write a few words first, or read on: that is fine too.

## How sure one is
question-sure = How sure are you? (if you like)
question-sure-guess = It is a guess
question-sure-fairly = Fairly sure
question-sure-sure = Very sure
question-sureness-fits-guess = You called it a guess, and it fits.
question-sureness-fits-fairly = You were fairly sure, and it fits.
question-sureness-fits-sure = You were sure, and with good reason.
question-sureness-other-guess = You called it a guess, and that’s a fine way to begin.
question-sureness-other-fairly = You left some room for doubt, and here it was needed.
question-sureness-other-sure = You felt sure here, and that makes it worth a second look.

## What is said of an answer
question-fits = That fits what is known.
question-other-before = That’s a fair first guess. Something else fits better.
question-other = Something else fits better. Have another look.
question-once-more = Change what you like, and check once more. After that, everything is explained.
question-others = What about the other answers?
question-ticked-all = You’ve ticked everything, and some of these don’t fit. Take away what you doubt.
question-ticked = { $picked ->
    [one] { $found ->
        [0] Your tick doesn’t fit
       *[other] Your tick fits
    }
   *[other] { $found ->
        [0] None of your { $picked } ticks fits
        [one] { $found } of your { $picked } ticks fits
       *[other] { $found } of your { $picked } ticks fit
    }
}
# How many of the ticks fit, and how many options that fit are still open.
question-ticks = { $open ->
    [0] { question-ticked }.
    [one] { $found ->
        [0] { question-ticked }, and there is one that does.
       *[other] { question-ticked }, and there is one more that does.
    }
   *[other] { $found ->
        [0] { question-ticked }, and there are { $open } that do.
       *[other] { question-ticked }, and there are { $open } more that do.
    }
}

## Hints
question-hint = A hint
question-hint-another = Another hint
question-hint-said = Hint: { $hint }

## To match
question-choose = Choose …
question-pairs = { $found ->
    [0] None of these { $pairs } pairs fits together.
    [one] { $found } of these { $pairs } pairs fits together.
   *[other] { $found } of these { $pairs } pairs fit together.
}
question-pair = { $text } – { $fits }.
question-match-these = Match these:
question-match-with = With:

## To put in order
question-order = Drag, or use the arrows.
question-order-up = Move up: { $item }
question-order-down = Move down: { $item }
question-order-moved = { $item }: now { $place } of { $items }.
question-placed = { $placed ->
    [one] { $placed } of { $items } stands in the place that fits.
   *[other] { $placed } of { $items } stand in the place that fits.
}

## To estimate; a number comes as a text
question-guess = Your guess, { $unit }
question-guess-number = Your guess as a number, { $unit }
question-guess-under = A lower guess
question-guess-over = A higher guess
question-span = From { $least } to { $most } { $unit }.
question-under = The number is higher.
question-over = The number is lower.
question-close = Close: the number is { $answer } { $unit }.
question-answer = { $answer } { $unit }.
question-numberline = Your guess is { $given }, the number is { $answer } { $unit }
question-numberline-number = number { $answer }
question-numberline-you = you { $given }

## A case
question-again = Try another way
question-go-there = Go on there

## In one's own words
question-words-how = Write as you would say it to a friend.
question-words-compare = Here is what an answer could hold. Which of these did you say?
question-words-example = For example:
question-rate = How much of it did you say? (if you like)
question-rating-1 = Not yet
question-rating-2 = Some of it
question-rating-3 = Most of it
question-rating-4 = All of it
question-rated = Noted. The review brings it back when the time has come.

## On paper
question-paper-case = a case
question-paper-begin = Begin at 1. Choose, and go on where the arrow says.
question-paper-go = → go to { $place }
question-paper-end = Here the story ends. You can go back to 1, and take another way.
question-paper-words = in your own words
question-paper-points = An answer could name:
question-paper-line = A line from { $least } to { $most } { $unit }
question-paper-guess = My guess:
question-paper-close = Close, from { $low } to { $high }.
question-paper-below = A guess below that:
question-paper-above = A guess above it:
question-paper-match = Draw a line from each on the left to what fits.
question-paper-others = Not everything on the right is needed.
question-paper-order = Write 1 to { $n } in the boxes.

## Where there is no script
question-the-answer = The answer
question-option-fits = (fits)
question-compare-with = Compare with this
