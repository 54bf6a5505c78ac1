"""What the door can be told: each word, what must be installed for it, and what is run."""

import io
import os
import subprocess
import sys

from .install import ROOT, CannotInstall, Environment
from .node import install_proxy

USAGE = """The course:              learn [02]   doctor   record
To take along or print:  site   onefile   packages   handouts   lessons
For a class:             kit 02   guides   slides   bank   poll   class   hub
For who works on it:     test   quick   lint   mutants   bench   rehearsal
Add --help to see what one of them takes: python3 widgets learn --help
"""
EXTRAS = {
    "test": ["test"],
    "quick": ["test"],
    "mutants": ["test"],
    "lint": ["test"],
    "rehearsal": ["test"],
    "bench": ["test", "bench"],
    "hub": ["hub"],
}
BROWSER = ["-m", "tests.browser.chromium"]
# What is off in the content is said first, in seconds and in sentences: it would make hundreds of tests fail.
CHECK = ["-P", "-m", "widgets.cli", "check"]
# Files as they are collected, the longest first: see tests/order.py.
IN_ORDER = ["--dist=loadfile", "--no-loadscope-reorder"]
TYPES = ["-m", "basedpyright"]
RUNS = {
    "test": [CHECK, BROWSER, ["-m", "tests.engines.finding"], ["-m", "pytest", "--numprocesses=3", *IN_ORDER]],
    "quick": [CHECK, ["-m", "pytest", "--quick", "--quiet", "--numprocesses=2", *IN_ORDER]],
    "lint": [
        ["-m", "ruff", "check", "."],
        ["-m", "ruff", "format", "--check", "."],
        TYPES,
        ["-m", "tests.linting"],
        ["-m", "tests.compat"],
    ],
    "mutants": [["-m", "tests.mutants"]],
    "bench": [BROWSER, ["-m", "tests.bench"]],
    "rehearsal": [BROWSER, ["-m", "tests.hub.rehearsal"]],
}


def main(words: list[str]) -> int:
    """Install what a command needs, run it in the course's own Python, and give its exit code."""
    for stream in sys.stdout, sys.stderr:
        # A terminal that lacks a sign shows another in its place.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if not words or words[0] in {"-h", "--help"}:
        print(USAGE, end="")
        return 0 if words else 2
    command, *options = words
    here = Environment()
    try:
        here.have(*EXTRAS.get(command, []))
        if command in {"hub", "rehearsal"}:
            install_proxy(here)
    except CannotInstall as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped; the next start goes on from here.", file=sys.stderr)
        return 130
    *before, last = RUNS.get(command, [["-P", "-m", "widgets.cli", command]])
    for step in before:
        if code := subprocess.run([here.python, *step], env=_environment(), cwd=ROOT, check=False).returncode:
            return code
    if command in RUNS:
        os.chdir(ROOT)
    return _become([str(here.python), *last, *options])


def _become(command: list[str]) -> int:
    """Go on as another program, so that signals reach it; where that cannot be, wait for it."""
    if os.name == "posix":
        os.execve(command[0], command, _environment())
    child = subprocess.Popen(command, env=_environment())
    while True:
        try:
            return child.wait()
        except KeyboardInterrupt:
            # It was heard there too, where it means something.
            continue


def _environment() -> dict[str, str]:
    """Give ours, but for what would bring in packages or a Python from elsewhere, or have all read anew each time."""
    foreign = {"PYTHONPATH", "PYTHONHOME", "__PYVENV_LAUNCHER__"}
    slow = {"PYTHONDONTWRITEBYTECODE"}
    return {name: value for name, value in os.environ.items() if name not in foreign | slow}
