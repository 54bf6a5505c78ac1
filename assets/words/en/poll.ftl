# The poll: the page of a phone and the page of the teacher's screen.

poll-title = Ask the room · { $course }
poll-title-teacher = Ask the room · for the teacher
poll-kicker = { $course } · Ask the room
poll-needs-scripts = This page needs JavaScript. Your teacher can read the question aloud.
poll-needs-scripts-teacher = This page needs JavaScript.
poll-nobody-sees = Nobody sees who answered what: no name and no address is kept. You may leave any question out.

## What both pages say
poll-answers = { $n ->
    [one] One answer.
   *[other] { $n } answers.
}
poll-several = More than one may fit.
poll-fits = Fits.
poll-ended = The poll has ended.
poll-all-erased = All answers are erased. You can close this page.

## A phone
poll-join = Answer with the class
poll-code = The four letters on the screen
poll-code-hint = four letters
poll-come-in = Come in
poll-ticket-asked = This poll lets people in by ticket
poll-ticket-why = Your teacher has a ticket for everybody. It carries no name.
poll-ticket-not = “{ $ticket }” is no ticket of this poll. Please look at it again.
poll-ticket = The eight letters on your ticket
poll-ticket-hint = eight letters
poll-in = You are in.
poll-wait = Nothing is asked at the moment. The next question comes here by itself.
poll-send = Send my answer
poll-change = Change my answer
poll-your-answer = (your answer)
poll-too-few = With fewer than { $fewest }, nobody is shown what was chosen.
poll-chosen-times = { $answers ->
    [one] chosen { $count } of { $answers } time
   *[other] chosen { $count } of { $answers } times
}
poll-pairs = Talk with the person beside you for a minute: what did you choose, and why? Then you vote again.
poll-chosen-before = (before the talk: { $count } of { $answers })
poll-is-open = A question is open.
poll-is-closed = The question is closed.
poll-choose-first = Choose an answer first, or leave the question out.
poll-on-its-way = Your answer is on its way …
poll-came-counted = Your answer is in. You can change it while the question is open.
poll-came-late = The question was closed before your answer came, so it is not counted.
poll-came-empty = Nothing of that can be read. Write a word or two, or leave the question out.
poll-came-full = The room is full: no more phones are counted.
poll-no-such-code = No poll has this code now. Please look at the screen again.
poll-lost = The connection is gone. It comes back by itself.
poll-lost-waits = The connection is gone. It comes back by itself. Your answer waits here, and is sent then.
poll-lost-long = The poll cannot be reached from here. Is this phone in the network that stands on the screen? It goes on trying.
poll-lost-long-waits = The poll cannot be reached from here. Is this phone in the network that stands on the screen? It goes on trying. Your answer waits here, and is sent then.

## The teacher's screen: what can be asked
poll-ask = Ask the room
poll-order = This class, in order
poll-order-asked = asked
poll-ask-how = Nobody sees who answered what. Bars appear from five answers on. Nothing personal is ever asked.
poll-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
poll-choose = Choose a question. It opens on all phones at once.

## The teacher's screen: the question that is open
poll-table = Answers
poll-table-several = Answers; more than one may be chosen
poll-head-answer = Answer
poll-head-bar = Bar
poll-head-chosen = Chosen
poll-head-share = Share
poll-share = { $percent } %
poll-count = { $n ->
    [one] One answer
   *[other] { $n } answers
}
poll-count-few = { $n ->
    [one] One answer. Bars appear from { $fewest } answers on.
   *[other] { $n } answers. Bars appear from { $fewest } answers on.
}
poll-count-alike = { $n } answers, many of them from one device. Bars appear once { $others } others have answered too.
poll-phones = { $n ->
    [one] One phone is here.
   *[other] { $n } phones are here.
}
poll-discuss = Talk in pairs, vote again
poll-hide-bars = Hide the bars
poll-show-bars = Show the bars
poll-in-pairs = A minute in pairs: what did you choose, and why?
poll-pairs-over = The minute is over. Take another, or vote again.
poll-count-hidden = { $n ->
    [one] One answer. How people chose is hidden for now.
   *[other] { $n } answers. How people chose is hidden for now.
}
poll-count-again = { $n ->
    [one] One answer; before the talk there were { $before }
   *[other] { $n } answers; before the talk there were { $before }
}
poll-share-before = before: { $percent } %
poll-says-pairs = People talk in pairs. Nobody sees the first vote yet.
poll-step-pairs = Vote again
poll-says-open = The question is open.
poll-says-closed = The question is closed.
poll-says-explained = What was found is shown.
poll-step-open = Close the question
poll-step-closed = Show what was found
poll-step-explained = Next question

