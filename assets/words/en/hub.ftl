# The server of a class: what a teacher reads in the shell, and learners as they come in.

hub-no-fork = The hub needs Linux or macOS, where one server can be forked for each learner: on Windows, start it in the Windows Subsystem for Linux (WSL).
hub-no-package = The Python package “{ $package }” is not installed: run “make hub” in the course’s folder.
hub-no-node = The hub’s proxy needs Node.js, and there is none: install it (on Debian: apt-get install nodejs npm), and run “make hub” again.
hub-no-proxy = The hub’s proxy is not installed: run “make hub” in the course’s folder, or “{ $command }”.
hub-no-network = This machine is in no network, so learners cannot reach it: join one, or name it with --host.
hub-no-folder = { $folder } cannot be the folder of the class ({ $reason }): name another with --folder.
hub-out-of-reach = Learners cannot reach { $folder }: they are users of their own, and { $closed } lets no other user pass. Name a folder outside it with --folder, such as /srv/class.
hub-short-code = The code “{ $code }” is too short to keep others out: take { $least } letters or more.
hub-port-taken = Port { $port } is taken, and the hub needs { $many } in a row from { $first } on: name another with --port.

## As it opens
hub-open = A class is open. Learners open this address in a browser:
hub-the-code = The code of the class:
hub-own-page = Your own page, with its key: who is there, a new password for whoever forgot theirs, a message to everybody, and the end. Keep it from the class.
hub-trying = The hub runs. An invented learner tries the way in before you open it: signs in, opens a lesson, answers a question …
hub-trial-failed = The invented learner did not get through, and nor would your class: { $why }
hub-trial-no-piece = { $call } is not to be had in { $lesson }.
hub-trial-slow = their server did not start within ten minutes.
hub-trial-not-kept = an answer was given, and was not there afterwards.
hub-not-open = The class was not opened. Nothing is lost. Once that is mended, start the hub again.
hub-not-reached = This machine itself does not reach { $address }. Try it with another device before the class comes: the name may be unknown in this network, or a firewall may be in the way. “--host” names another address.
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

## The teacher's own page
hub-class-title = Your class · { $course }
hub-class-kicker = { $course } · For the teacher
hub-class-heading = Your class
hub-class-key-why = This page is for the teacher alone. Its key stands in the window in which the class was opened.
hub-class-key = The key
hub-class-open = Open the page
hub-class-address = Learners open
hub-class-code = The code, the first time
hub-class-people = { $n ->
    [0] Nobody has come in yet
    [one] One learner
   *[other] { $n } learners
}
hub-class-empty = Write the address and the code on the board. Whoever comes in appears here.
hub-class-name = Name
hub-class-state = Now
hub-class-seen = Last seen
hub-class-state-works = at work
hub-class-state-starts = is starting
hub-class-state-away = away
hub-class-never = not yet
hub-class-now = just now
hub-class-ago = { $n ->
    [one] a minute ago
   *[other] { $n } minutes ago
}
hub-class-password = New password
hub-class-password-of = New password for { $name }
hub-class-stop = Stop
hub-class-stop-of = Stop the server of { $name }
hub-class-people-how = A new password takes the place of one that was forgotten: everything is still there. To stop somebody’s server loses nothing either; it starts again when they come back. What learners did isn’t shown here: it’s theirs.
hub-class-new-password = { $name } can come in with this password: { $password }
hub-class-nobody = Nobody here is called { $name }.
hub-class-say = Say something to everybody
hub-class-say-how = It stands on every open lesson within half a minute, until you take it back.
hub-class-say-it = Show it
hub-class-take-back = Take it back
hub-class-end = Close the class
hub-class-end-how = All servers stop, and so does the hub. Everything that learners did is kept. “make hub” opens the class again, with the same code.
hub-class-sure = Yes, close it for everybody
hub-class-close = Close the class
hub-class-closed = The class is closed. You can close this page.
