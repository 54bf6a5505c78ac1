# The question bank for other platforms.

bank-category = Lesson { $number }, { $lesson }
bank-number = The number
bank-could-hold = What could be in it
bank-example = One way to say it
bank-claim = The claim (told in our words; { $speaker } says it)
bank-supported = How well it is supported
bank-found = What was found
bank-not-tested = What nobody has tested, as far as we found
bank-would-change = What would change this letter
bank-part = { $title }: { $words }
bank-fits = That fits what is known.
bank-partly = Part of it fits. Have another look.
bank-other = Something else fits better. Have another look.
bank-asks-number = { $asks } Give a number from { $least } to { $most } ({ $unit }).
bank-answer = { $answer } { $unit }.

## The table
bank-column-id = id
bank-column-lesson = lesson
bank-column-title = title of the lesson
bank-column-kind = kind
bank-column-question = question
bank-column-hints = hints
bank-column-answer = answer { $n }
bank-column-belongs = belongs to { $n }
bank-column-credit = credit in % { $n }
bank-column-explanation = explanation { $n }
bank-column-afterwards = afterwards
bank-column-sources = sources

## The sheets for quiz games, in the words of their own templates
bank-game-number = Question #
bank-game-question = Question Text
bank-game-answer = Answer { $n }
bank-game-seconds = Time Limit (sec)
bank-game-fits = Correct Answer(s)

## What a class did
bank-class-question = question
bank-class-tried = learners who tried
bank-class-first = fitted at the first try
bank-class-last = fitted at the last try
bank-class-sure = very sure at the first try
bank-class-mistaken = of these, mistaken
bank-class-asks = asks
bank-class-answer = answer
bank-class-fits = fits
bank-class-chosen-first = chose it at the first try
bank-class-chosen-last = chose it at the last try
bank-class-file = file
bank-class-lesson = lesson { $number }
bank-class-one-of = { $file } (number { $n } in it)
bank-class-yes = yes
bank-class-no = no

## The report of a class
bank-report-title = What the class did · { $course }
bank-report-kicker = { $course } · For the teacher
bank-report-heading = What the class did
bank-report-lead = { $n ->
    [one] The files of { $n } learner, counted.
   *[other] The files of { $n } learners, counted.
}
bank-report-private = Answers are counted, and shown only where five learners or more tried a question. Nothing here says who chose what. The last table has the names of the files as they came, and these may be names of people: keep this folder as you keep other work of your class, and delete it when you no longer need it.
bank-report-again = What to take up again
bank-report-nothing-again = Nothing stands out: of each question, two thirds of the class or more found an answer that fits.
bank-report-fit-last = In the end, { $fit } of { $n } had an answer that fits.
bank-report-chose = { $n ->
    [one] One chose “{ $answer }” in the end.
   *[other] { $n } chose “{ $answer }” in the end.
}
bank-report-least = Found by the fewest:
bank-report-fits = Fits:
bank-report-sure = Sure, and mistaken
bank-report-sure-how = Who is very sure of an answer that doesn’t fit remembers best what does, once it’s explained. These are worth a minute each.
bank-report-mistaken = { $n ->
    [one] { $n } was very sure of another answer
   *[other] { $n } were very sure of another answer
}
bank-report-nobody-mistaken = Nobody was very sure of an answer that doesn’t fit, or nobody said how sure they were.
bank-report-questions = Question by question
bank-report-part = What belongs together, or in its place
bank-report-picture = The same as bars
bank-report-first = first try
bank-report-last = last try
bank-report-tried = { $n ->
    [one] { $n } tried it.
   *[other] { $n } tried it.
}
bank-report-fitted = It fitted at the first try for { $first }, at the last for { $last }.
bank-report-older = { $n ->
    [one] One answered an older wording, which isn’t among the bars.
   *[other] { $n } answered an older wording, which isn’t among the bars.
}
bank-report-line = { $n ->
    [one] One first guess; from { $low } to { $high } { $unit } fits.
   *[other] { $n } first guesses; from { $low } to { $high } { $unit } fits.
}
bank-report-level = { $level ->
    [sure] Very sure: { $n }, and for { $fit } of them it fitted.
    [fairly] Fairly sure: { $n }, and for { $fit } of them it fitted.
   *[guess] A guess: { $n }, and for { $fit } of them it fitted.
}
bank-report-far = Who got how far
bank-report-far-how = Questions that were tried, lesson by lesson, by the names of the files as they came. Trying is what counts: whether an answer fitted isn’t in this table.
bank-report-part-of = { $n } of { $all }
bank-report-aside = Left aside

