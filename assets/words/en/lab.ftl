# The lesson in JupyterLab: what stands above it, and what is off with its file.

lab-show-code = Show code
lab-run = The course is not installed where this Jupyter runs, so the pieces of this lesson do not stand here by themselves. The text can be read without them; to see them, choose “Run All Cells” in the Run menu.
lab-away = The pieces of this lesson did not come from the server. The text can be read without them; to try again, reload the page.

## A room of its own for a lesson, and the bar above it
lab-room = Only the lesson
lab-jupyter = Jupyter
lab-title = { $lesson } · { $course }
lab-bar = This lesson
lab-lessons = Previous and next lesson
lab-previous = Previous lesson: { $title }
lab-next = Next lesson: { $title }
lab-more = More

## What a notebook says where it is not alive: below its title, beside its calls, and at the end of an export
committed-here = Here this lesson can be read. In the course it is alive: questions answer, and charts move.
committed-get-it = How to get it
committed-talk = If you want to talk to somebody.
committed-no-reason = You need no special reason. If somebody is in danger now, call your emergency number. { $lines }.
committed-call = call { $number }
committed-text = text { $number }
committed-or = or
committed-words = Words of this lesson
committed-lesson = The head of this lesson, which takes about { $minutes } minutes
committed-claim = A claim: { $says }
committed-chart = A chart: { $says }
committed-drawing = A drawing: { $says }
committed-grades = A table: { $says }
committed-reflect = Something to write for oneself: { $says }
committed-question = A question: { $says }
committed-guess = A guess first: { $says }
committed-arena = Headlines to grade: { $says }
committed-portrait = A look at oneself: { $says }
committed-explore = A drawing to explore: { $says }
committed-breathe = A breath to follow: { $says }
committed-naming = Words for feelings: { $says }
committed-plan = Lines to fill in for oneself: { $says }
committed-beliefs = Statements to believe or not: { $says }
committed-review = A sitting with questions: { $says }
committed-gallery = What you guessed and drew: { $says }
committed-keepsake = A page to keep: { $says }
committed-study = A study to run: { $says }

## What is off with the file of a lesson, and the way out
verdict-conflict = { $file } cannot be opened, because it holds the marks of a merge that git did not finish (“<<<<<<<” and “>>>>>>>”).
verdict-conflict-do = To have the course’s own back, type “git checkout --ours lessons/{ $file }” in the course’s folder; to keep what both sides say, take the marks out by hand.
verdict-other-code = The cell { $cell } of this lesson holds code that is not the course’s, and so nothing stands there as it opens.
verdict-other-code-do = To have the course’s own lesson back, rename this file and type “git checkout lessons/{ $file }” in the course’s folder.
verdict-unreadable-gone = { $file } cannot be opened as a lesson: it is no longer there.
verdict-unreadable-closed = { $file } cannot be opened as a lesson: its file cannot be read ({ $reason }).
verdict-unreadable-text = { $file } cannot be opened as a lesson: its file is no text in UTF-8.
verdict-unreadable-notebook = { $file } cannot be opened as a lesson: its file is not a notebook.
verdict-unreadable-do = To have the course’s own back, type “git checkout lessons/{ $file }” in the course’s folder.
