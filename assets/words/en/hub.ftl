# The server of a class: what a teacher reads in the shell, and learners as they come in.

hub-no-fork = The hub needs Linux or macOS, where one server can be forked for each learner: on Windows, start it in the Windows Subsystem for Linux (WSL).
hub-no-package = The Python package “{ $package }” is not installed: run “make hub” in the course’s folder.
hub-no-node = The hub’s proxy needs Node.js, and there is none: install it (on Debian: apt-get install nodejs npm), and run “make hub” again.
hub-no-proxy = The hub’s proxy is not installed: run “make hub” in the course’s folder, or “{ $command }”.
hub-no-network = This machine is in no network, so learners cannot reach it: join one, or name it with --host.
hub-no-folder = { $folder } cannot be the folder of the class ({ $reason }): name another with --folder.
hub-short-code = The code “{ $code }” is too short to keep others out: take { $least } letters or more.
hub-port-taken = Port { $port } is taken, and the hub needs { $many } in a row from { $first } on: name another with --port.

## As it opens
hub-open = A class is open. Learners open this address in a browser:
hub-the-code = The code of the class:
hub-careful = THIS IS FOR THE NETWORK OF A CLASSROOM. Whoever knows the code can run programs on this machine, and what is typed travels unencrypted. Do not open it to the internet.
hub-not-apart = The learners are not separate users of this machine: one who knows how to can read what another has kept. Started by root, with the course installed where every user can read it, the hub keeps them apart.
hub-lies-in = All of the class lies in { $folder }. To stop, press Ctrl+C here.
hub-newer-lesson = A newer lesson was laid; what the learner changed is now { $mine }.

## As a learner comes in
hub-first-time = The first time: choose any name, and a password of your own. Remember both: they bring you back to what you did.
hub-code-asked = Code of the class (only the first time):
hub-name-unfit = A name is made of letters, digits, - and _, without spaces: { $most } at most, and no - first.
hub-code-unfit = That is not the code of the class. Ask your teacher for it.
hub-password-short = A password of your own has { $least } letters or more.
hub-password-long = This password is too long: take 72 letters or fewer.
hub-slowly = Many tries from your network are waiting for their turn: wait a few seconds, then try once more.
hub-password-unfit = This name has another password. Try again, or choose another name if it is not yours.
hub-waiting = The class starts a few at a time. This page goes on by itself.
hub-server-ended = The server of { $learner } ended as it started: { $said }
hub-server-silent = it said nothing.