## A study that the room runs together
poll-kind-study = a study that everybody plans and runs
poll-study-all = All of you measure the same in one hidden world: { $outcome }, { $when }. You choose whom to compare, and how many people take part.
poll-study-whom-first = Choose whom to compare first.
poll-study-in = Your study is in. On the screen it stands among the others.
poll-study-yours = Your study
poll-study-room = What the room found
poll-study-says-open = Everybody plans and runs a study.
poll-study-says-closed = All studies are put together.
poll-study-says-explained = What was true is shown.
poll-study-step-open = Put them together
poll-study-step-closed = Show what is true
poll-study-step-explained = Next question
poll-study-count = { $n ->
    [0] No study yet
    [one] One study
   *[other] { $n } studies
}
poll-study-total = Together
poll-study-table = The studies as a table
poll-study-interval = { $found } ({ $low } to { $high })
poll-study-true-line = true
poll-study-group = { $n ->
    [one] { $design }: one study finds { $found } ({ $low } to { $high }).
   *[other] { $design }: { $n } studies together find { $found } ({ $low } to { $high }).
}
poll-study-nobody = { $design }: nobody chose this.
poll-study-together = { $n ->
    [one] It is the only study, so there is nothing to put together yet.
   *[other] All { $n } studies together find { $found } ({ $low } to { $high }). Of the differences between them, { $unlike } % are more than chance.
}
poll-study-true = Measured then, the true effect is { $truth }.
poll-study-mean = { $design }: such studies find { $mean } on average. { $why }

## The teacher's screen: how to come in
poll-door = How to come in
poll-phones-in = Phones are in { $choice }
poll-open = or open
poll-enter = and enter
poll-network = { $network }: { $address }
poll-picture = A code for the camera of a phone: it opens { $address }
poll-cannot-open = If phones cannot open it
poll-apart = Many school and guest networks keep devices apart. Open a hotspot on a phone, let this machine and all phones join it, and show its address here. It needs no internet.
poll-nowhere = This machine is in no network now, so phones cannot reach it. Join one, or open a hotspot on a phone and join that: the address then appears here.

## The teacher's screen: who is let in
poll-crowded = { $answers } answers and { $phones } phones come from one address. If your class shares one way into the network, that’s as it should be. If not, one device may be answering many times.
poll-keep-out = Keep this address out
poll-kept-out = { $n ->
    [one] One address is kept out, and its answers aren’t counted.
   *[other] { $n } addresses are kept out, and their answers aren’t counted.
}
poll-let-back = Let everybody in again
poll-protects = What “nothing under five” protects
poll-protects-this = Nobody who looks at the results, you included, can tell what one person chose: with fewer than five answers only their number is shown. Four answers from one device don’t open the bars either. Addresses are held in memory while the poll runs, and are never written down.
poll-protects-not = It can’t protect against somebody who answers from several devices or addresses, nor against somebody who watches a neighbour’s phone, or the bars at the moment a neighbour answers. Tickets make the first of these hard.
poll-tickets-what = With tickets, each one counts once, from whatever phone it comes, and nobody gets in without one. Print them, cut them apart and let everybody draw one. A question that is open begins anew.
poll-tickets-on = Let in by ticket only
poll-tickets-off = Let in without tickets again
poll-tickets-print = Print the tickets

