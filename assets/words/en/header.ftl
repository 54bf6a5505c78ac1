# The header of a lesson and the bar at the foot of its page: pause, help, and what is kept.

header-about = About this lesson
header-lesson = Lesson { $number }
header-welcome = Welcome
header-minutes = { $minutes ->
    [one] { $place } · about { $minutes } minute
   *[other] { $place } · about { $minutes } minutes
}
header-care = Before you begin.
header-learn = In this lesson
header-poll = Answer with the class
header-course = Lessons of the course
header-previous = ← Previous
header-next = Next →
header-all = All lessons
header-looked-all = You have looked at all its questions.
header-looked = { $questions ->
    [one] You have looked at { $looked } of its { $questions } question.
   *[other] You have looked at { $looked } of its { $questions } questions.
}

## The bar
header-bar = What is kept, pause and help
header-kept = What is kept
header-pause = Pause
header-help = Help
header-close = Close
header-teacher-says = Your teacher: { $says }
header-put-away = Hide this

## Find
header-find = Find
header-find-title = Find in this lesson
header-find-for = Write a word, or the beginning of one: it is looked for in the text, the questions, the charts and the sources.
header-find-found = { $n ->
    [0] Nothing found. Try another word, or only its beginning.
    [one] One place found.
   *[other] { $n } places found.
}
header-find-most = { $n } places found. Here are the first { $most }.

## The pause
header-pause-title = A pause
header-pause-in = In
header-pause-out = Out
header-pause-how = If you like, breathe in for { $inward } seconds and out for { $outward }. If that is not pleasant, simply sit. There is no hurry.

## Help
header-help-title = If you want to talk to somebody
header-help-intro = You need no special reason, and it does not have to be an emergency. If somebody is in danger now, call your emergency number.
header-help-checked = Looked up from { $checked } on, in stored copies of web pages: the lines’ own, or others that name them. The live pages were not opened, and some copies are years old. Numbers change: follow the link before you rely on one.
header-help-call = call { $number }
header-help-text = text { $number }
header-help-hours-cost = { $hours }, { $cost }
header-help-about = { $about }. { $note }
header-help-seen = What we saw: { $from }.

## What is kept
kept-title = What is kept about me
kept-intro = Your answers are kept for you, on this device, so that you find them again. Nobody else gets them. What you write for yourself is kept only where you tick “{ keeping-keep }”.
kept-nothing = Keep nothing from now on
kept-export-json = Export as JSON
kept-export-csv = Export as a table (CSV)
kept-export-answers = Export answers only, to hand in
kept-import = Import
kept-erase-all = Erase everything
kept-where = What is kept stays in { $where }.
kept-empty = Nothing about you is kept so far.
kept-lesson = Lesson { $number }: { $name }
kept-own-words = You kept what you wrote under “{ $asks }”:
kept-erase-lesson = Erase what is kept of this lesson
kept-sure-everything = Erase everything? The course cannot bring it back. Traces can stay in the browser’s own files or in a backup for a while.
kept-sure-lesson = Erase what is kept of “{ $lesson }”? The course cannot bring it back. Traces can stay in the browser’s own files or in a backup for a while.
kept-erase-yes = Erase it
kept-erase-no = Leave it
kept-erased = { $n ->
    [one] Erased: one entry. This page still shows it until you close or reload it.
   *[other] Erased: { $n } entries. This page still shows it until you close or reload it.
}
kept-saved = Saved as { $name }, where your browser puts what it downloads.
kept-handed = Handed to your browser as { $name }. If it is not among your downloads, the page around this lesson lets it save nothing: copy the text here instead.
kept-text = The text of { $name }
kept-imported = Imported: { $added } new, { $known } that were here already.
kept-imported-reload = Imported: { $added } new, { $known } that were here already. Reload the lesson to see them in it.
kept-too-large = This file has { $size } MB; at most 64 MB can be imported.
kept-importing = Importing the file…
kept-importing-share = Importing the file: { $share } %
kept-ordering = Putting it in order…
kept-repair = Check and repair
kept-repairing = Looking through every row…
kept-unread = { $n ->
    [one] One entry in it cannot be read. It stays as it is until you erase everything.
   *[other] { $n } entries in it cannot be read. They stay as they are until you erase everything.
}
kept-shared = This is a shared computer: let everything go with this page
kept-shared-on = From now on everything stays in this page, and goes when you close or reload it. What was kept here before stays until you erase it.
kept-off = From now on nothing is kept. What was kept before stays until you erase it.
kept-on = From now on your answers are kept again.
kept-together = Several people can have this lesson open at once here, and would share one record. So nothing is kept of what you do on this page.
kept-nobody = The lesson is not connected to its record just now. Your answers are safe: they wait here, and go there once it is back.
