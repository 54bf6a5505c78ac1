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

## What a class did
bank-class-question = question
bank-class-tried = learners who tried
bank-class-first = fitted at the first try
bank-class-last = fitted at the last try
bank-class-asks = asks

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
bank-kind-one = one answer of several
bank-kind-several = several answers
bank-kind-truth = true, not true, or not known
bank-kind-grade = how well a claim is supported, A to E
bank-kind-order = put in order (as a matching of things and places)
bank-kind-match = match
bank-kind-estimate = estimate a number
bank-kind-words = in one’s own words (as a text that counts nothing)
bank-file-moodle = Moodle: Question bank, Import, Moodle XML format
bank-file-gift = GIFT, for Moodle and many other platforms; it has no hints
bank-file-table = a table, for a spreadsheet
bank-readme =
    { $course }: the question bank

    { $n } questions of the course, the same in three files:

    { $files }

    { $kinds }

    Each question carries an explanation of every answer, the claim that it is about, what was found, what nobody has
    tested, and the sources. Its name, and in Moodle its ID number, is its id in the course, such as 02.cascade. That id
    stays, so that you can find a question again after an update. The questions lie in a category for each lesson.

    Credit: where several answers fit, they share it, and each answer that does not fit takes away its share. Whoever ticks
    everything gets nothing. A number fits within the range that the course takes. Moodle gives part of the credit for
    part of a matching. Texts in one’s own words count nothing: read them, or let learners compare them with the example.
    The course itself counts no points. If you can, use the questions in the same way: for practice, with any number of
    tries. In Moodle, “Interactive with multiple tries” shows the hints, one at a time.

    Not in the files, on purpose: everything personal. Reflections, beliefs, portraits, feelings, plans and letters belong
    to the learner, and are never a question for others.

    Not in the files, because no file can carry them as they are ({ $left }):

    { $names }

    Text and questions: { $license }. Name “{ $course }” as the source.
