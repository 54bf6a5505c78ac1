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
slides-how = While you move a slider or choose an answer, the arrow keys stay there; Escape leaves it. Once it is done they go on to the next slide. A remote control changes the slide at any time. To hand a deck out, print it: each slide becomes a page.

## A slide
slides-kicker = { $course } · Lesson { $number }
slides-kicker-welcome = { $course } · Welcome
slides-quiet = Nobody collects this, and nobody asks. Take a quiet minute with it, or leave it.
slides-ask = Ask the room: { $id }

## Asking the room from a slide
slides-room = Ask the room
slides-room-how = Start “good-cry poll”, and paste the address of the teacher’s page that it prints, with its key. The question then opens in a window beside the slides. Press A again for each next step: closed, explained, put away.
slides-room-address = The teacher’s page of the poll
slides-room-ask = Ask it
slides-room-not = That is not the whole address of the teacher’s page: it ends with “/teacher#” and a key.
slides-room-nothing = This slide asks nothing that a poll could ask.

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
slides-piece-gallery = gallery
slides-piece-keepsake = keepsake
slides-piece-naming = feelings
slides-piece-plan = plan
slides-piece-portrait = portrait
slides-piece-review = review
slides-piece-study = study
slides-keys-how = While you use a chart or a question, letters stay in it, and arrows while you move a slider or choose an answer; Escape leaves it. A remote control changes the slide at any time.

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
slides-ticket-note = Hand out the tickets, and collect them at the door. Look at them as a pile: what did most of the room take along, and what will you take up again?
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
slides-ticket = Before you go
slides-ticket-how = Three questions on paper, alone and without a name. They show what the lesson got across, and nothing about you.
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
slides-does-ask = ask the room what the slide asks; pressed again, a step on
slides-does-pause = a pause, with a slow breath to follow
slides-does-help = people to talk to
slides-does-all = all slides, to go to one of them
slides-does-speaker = the speaker’s view, in a window of its own
slides-does-full = full screen
slides-does-keys = these keys

## Words that point to something: a sentence that has them stands on no slide without it. All of these are written for a
## program that looks for them, with a bar between two.
slides-point-back = he|she|it|they|him|her|them|his|its|their|this|that|these|those|another
# Before them, these name nothing that they could point to.
slides-name-nothing = and|but|so|yet|or|then|nor|now|if|when|while|what|why|how|where|is|was|are|were|do|does|did|in|on|at|of|for|from|to|by|with|after|before|since|long|average|lesson|you|we|take|took|\w+ing
# With these a sentence goes on from the one before it.
slides-go-on = And|But|So|Yet|Or|Then|Nor|Still
# These point ahead, or to nothing.
slides-point-forward = this (?:course|lesson|part)\b|this is a good place|another (?:study|team|paper)\b|it['’]s \w+ evening|it (?:isn|wasn)['’]t so\b|it['’]s fine to\b|it (?:is|was) (?:[\w-]+ )+(?:that|to|who|whether)\b
slides-point-to-a-page = this page|picture below|chart below|question below|picture above|chart above|at the top|at the foot|the button
