"""The door of the course, for any Python: `python3 widgets learn` (on Windows `py widgets learn`).

It installs the course in .venv where it is not yet, and does what it is told there. An old Python can read
this file and say that it is too old, so nothing newer may stand in it.
"""

import os
import sys

OLDEST = (3, 11)
HERE = os.path.dirname(os.path.abspath(__file__))

if sys.version_info < OLDEST:
    found = ".".join(str(part) for part in sys.version_info[:2])
    other = ", or name one that is here: make learn PYTHON=python3.12" if os.name == "posix" else ""
    sys.stderr.write(
        "The course needs Python 3.11 or newer; this is Python " + found + " (" + sys.executable + "). "
        "Install a newer one from python.org" + other + ".\n"
    )
    sys.exit(1)

# Last on the path, not first: none of our modules is taken for one of Python's own, and nothing that is
# not installed yet is imported.
sys.path = [entry for entry in sys.path if os.path.abspath(entry) != HERE] + [HERE]

from door.commands import main  # noqa: E402

sys.exit(main(sys.argv[1:]))
