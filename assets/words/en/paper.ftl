# The course on paper: the booklet and the handouts.

paper-whole = The whole course on paper, to read and to write in.
paper-explains = It explains. It does not diagnose, and it cannot replace anyone who can help you.
paper-licences = Words and drawings: { $license }. Code: MIT. Fonts: Literata and Figtree, SIL Open Font License.
paper-contents = Contents
paper-pen = All you need is a pen. What is known about each question stands at the end of its lesson, with the same number. Where the text speaks of buttons, sliders or touching, it means the course on a screen. Whatever you write here is yours.
paper-pen-handout = All you need is a pen. What is known about each question stands on a sheet of its own, the key, with the same number. Where the text speaks of buttons, sliders or touching, it means the course on a screen. Nobody collects these pages.
paper-pen-key = What is known about each question and claim of the handout, under its number. It is best read after a guess.
paper-pen-teacher = This is the learner’s handout, with what is known beside each question. The margin is yours to write in.

## For the teacher
paper-for-teacher = For the teacher
paper-aims = Aims
paper-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
paper-minutes-short = { $n } min
paper-say = Say
paper-discuss = Discuss
paper-careful = Careful
paper-own-notes = My own notes

## At the end
paper-hints = Hints
paper-known = What is known
paper-words = Words
paper-sources = Sources
paper-sources-what = Each source says how much of it was read for this course.
paper-help = Who can be reached
paper-help-checked = Looked up from { $checked } on, in stored copies of web pages: the lines’ own, or others that name them. Some copies are years old. Numbers change: follow the address before you rely on one.

## With a pen
paper-before = Before the lessons
paper-claim = How well is it supported? Guess first, and circle a letter.
paper-drawn-for = Drawn here for: { $settings }. On a screen you can change this.
paper-guess = a guess first
paper-hint-at-end = hint at the end
paper-sure-guess = a guess
paper-sure-fairly = fairly sure
paper-sure-very = very sure
paper-nobody-collects = Nobody collects this. You can leave it empty.
paper-to-keep = To keep
paper-looking-back = Looking back
paper-gallery = On paper, leaf back through the lessons to your guesses, and to what you drew on the charts. Which one would you like to remember?
paper-review = On paper, do it like this. Leaf through the lessons, and choose a few questions from some time ago. Cover what you wrote, answer again, and only then look at what is known.
paper-review-lesson = Lesson
paper-review-question = Question
paper-review-known = I knew it
paper-review-half = Half of it
paper-review-gone = Not any more
paper-review-again = Look again on

## Beside a piece, in the teacher’s copy
paper-known-about = What is known about { $piece }
paper-hint = Hint.

## The names of sheets and pieces
paper-learner = Handout
paper-key = Key
paper-teacher = Teacher’s copy
paper-page = { $lesson } · { $copy } · { $course }
paper-running = { $lesson } · { $copy }
paper-question = Question { $number }
