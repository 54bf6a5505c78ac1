# What keeps the course from starting: a look at each thing, in a sentence.

doctor-fine = fine
doctor-mended = mended
doctor-look = look
doctor-nothing = Nothing is in the way.
doctor-for-you = What is marked “{ doctor-look }” is for you to do.

## The home
doctor-home = What the course keeps lies in { $folder }.
doctor-no-home = Your home folder cannot be written, so what the course keeps goes to { $place }, which this machine may clear. To keep it, name a folder of your own with { $variable }=/path/to/it.
doctor-no-home-but-record = Your home folder cannot be written, so what the course keeps goes to { $place }, which this machine may clear. Your record stays in { $record }.

## The machine
doctor-no-proxy = No proxy is set.
doctor-proxy = A proxy is set ({ $address }); this machine is asked without it.
doctor-port = Port { $port } is free.
doctor-disk-unknown = How much room the disk has could not be found out ({ $reason }).
doctor-disk-full = The disk that holds { $folder } has { $free } MB left; the course needs { $least }: make some room.
doctor-disk = The disk has { $free } MB left.
doctor-lessons = The lessons in { $folder }, { $n } of them, open alive.

## The record
doctor-no-record = There is no record yet; it will lie in { $file }.
doctor-record-damaged = The file of your record, { $file }, is damaged: “good-cry record repair” saves every entry that is whole, and so does the next lesson that opens.
doctor-record = The record can be read; it lies in { $file }.

## What is installed
doctor-packages = Every package that the course needs is installed.
doctor-extension = What JupyterLab has of the course is of this version.
doctor-extension-mended = What JupyterLab had of the course was of another version, and was laid anew.
doctor-extension-locked = What JupyterLab has of the course is of another version, and { $file } could not be written: run “make learn” as the person who installed it.
doctor-kernel = A kernel starts, and has this course.
doctor-kernel-failed = A kernel did not start ({ $reason }): run “make learn” in the course’s folder.
doctor-kernel-elsewhere = A kernel starts, and has this course from { $found }, not from { $package }.
doctor-kernel-without = A kernel starts, and does not have this course from { $package }.
doctor-browser = Handouts are printed with { $path }.
doctor-no-browser = No browser of the Chromium family is installed: handouts are HTML, and no PDF.
doctor-no-browser-for-tests = No browser of the Chromium family is installed; “make test” finds or fetches one.

## Where it lies
doctor-place = The course lies in { $folder }.
doctor-place-own = The course is installed from its own folder, { $folder }.
doctor-place-other = The Python in { $environment } has the course of another folder installed, { $installed }; to have this one, run “pip install -e .” in this folder.
doctor-moved = This course was moved or copied here from { $installed }; what is installed was mended.
doctor-moved-locked = This course was moved or copied here from { $installed }, and what is installed in { $environment } could not be mended ({ $reason }): take that folder away and run “make learn” again.
