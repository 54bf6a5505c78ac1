# As the course is started from a shell: where it is, and why it does not start.

start-open = { $course } is open in your browser. Should it not be there, its address is:
start-ready = { $course } is ready. Open this address in a browser on this machine:
start-to-stop = To stop, press Ctrl+C here.
start-lead-on = Open { $course }
start-not-ahead = The lessons could not be made ready ahead; what they show is made as it is needed: { $reason }
start-ended = JupyterLab has ended.
start-failed = JupyterLab did not start; what it said is in { $file }.
start-silent = JupyterLab did not answer within { $seconds } seconds.
start-no-package = The Python package “{ $package }” is not installed: run “make learn” in the course’s folder, or “pip install -e .” there.
start-no-lessons = There are no lessons in { $folder }.
start-no-writing = You may not write in { $folder }: copy that folder to one of your own, and say where it is with GOOD_CRY_LESSONS=/path/to/it.
start-no-lesson = There is no lesson “{ $wanted }”; the nearest is { $number }, { $title }.
start-no-port = No port is free from { $first } on: name one that is with --port.
start-port-taken = Port { $port } is taken, or not yours to use: choose another, or leave --port out.