## Guesses of a number
poll-guess = Your guess ({ $unit }), from { $least } to { $most }
poll-guess-first = Give a number from { $least } to { $most } first, or leave the question out.
poll-guess-yours = Your guess: { $guess } { $unit }.
poll-guess-middle = { $n ->
    [one] One guess: { $middle } { $unit }.
   *[other] { $n } guesses, from { $low } to { $high } { $unit }; half of them are { $middle } or less.
}
poll-guess-middle-before = Before the talk, half of them were { $middle } or less.
poll-guess-found = What was found: { $answer } { $unit }. From { $low } to { $high } fits.
poll-guess-answer = found
poll-guess-earlier = before the talk

## Things to put in order
poll-order-how = Tap them in the order that you think fits: the first one first. Tap one again to take it out.
poll-order-place = { $place } of { $n }
poll-order-first = Put all of them in order first, or leave the question out.
poll-order-at = { $text }, place { $place } of { $n }
poll-order-mean = put at place { $mean } on average
poll-order-mean-before = put at place { $mean } on average, before the talk at { $earlier }
poll-order-fits = Fits place { $place }.
poll-order-table = The order of the room
poll-order-mixed = To put in order

## Short words
poll-kind-words = short words
poll-words-how = In one to three words. Please nothing about yourself, and nobody’s name: your teacher reads every answer first, without seeing whose it is, and lets it through or leaves it out. If you’re not well, please tell somebody you trust: nobody can see from here who wrote what.
poll-words-yours = Your words (up to { $longest } letters)
poll-words-first = Write a word or two first, or leave the question out.
poll-words-looks = Your teacher looks through the words now. Those that are let through come here.
poll-words-none = No words were let through this time.
poll-words-shown = What the room says
poll-words-times = { $n ->
    [one] said once
   *[other] said { $n } times
}
poll-words-says-open = People write. Nobody sees the words yet.
poll-words-says-closed = The words wait for you to look through them.
poll-words-says-explained = What you let through is shown.
poll-words-step-open = Close the question
poll-words-step-closed = Put the words away unseen
poll-words-step-explained = Next question
poll-words-few = { $n ->
    [one] One answer. With fewer than { $fewest }, nobody sees the words, you included.
   *[other] { $n } answers. With fewer than { $fewest }, nobody sees the words, you included.
}
poll-words-eyes = For your eyes only
poll-words-eyes-how = The list shows every word, as it was written. Before you open it, blank the picture of the projector, or { $window } and look there.
poll-words-window = open this page in a second window
poll-words-open = Look through the words
poll-words-close = Close the list
poll-words-tick = Tick what the room may see
poll-words-tick-how = Leave out names, whatever is about somebody, and whatever may hurt. Should a word sound as if somebody isn’t well: you can’t tell whose it is, and needn’t. Leave it out, and say to everybody where help can be found.
poll-words-most = There are more; here are the { $most } that were said most often.
poll-words-all = Tick all
poll-words-no = Untick all
poll-words-show = Show what is ticked

## All results as a table
poll-results = Save the results
poll-results-round = round
poll-results-vote = first or second vote
poll-results-question = question
poll-results-asks = asks
poll-results-answer = answer
poll-results-fits = fits
poll-results-chosen = chosen
poll-results-answers = answers in all
poll-results-yes = yes
poll-results-no = no

## The teacher's screen: the end, and what goes wrong
poll-end = End the poll …
poll-end-title = End the poll and erase it?
poll-end-name = End the poll
poll-end-what = All answers of this poll are erased from this machine. The course cannot bring them back. Traces can stay on the disk or in a backup for a while.
poll-end-yes = End and erase
poll-end-no = Go on asking
poll-key = This page needs the whole address that the poll printed as it started, with its key at the end.
poll-unknown = The poll does not know this page.
poll-screen-lost = The connection to the poll is gone. It comes back by itself, with all answers.
poll-screen-lost-long = The poll does not answer. Does it still run, in the window where it was started? All answers so far are kept; this page goes on trying.

