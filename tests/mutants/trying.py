"""Tries faults: each in a copy of the project, with the tests of its room, in a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .mutant import Mutant
from .rooms import ROOT

KEPT_OUT = shutil.ignore_patterns(".*", "__pycache__", "dist", "node_modules")
# What most tests import, and no fault touches: a forked process has it in a moment.
READY = ("hypothesis", "jinja2", "lxml.html", "matplotlib.figure", "msgspec", "numpy", "playwright.sync_api", "pytest")
SLOWEST = 8  # times as long as without a fault: one may make a loop endless
LEAST = 60.0  # seconds


class CannotTry(Exception):
    """The tests do not pass without any fault; the message holds what they said."""


@contextmanager
def copies(many: int) -> Iterator[list[Path]]:
    """Give copies of the project, which are gone afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        made = [Path(folder) / str(number) for number in range(many)]
        for copy in made:
            shutil.copytree(ROOT, copy, ignore=KEPT_OUT)
            # What is compiled is known by its content: by its time alone, a fault of the same second would be missed.
            how = ["-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "widgets"]
            subprocess.run([sys.executable, *how], cwd=copy, check=True)
        yield made


def get_ready() -> None:
    """Import what every try needs."""
    for name in READY:
        __import__(name)


def try_all(free: list[Path], mutants: list[Mutant], tests: tuple[str, ...]) -> Iterator[tuple[Mutant, bool]]:
    """Try faults, as many at once as there are copies; gives each, and whether the tests noticed it.

    Raises
    ------
    CannotTry
        Where the tests do not pass as it is.
    """
    limit = LEAST
    for copy in free:
        since = time.monotonic()
        if os.waitpid(_start(copy, tests), 0)[1]:
            raise CannotTry((copy / "said.txt").read_text("utf-8"))
        limit = max(limit, SLOWEST * (time.monotonic() - since))
    free, waiting, running = list(free), list(reversed(mutants)), []
    while waiting or running:
        while free and waiting:
            running.append(_Try(free.pop(), waiting.pop(), tests, limit))
        time.sleep(0.05)
        for one in [one for one in running if one.noticed() is not None]:
            running.remove(one)
            free.append(one.copy)
            yield one.mutant, bool(one.noticed())


@dataclass
class _Try:
    """A fault that is being tried."""

    copy: Path
    mutant: Mutant
    tests: tuple[str, ...]
    limit: float

    def __post_init__(self) -> None:
        self._file = self.copy / self.mutant.file
        self._text = self._file.read_text("utf-8")
        self._file.write_text(self.mutant.spoil(self._text), "utf-8")
        self._since = time.monotonic()
        self._child = _start(self.copy, self.tests)
        self._said: bool | None = None

    def noticed(self) -> bool | None:
        """Say whether the tests noticed it; None while they run. Afterwards the copy is as it was."""
        if self._said is None:
            ended, code = os.waitpid(self._child, os.WNOHANG)
            if not ended and time.monotonic() - self._since < self.limit:
                return None
            if not ended:
                os.killpg(self._child, signal.SIGKILL)
                os.waitpid(self._child, 0)
            self._said = not ended or os.waitstatus_to_exitcode(code) != 0
            self._file.write_text(self._text, "utf-8")
        return self._said


def _start(copy: Path, tests: tuple[str, ...]) -> int:
    """Run tests in a copy, in a process of its own; gives its number."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        _become_tests(copy, tests)
    return child


def _become_tests(copy: Path, tests: tuple[str, ...]) -> None:
    """Run tests in this process, which has nothing else to do; never comes back."""
    code = 1
    try:
        os.setsid()
        said = os.open(copy / "said.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(said, 1)
        os.dup2(said, 2)
        os.chdir(copy)
        sys.dont_write_bytecode = True
        for name in [name for name in sys.modules if name.split(".")[0] in ("tests", "widgets")]:
            del sys.modules[name]
        sys.path[:] = [str(copy), *(one for one in sys.path if Path(one or ".").resolve() != ROOT)]

        import pytest

        code = int(pytest.main(["-x", "-q", "--quick", "-p", "no:cacheprovider", *tests]))
    finally:
        os._exit(code)
