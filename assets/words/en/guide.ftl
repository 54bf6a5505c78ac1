# The guides for whoever teaches with the course.

guide-title = { $page } · Teaching guide · { $course }
guide-kicker = { $course } · Teaching guide
guide-kicker-lesson = { $course } · Teaching guide · Lesson { $number }
guide-whole = The whole course
guide-before = Before the class
guide-rules = The rules of the room
guide-rules-how = Read them aloud at the start. In a course of several days they can hang on the wall.
guide-hand-out = To hand out and to show
guide-hurting = If somebody is hurting
guide-hurting-lesson = This is the same in every lesson. Your school’s or centre’s own rules come first. More stands in the guide for the whole course.
guide-plans = Three plans
guide-plans-how = Each lesson has its own guide, with its 45 minutes, what to say and what to talk about. These plans put them together.
guide-guides = The guides: { $guides }.
guide-guide = { $number } { $lesson }
guide-prepare = Prepare
guide-leave-out = Leave out
guide-session = { $session } { $minutes }
guide-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
guide-session-is = This is lesson { $number }, { $lesson }, as its own guide has it.
guide-break = { $session }, { $minutes }

## The table of a session
guide-time = Time
guide-time-minutes = Minutes
guide-time-what = What happens

## A lesson
guide-kicker-code = { $course } · Teaching guide · For people who like code
guide-code = For people who like code: { $guides }. Each is a session of its own, for a class in physiology or in statistics; the path of the lessons does without them.
guide-exercises = The exercises, and how they are solved
guide-exercises-how = In the order of the notebook. Under each stands one way to solve it (there are others), and then typical slips: what somebody types, and what the notebook says to it.
guide-aims = Aims
guide-lesson-minutes = { $minutes ->
    [one] The { $minutes } minute
   *[other] The { $minutes } minutes
}
guide-lesson-clock = The minutes of the lesson
guide-say = What to say first
guide-say-how = Say it in your own way, or read it aloud. It takes two minutes, and the lesson rests on it.
guide-care = The page itself begins with this note: “{ $care }”
guide-together = { $title } ({ $n } minutes)
guide-together-how = In place of a part of the lesson, or in an hour of its own. On your machine: { $command }. Nothing about anybody is asked or sent: only the plan of a study in a made-up world, and what it found.
guide-ask = What to ask
guide-usually = What usually happens
guide-discuss = To talk about
guide-discuss-how = One or two are enough. They ask about the article and the studies, and never about anybody in the room.
guide-words = In a word or two
guide-words-how = With { $command }, under “short words”: everybody writes a word or two, you look through the list while nobody else sees it, and what you let through is shown as a cloud. Or ask aloud, and write on the board.
guide-heart = The heart of it
guide-kit = If time runs short, keep these. A folder with all that a class of so many minutes needs: { $command }.
guide-before-lesson = What it needs beforehand
guide-places = Where it fits
guide-syllabuses = Where the lessons fit
guide-syllabuses-how = In our own words, and only what we saw. Look up the wording of your board and year.
guide-careful = Take care
guide-own = What is theirs alone
guide-own-how = These parts of the page belong to each learner. They can be skipped, and they are never shown to others, collected, or asked about.
guide-own-section = { $section }: { $parts }
guide-shows = What the page shows, and what fits
guide-shows-how = In the order of the page, so that you are prepared. You will not show all of it. Each answer on the page explains itself. At the right stands the id of each, by which you find it again in the question bank.

## Who can be reached
guide-help = Who can be reached
guide-help-lead = If something weighs on you, there are people to talk to. You need no special reason, and you do not have to be sure.
guide-help-here = Here, in this place
guide-help-name = Name
guide-help-where = Where, and when
guide-help-number = Number
guide-help-elsewhere = Elsewhere

## What a lesson shows
guide-start = At the start
guide-question = Question, { $kind }
guide-chart-measured = Chart, measured
guide-chart-indirect = Chart, measured, indirect
guide-chart-illustrative = Chart, illustrative model
guide-chart-claim = Chart, claim only
guide-explore = Drawing to explore
guide-study = Study to run
guide-claim = Claim { $number }
guide-number-fits = { $number } { $unit }; from { $low } to { $high } fits
guide-pair = { $text } – { $fits }
guide-placed = { $place }. { $item }
guide-case = Several ways are good ones, and nothing is scored. Play it through beforehand.
guide-own-reflect = a place to write for oneself
guide-own-portrait = a look at oneself
guide-own-naming = words for a feeling
guide-own-plan = a plan of one’s own
guide-own-beliefs = sentences to believe or not
guide-own-gallery = what one guessed and drew
guide-own-keepsake = a page to keep
guide-own-breathe = a breath to follow
guide-own-review = a sitting with questions from the whole course
guide-arena = Headlines to grade, { $n } at a time