## What is asked, and what is not
poll-kind-claim = a guess at the evidence
poll-grade = { $letter } – { $name }
poll-asks-claim = The article, in our words: “{ $claim }” How well is this supported, would you guess?
poll-lesson = { $number } · { $lesson }
poll-not-reflection = “{ $id }” is not asked in the room: it is written for oneself.
poll-not-portrait = “{ $id }” is not asked in the room: it is a look at oneself.
poll-not-naming = “{ $id }” is not asked in the room: it is about what somebody feels.
poll-not-plan = “{ $id }” is not asked in the room: it is a plan of one’s own.
poll-not-beliefs = “{ $id }” is not asked in the room: it was promised to be kept for each person alone, so nobody collects it.
poll-not-gallery = “{ $id }” is not asked in the room: it shows what one person guessed and drew.
poll-not-keepsake = “{ $id }” is not asked in the room: it is a page of one’s own.
poll-not-breath = “{ $id }” is not asked in the room: it is a quiet moment.
poll-not-review = “{ $id }” is not asked in the room: it follows what one person did before.
poll-not-arena = “{ $id }” is not asked in the room: it deals headlines to one person at a time.
poll-not-headline = “{ $id }” is not asked in the room: it is placed on two scales, and not on one.
poll-not-explore = “{ $id }” is not asked in the room: it is a drawing to look at, and asks nothing.
poll-not-exercise = “{ $id }” is not asked in the room: it is an exercise in code.
poll-not-chart = “{ $id }” is not asked in the room: it is a chart, and asks nothing.
poll-not-term = “{ $id }” is not asked in the room: it is a word of the glossary, and asks nothing.
poll-not-bars = “{ $id }” is not asked in the room: its answers cannot be shown as bars ({ $kind }).
poll-not-oneself = “{ $id }” is not asked in the room: it asks somebody about themselves.
poll-not-advice = “{ $id }” is not asked in the room: it is advice, and advice has no grade.
poll-not-there = There is no question or claim “{ $id }” in the course; { $nearest }.
poll-full = { $answers } answers, twice the class of { $people } that was named: no more phones are counted.
poll-many = There are more answers than people in the class ({ $people }): some may have answered twice.

## In the teacher's shell, and in the file of a kit
poll-order-file = What this class is asked, in order, an id a line; { $command } with this folder shows them first.
poll-order-none = { $folder } has no { $file }, which says what a class is asked: name the folder of a kit, as good-cry kit makes it.
poll-order-line = { $file }, line { $n }: { $reason }
poll-teachers-page = The teacher’s page, with its key, for you alone:
poll-phones-page = The phones’ page, with the code { $code }:
poll-each-network = Each is for phones in that network. The teacher’s page shows any of them.
poll-no-network-yet = This machine is in no network now, so phones cannot reach it. Join one, or open a hotspot on a phone and join that: it needs no internet. The address then stands on the teacher’s page. The code will be { $code }.
poll-ended-erased = The poll has ended, and its file is erased.
poll-stopped = The poll has stopped. Start it again within twelve hours to go on where it was.
poll-short-key = The key in { $variable } is too short to keep others out: take { $least } letters or more.
poll-no-address = Phones need the hub’s public address: set c.JupyterHub.public_url, or name the poll’s own with --address https://hub.example.org/services/poll/
poll-runs = The poll is open. To stop, press Ctrl+C here.
poll-port-taken = Port { $port } is not to be had ({ $reason }): name another with --port.
poll-file-damaged = The file of an earlier poll in { $folder } is damaged: remove that folder.
poll-file-unusable = The poll cannot keep its votes in { $folder }: { $reason }.
poll-runs-already = A poll is running already with the file in { $folder }: stop it first, or name another --folder.

## To a phone that asks for what there is not
poll-no-page = There is no such page here. The address of the poll stands on the screen.
poll-other-address = The poll does not know itself under this address. Use the one that stands on the screen.
poll-does-not = This is nothing that the poll does.
