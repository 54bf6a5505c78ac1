# Activities: everything that is for oneself, and never scored.

activity-for-yourself = For yourself
activity-if-you-like = If you like
activity-drawing = A drawing
activity-skip = Skip and clear
activity-skipped = Skipped. That is fine.
activity-taken-back = Everything is taken back.
activity-printing = A page of your own was opened to print.
activity-no-print = The browser did not let a page open. You can copy the text instead.

## What one believes
beliefs-kicker = What do you believe?
beliefs-level-0 = surely not
beliefs-level-1 = probably not
beliefs-level-2 = cannot say
beliefs-level-3 = probably yes
beliefs-level-4 = surely yes
beliefs-see = See what was found
beliefs-seen = Below is a table of your answers, beside what was found.
beliefs-compared = Compared: { $title }
beliefs-marks-both = A ring is where you stood in the welcome, a dot is where you stand now. Neither is a mark.
beliefs-marks-now = A dot is where you stand now. It is no mark.
beliefs-statement = Statement
beliefs-you = You
beliefs-found = What was found
beliefs-graded = { $graded }; { $verdict }
beliefs-open = left open
beliefs-open-now = before: { $before }; now left open
beliefs-same = { $now }, as before
beliefs-moved = { $now }; before: { $before }

## A breath to follow
breathe-begin = Begin
breathe-stop = Stop
breathe-which = Which breath
breathe-step = { $word } { $seconds } s
breathe-count = Count the seconds
breathe-word = { $word } …
breathe-word-counted = { $word } … { $second }
breathe-first = { $word }, 1

## A drawing whose parts explain themselves
explore-choose = Choose a part.
explore-part = { $part }.

## A page to keep
keepsake-nothing = You have not kept any words so far. A page with empty lines can be printed all the same.
keepsake-some = This is what you kept. Untick what should not be on the page.
keepsake-three = Three things from this course
keepsake-put-three = Put these three on my page, too
keepsake-make = Make my page
keepsake-made = A page of your own was opened to print. It was made here, and goes nowhere else.
keepsake-no-page = The browser did not let a page open. You can select your words above and copy them instead.
keepsake-asked = { $lesson }: { $asks }

## What one thought before
gallery-nothing = Nothing hangs here yet, and that’s fine. Once you guess in a lesson, or draw on a chart before its finding is shown, you’ll find it here again.
gallery-key = A ring or a dashed line is yours; a dot or a full line is what was found.
gallery-drawn = What you drew
gallery-drew = { $where }: you drew { $drawn }; found: { $found }
gallery-guessed = You guessed { $guessed }; found: { $found }
gallery-you = You thought
gallery-found = What was found
gallery-both = You thought so, and so it was:

## Finer words for feelings
naming-chosen = { $path }. { $says }
naming-taken-back = { $path }: taken back.
naming-finer = { $broad }, more exactly: { $finer }
naming-path = { $path }.

## Lines to fill in
plan-nothing = Write a line first, or leave it: both are fine.
plan-print = Print it
plan-copy = Copy it
plan-copied = Copied. You can put it wherever you like.
plan-not-copied = The browser did not let it be copied. You can select the text and copy it yourself.
plan-bring-back = Bring my words back
plan-back = Your words are back.

## A picture in words
portrait-nothing = Choose something first, or leave it: both are fine.
portrait-show = Show it in words
portrait-shown = Here it is in words, just below.

## A place to write
reflect-enough = That is enough
reflect-skip = Skip this
reflect-again = Open it again
reflect-here = Your words are still here.
reflect-none = Nothing needs to be written.
