# The lesson in JupyterLab: what stands above it, and why it does not start.

lab-show-code = Show code
lab-no-kernel = This lesson has no Python to run on yet. Choose one with “Change Kernel…” in the Kernel menu, and it starts. The text can be read without it.
lab-died = The Python behind this lesson stopped before the lesson was there. The text can be read all the same; to try again, choose “Restart Kernel…” in the Kernel menu.
lab-failed = Part of this lesson did not start, and says so in its place. Everything else works.
lab-coming = The Python behind this lesson has stopped, and is being started again. The lesson goes on without it. Your answers are safe: they wait on this page, and are kept once it is back.
lab-gone = The Python behind this lesson has stopped. The lesson goes on without it. Your answers are safe: they wait on this page, and are kept once it is back.
lab-start-again = Start it again
lab-unknown = This lesson does not start by itself, because it is not as the course shipped it. If you trust where it came from, choose “Run All Cells” in the Run menu.
lab-without-course = This lesson runs on a Python in which the course is not installed. Choose another with “Change Kernel…” in the Kernel menu, or run “make learn” in the course's folder. The text can be read without it.

## Why a lesson does not start, and the way out
verdict-run-by-hand = If you trust where it came from, choose “Run All Cells” in the Run menu.
verdict-elsewhere = This lesson does not start by itself, because it lies outside the course's own folder.
verdict-elsewhere-do = { verdict-run-by-hand }
verdict-other-version = This lesson does not start by itself, because its file has changed since it was opened here.
verdict-other-version-do = Choose “Reload Notebook from Disk” in the File menu.
verdict-moved = This lesson does not start by itself, because it lies in { $here }, and the course that runs here is the one in { $installed }.
verdict-moved-do = To use this copy, stop the course and start it anew with “make learn” in the folder of this copy.
verdict-other-python = This lesson does not start by itself, because the Python it would run on ({ $python }) does not have this course.
verdict-other-python-do = Start the course with “make learn” in its folder, or choose another kernel in the Kernel menu.
verdict-conflict = { $file } cannot be opened, because it holds the marks of a merge that git did not finish (“<<<<<<<” and “>>>>>>>”).
verdict-conflict-do = To have the course's own back, type “git checkout --ours lessons/{ $file }” in the course's folder; to keep what both sides say, take the marks out by hand.
verdict-other-code = This lesson does not start by itself, because its cell { $cell } holds code that is not the course's.
verdict-other-code-do = { verdict-run-by-hand } To have the course's own lesson back, rename this file and type “git checkout lessons/{ $file }” in the course's folder.
verdict-attachment = This lesson does not start by itself, because something is attached to its cell { $cell } that is not a picture.
verdict-attachment-do = Take that out of the cell, and save the lesson. { verdict-run-by-hand }
verdict-unreadable-gone = { $file } cannot be opened as a lesson: it is no longer there.
verdict-unreadable-closed = { $file } cannot be opened as a lesson: its file cannot be read ({ $reason }).
verdict-unreadable-text = { $file } cannot be opened as a lesson: its file is no text in UTF-8.
verdict-unreadable-notebook = { $file } cannot be opened as a lesson: its file is not a notebook.
verdict-unreadable-do = To have the course's own back, type “git checkout lessons/{ $file }” in the course's folder.
