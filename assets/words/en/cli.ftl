# The commands: what `good-cry --help` says, and what each says when it is done.

cli-to = the folder to write (default: { $folder })
cli-paper = the size of the paper (default: A4)
cli-no-browser = print the address, open nothing
cli-bank = write the questions for Moodle, other platforms (QTI), Anki and quiz games
cli-bank-done = { $n ->
    [one] { $n } question is in { $folder }; { $left } are left out, and README.txt there says why.
   *[other] { $n } questions are in { $folder }; { $left } are left out, and README.txt there says why.
}
cli-bank-no-deck = There is no deck for Anki, for that needs the package genanki. In the course’s folder, “.venv/bin/python -m pip install genanki” brings it (on Windows, “.venv\Scripts\python -m pip install genanki”); then write the bank again.
cli-check = say everything that is off in the content and the lessons
cli-check-off = { $n ->
    [one] { $n } thing is off.
   *[other] { $n } things are off.
}
cli-check-fits = All of it fits. Lessons: { $lessons }. Questions: { $questions }. Claims: { $claims }. Charts: { $charts }. Sources: { $sources }.
cli-check-in-english = { $n ->
    [one] { $n } message of the interface has no words in “{ $language }” yet, and is said in English.
   *[other] { $n } messages of the interface have no words in “{ $language }” yet, and are said in English.
}
cli-class = count what a class did, from records that learners handed in
cli-class-folder = the folder or ZIP file with their files: made by “{ kept-export-answers }”, or a platform’s table with SCORM’s suspend data
cli-class-no-folder = There is no folder or file { $folder }: put the files of the class into one, or download them as a ZIP file, and name it.
cli-class-aside = Left aside: { $file }. { $why }
cli-class-empty = There are no answers to questions in it.
cli-class-not-whole = What a platform kept here is cut short or changed, so it cannot be read.
cli-class-not-opened = It cannot be opened: { $reason }.
cli-class-too-much = There is too much in it, or it lies too deep: unpack it, and hand over what is in it.
cli-class-locked = This ZIP file is damaged, or needs a password: ask for it anew, or unpack it first.
cli-class-few = { $n ->
    [one] There are records of { $n } learner. Nothing is shown of fewer than { $fewest }.
   *[other] There are records of { $n } learners. Nothing is shown of fewer than { $fewest }.
}
cli-class-none = No question was tried by { $fewest } learners or more, so nothing is shown.
cli-class-shown = { $n ->
    [one] { $n } learner; questions that fewer than { $fewest } of them tried are not shown.
   *[other] { $n } learners; questions that fewer than { $fewest } of them tried are not shown.
}
cli-class-report = A page with pictures is in { $page }, with tables beside it. It names files as they came: keep it to yourself.
cli-class-delete = The files hold more than this report, and some may hold what learners wrote for themselves: delete them now.
cli-guides = write the teaching guides, to print
cli-html-only = make no PDF, which needs a browser and a minute
cli-guides-done = { $n ->
    [one] { $n } page is in { $folder }: { $first }
   *[other] { $n } pages are in { $folder }: begin with { $first }
}
cli-handouts = write handouts, their keys, teacher’s copies and the booklet, to print
cli-handouts-done = { $n ->
    [one] { $n } PDF, and the same as HTML, is in { $folder }: open { $first }
   *[other] { $n } PDFs, and the same as HTML, are in { $folder }: open { $first }
}
cli-site = build the course as a static web site
cli-onefile = write each lesson as one HTML file that works anywhere
cli-files-done = { $n ->
    [one] { $n } file is in { $folder }: open { $first }
   *[other] { $n } files are in { $folder }: open { $first }
}
cli-onefile-done = { $n ->
    [one] { $n } lesson is in { $folder }, in one file of its own.
   *[other] { $n } lessons are in { $folder }, each in one file of its own.
}
cli-package = pack each lesson, and the course, for learning platforms that know SCORM
cli-package-scorm = only this version of SCORM: 1.2 or 2004 (otherwise both)
cli-package-done = { $n ->
    [one] { $n } package is in { $folder }; README.txt there says which one to take.
   *[other] { $n } packages are in { $folder }; README.txt there says which one to take.
}
cli-doing-package = packing the lessons
cli-slides = write a deck of slides for each lesson, with speaker’s notes
cli-lessons = check what the lessons say where they are not alive
cli-lessons-write = write it anew where the content says something else
cli-lessons-written = { $file } is written anew.
cli-lessons-off = { $file } is not what the content says: add --write.
cli-lessons-fine = All lessons say what the content says.
cli-poll = ask a class, which answers on its phones
cli-poll-host = this machine’s address or name for the phones, offered first (otherwise all its networks are offered)
cli-poll-port = where the poll listens (otherwise { $port })
cli-poll-address = under JupyterHub: the poll’s whole public address (otherwise the hub’s own)
cli-poll-class = how many people are expected (otherwise { $n })
cli-poll-folder = where the votes are kept until the poll ends
cli-poll-kit = the folder of a kit: what its class is asked stands first, in order
cli-number = “{ $text }” does not fit here: a number from { $least } to { $most }
cli-port-closed = browsers open no page at port { $port }, which belongs to programs of another kind: take another, such as 8888
cli-course = A course of Jupyter notebooks.
cli-command = command
cli-learn = open the course in JupyterLab
cli-learn-lesson = the lesson to open, by number or name
cli-learn-same = the same
cli-learn-port = where JupyterLab listens (otherwise the first free port)
cli-stopped = { $course } has stopped.
cli-old-python = The course needs Python 3.11 or newer; this is Python { $found }.
cli-no-package = The Python package “{ $package }” is missing: run “make learn” in the course’s folder.
cli-no-file = “{ $file }” cannot be used: { $reason }.
cli-hub = one server for a class, on this machine
cli-hub-folder = where the class is kept (otherwise a folder in your home; for root, one in /srv)
cli-hub-code = the code that learners are told (otherwise one is made, and kept)
cli-hub-host = this machine’s address or name for learners (otherwise found by itself)
cli-hub-port = the first of four ports in a row (otherwise { $port })
cli-doctor = find what keeps the course from starting, and mend it
cli-doing-guides = printing the guides
cli-doing-handouts = writing and printing the handouts
cli-doing-site = writing the site
cli-doing-onefile = writing the lessons
cli-doing-slides = writing the slides
cli-kit = make a folder with all that one class needs: slides, worksheet, key, letter, and more
cli-kit-lesson = the lesson, by its number
cli-kit-minutes = how long the class is (otherwise { $n } minutes)
cli-kit-learners = how many learners there are (otherwise { $n })
cli-kit-devices = how many laptops, tablets or phones they share (otherwise { $n })
cli-kit-paper = on paper: the charts are printed too, for a room without devices
cli-kit-large = add what learners are given in large print, too
cli-kit-to = the folder to write (otherwise dist/kit-02-45-minutes and so on)
cli-kit-pages = pages
cli-kit-done = The kit is in { $folder }: begin with { $first }
cli-doing-kit = making the slides and the pages
cli-printing-kit = printing the pages
