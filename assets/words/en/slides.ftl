# The slides of a lesson, their keys, and the speaker's notes.

slides-title = { $course }: slides
slides-lesson-title = { $lesson }: slides
slides-what = A deck for each lesson. Charts move and questions answer. Nothing that is touched here is kept, and no network is needed.
slides-count = { $n ->
    [one] { $n } slide
   *[other] { $n } slides
}
slides-notes = Speaker’s notes
slides-in-front = In front of the room
slides-how = While you use a chart or a question, the arrow keys stay in it; Escape leaves it. A remote control changes the slide at any time. To hand a deck out, print it: each slide becomes a page.

## A slide
slides-kicker = { $course } · Lesson { $number }
slides-kicker-welcome = { $course } · Welcome
slides-quiet = Nobody collects this, and nobody asks. Take a quiet minute with it, or leave it.
slides-ask = Ask the room: { $id }

## The foot of the deck
slides-foot = Slides
slides-pause-and-help = Pause and help
slides-all = All slides
slides-speaker = Speaker
slides-keys = Keys
slides-previous = Previous slide
slides-next = Next slide
slides-back = Back to the slides
slides-place = { $at } of { $n }
slides-now = { $heading }: { $at } of { $n }.
slides-piece-arena = headlines
slides-piece-chart = chart
slides-piece-claim = claim
slides-piece-drawing = drawing
slides-piece-explore = drawing
slides-piece-grades = table
slides-piece-question = question
slides-piece-reflect = reflection
slides-piece-beliefs = beliefs
slides-piece-breathe = breath
slides-piece-keepsake = keepsake
slides-piece-naming = feelings
slides-piece-plan = plan
slides-piece-portrait = portrait
slides-piece-review = review
slides-piece-study = study
slides-keys-how = While you use a chart or a question, the other keys stay in it; Escape leaves it. A remote control changes the slide at any time.

## The speaker's view
slides-for-speaker = { $lesson } { $speaker }
slides-the-speaker = for the speaker
slides-plan = { $minutes ->
    [one] Plan for { $minutes } minute
   *[other] Plan for { $minutes } minutes
}
slides-say = Say
slides-careful = Be careful
slides-aims = Aims of this lesson, for you
slides-care = Read it aloud. Say how one can leave the room.
slides-leave-on = Leave this slide on while people go.
slides-leave-quiet = Leave a quiet minute, or go on. Nobody is asked what they thought or wrote.
slides-poll = To ask the room on their phones: { $command }, and there { $id }.
slides-on-screen = On the screen, as the slide begins
slides-next-one = The next slide
slides-it-is = It is { $time }
slides-since = since the start { $time }
slides-start-again = Start again
slides-black = Black screen
slides-shown = Slide { $at } of { $n }
slides-shown-black = Slide { $at } of { $n }, black screen
slides-closed = The slides are closed. Open them again, and press S there.

## The titles of pages and slides
slides-page = Slides · { $course }
slides-page-lesson = { $lesson } · Slides · { $course }
slides-page-notes = { $lesson } · Speaker’s notes · { $course }
slides-begin = Before you begin
slides-in-lesson = In this lesson
slides-discuss = To talk about
slides-help = If you want to talk to somebody

## The keys, and what they do
slides-key-next = → · Page Down · Space
slides-key-previous = ← · Page Up
slides-key-along = ↓ · ↑
slides-key-black = B or .
slides-does-next = the next slide
slides-does-previous = the slide before
slides-does-along = down and up on a long slide, then the next or the one before
slides-does-black = a black screen, and back
slides-does-pause = a pause, with a slow breath to follow
slides-does-help = people to talk to
slides-does-all = all slides, to go to one of them
slides-does-speaker = the speaker’s view, in a window of its own
slides-does-full = full screen
slides-does-keys = these keys