## Where a thing stands in an order
bank-place-1 = first
bank-place-2 = second
bank-place-3 = third
bank-place-4 = fourth
bank-place-5 = fifth
bank-place-6 = sixth
bank-place-7 = seventh
bank-place-8 = eighth

## Why a question is left out
bank-branches = a story that branches: no file format for questions can carry it
bank-needs-its-page = it is meant for the page of its lesson alone

## README.txt
bank-file-moodle = Moodle: Question bank, Import, Moodle XML format
bank-file-gift = GIFT, for Moodle and many other platforms; it has no hints, and lacks some questions (see below)
bank-file-qti12 = QTI 1.2 for Canvas (classic quizzes: Import Existing Content, QTI .zip file): a practice quiz for each lesson, with any number of tries. Another program that writes for Canvas shapes it alike, and another reads it; it was tried in no Canvas. Each lesson has one of its own, too
bank-file-qti = QTI 2.1, for platforms that import it, as the import page of yours says; it was read back by another program, and tried in no platform. Each lesson has one of its own, too
bank-file-anki = a deck for Anki: File, Import
bank-file-kahoot = for Kahoot: open it, and copy its rows into the spreadsheet that Kahoot gives you
bank-file-blooket = for Blooket and others of its kind: import it as a CSV file
bank-file-table = a table, for a spreadsheet
bank-readme =
    { $course }: the question bank

    { $n } questions of the course, in several files. Take the one that your platform imports:

    { $files }

    { $kinds }

    Each question carries an explanation of every answer, the claim that it is about, what was found, what nobody has
    tested, and the sources. Its name, and in Moodle its ID number, is its id in the course, such as 02.cascade. That id
    stays, so that you can find a question again after an update. The questions lie in a category for each lesson.

    To update without doubling. Moodle never replaces what it has; a second import lays new questions beside the old. So
    first put the old ones away: in the question bank, move the categories of the lessons into one called “old” (or delete
    those that no quiz uses), then import the new file, and let your quizzes ask from the new categories. In platforms
    that import QTI, delete the old pool or test first, or import the new one as a second. Anki updates its cards by
    itself: they keep their place, and when they come back.

    GIFT cannot say that answers keep their order, and Moodle would shuffle “A, strong” to “E, none”; nor can it say that a
    text counts nothing. So { $gift } questions are in the GIFT file. The { $kept } others, statements and grades with an
    order of their own and texts in one’s own words, are in the Moodle XML and in the QTI files.

    QTI 1.2 has no hints, and knows less of credit: where several answers fit, they count only together, unless your
    platform shares it out by a rule of its own; and of a number it can say whether it fits, and not to which side it is
    off. All questions are in it.

    The games take choices with at most four answers, and short words: { $kahoot } questions for Kahoot, { $blooket } for
    Blooket. They reward whoever is fast; the course never does. Give the time that thinking needs.

    Credit: where several answers fit, they share it, and each answer that does not fit takes away its share. Whoever ticks
    everything gets nothing. A number fits within the range that the course takes. Moodle gives part of the credit for
    part of a matching; things to put in order come as one, of things and places. Texts in one’s own words count nothing: read them, or let learners compare them with the example.
    The course itself counts no points. If you can, use the questions in the same way: for practice, with any number of
    tries. In Moodle, “Interactive with multiple tries” shows the hints, one at a time.

    Not in the files, on purpose: everything personal. Reflections, beliefs, portraits, feelings, plans and letters belong
    to the learner, and are never a question for others.

    Not in the files, because no file can carry them as they are ({ $left }):

    { $names }

    Text and questions: { $license }. Name “{ $course }” as the source.
