# A kit: what a teacher takes into one class.

kit-none = There is no kit for lesson { $number } yet: assets/teaching/kits.toml does not name it.
kit-too-short = Lesson { $number } does not fit into { $minutes } minutes: its heart takes { $least }, with the opening words, the talk and the close.
kit-other-things = { $folder } holds other things than a kit; name an empty folder with --to.
kit-title = { $page } · { $lesson } · { $course }
kit-kicker = { $course } · Lesson { $number }
kit-for = { $minutes } minutes for { $learners } learners
kit-page = Page { $n }

## The plan
kit-plan = { $n ->
    [one] The { $n } minute
   *[other] The { $n } minutes
}
kit-when = { $n ->
    [one] At { $at }, for { $n } minute.
   *[other] At { $at }, for { $n } minutes.
}
kit-row-open = Say the opening words, which stand in the notes of the first slide, and read the rules of the room. Show Pause and Help, and how one leaves the room.
kit-row-talk = Talk in the room, with one or two of the questions on the slide. This is the stretch that gives way when another takes longer.
kit-row-ticket = The exit tickets, alone and without a name. Collect them at the door.
kit-row-close = Close: read what to take away aloud, and leave the slide with the help lines on while people go.
kit-counted = Counted, not wished: what is said aloud at 130 words a minute, and for each question, chart and card its reading, its trying and the talk about it.
kit-left = { $n ->
    [one] One stretch of the lesson had no room; it is there for home, or for a longer class.
   *[other] { $n } stretches of the lesson had no room; they are there for home, or for a longer class.
}

## Start here
kit-heart = What the lesson is for
kit-before = Beforehand:
kit-print = Print
kit-room = In the room
kit-care = Take care
kit-home = At home
kit-open-slides = The slides
kit-open-slides-how = Open { $file } in any browser; nothing need be installed, and no network is needed. Press S for your notes with the time of each slide, and ? for all keys.
kit-devices = { $devices ->
    [one] One device for { $learners } learners:
   *[other] { $devices } devices for { $learners } learners:
}
kit-groups = { $size ->
    [one] { $count ->
        [one] one alone
       *[other] { $count } alone
    }
    [2] { $count ->
        [one] one pair
       *[other] { $count } pairs
    }
   *[other] { $count ->
        [one] one group of { $size }
       *[other] { $count } groups of { $size }
    }
}
kit-few-devices = { $devices ->
    [one] One device is too few for { $learners } learners, since more than three see nothing on it: keep it for somebody who needs large letters, and let the others use the screen in front, worksheets and hands.
   *[other] { $devices } devices are too few for { $learners } learners, since more than three see nothing on one: keep them for those who need large letters, and let the others use the screen in front, worksheets and hands.
}
kit-no-devices = Without devices: the screen in front, worksheets and hands (the page “poll” says how).
kit-on-paper = On paper: the screen in front if there is one; else hand out the charts, one for two learners, and ask by hands (the page “poll” says how).
kit-care-how = Know who can help on that day, and in which room. Put “who-can-be-reached” beside the door, where anybody can take one unseen. What to do when somebody is hurting stands on the page for a substitute.
kit-home-how = The folder “home” has the whole lesson: as one file, to send or to put on a stick, and as SCORM packages for a learning platform (1.2 for Moodle and most others). Nothing in it is marked.

## What the files are
kit-file-start-here = Start here
kit-file-worksheet = Worksheet
kit-file-key = Key
kit-file-exit-ticket = Exit ticket
kit-file-tasks = Tasks at two levels
kit-file-poll = What to ask the room
kit-file-substitute = For a substitute
kit-file-parents = Letter to parents
kit-file-charts = The charts
kit-says-worksheet = two pages, on both sides of a sheet
kit-says-key = what fits, and why; for you
kit-says-exit-ticket = three questions, for the last minutes
kit-says-tasks = a first step, and a step further: for the quick, the quiet and the absent
kit-says-poll = the room’s questions in order
kit-says-substitute = all that somebody needs who takes your class
kit-says-parents = to send a week before
kit-says-charts = one for two learners
kit-says-who-can-be-reached = one with each letter, the others beside the door
kit-says-large = the same for learners, in large print

## For learners
kit-worksheet-how = All you need is a pen. Guess first: nobody marks this, and your name isn’t needed.
kit-own-words = What I take along, in my own words:
kit-foot = If something here weighs on you, the page “Who can be reached” lies beside the door. You need no special reason to take one.
kit-ticket = Before you go · { $lesson }
kit-ticket-how = Alone, and without a name. It shows what the lesson got across, and nothing about you.
kit-level-step = A first step
kit-level-further = A step further
kit-level-how-step = For a start, with a hint at each. Take your time.
kit-level-how-further = For when you would like something to chew on.
kit-level-more-step = What I would still like to ask:
kit-level-more-further = A study that I would do, and what would show me that I am mistaken:
kit-hint = If you’d like a hint: { $hint }
kit-charts-how = One of these for two of you. Say first what you expect; then read what each line or bar stands for, and in whom it was measured.
kit-sources = The sources stand in the lesson itself and in its handout, each with how much of it was read.

## For the teacher
kit-key-how = What fits, and what is to be said of every other answer. Read it beforehand. In class, let them try first; any number of tries is fine.
kit-key-open = In their own words. Look for a reason, and for what would have to be known besides.
kit-poll-how = On your machine: { $command }, with the folder of this kit behind it. What follows then stands first, in this order; poll.txt in that folder says so, and you may change it. Phones join by a code on the screen; no name is asked.
kit-poll-id = Id
kit-poll-asks = What is asked
kit-poll-none = Nothing in this plan can be asked on phones. Ask by hands.
kit-poll-twice = Twice, with a minute in between
kit-poll-twice-how = Vote alone and hide the bars. Give pairs a quiet minute to convince each other, and vote again. Then show both beside each other, and only then the explanation.
kit-hands = Without phones
kit-hands-how = Read the question aloud, and give half a minute in silence. Then all at once: fingers before the chest, one for the first answer, two for the second, and so on. Nobody looks round. Say what you see, such as “about half and half”, and never who chose what.
kit-substitute-how = You need not know the lesson. Put the slides on, follow the times, and let the page explain: every answer has its reason on the screen.
kit-helper = Who can help today, and where:
kit-quiet-room = A quiet room:
kit-short-of-time = If time runs short, leave out the talk and the last stretch before it. Keep the opening words and the close.

## The letter
kit-letter-place = Place and date
kit-letter-dear = Dear parents and carers,
kit-letter-when = In one of our next lessons the class works with “{ $lesson }”, a part of the course { $course }. This is how it introduces itself:
kit-letter-care = The lesson begins with this note: “{ $care }”
kit-letter-look = You are welcome to look at all of it beforehand: it is one file, which I will gladly send you.
kit-letter-other = If it would be better for your child not to take part, tell me, or let your child tell me. There will be other work, and nobody will ask why.
kit-letter-weighs = Should something come up at home, you can reach me here, and a page with people to talk to comes with this letter.
kit-letter-regards = With kind regards
kit-letter-name = Name
kit-letter-reach = How to reach me
