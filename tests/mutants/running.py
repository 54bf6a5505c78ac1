"""A run of tests in which each fault meets those that reach it: read and collected once, and forked for each fault."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest

from .mutant import Mutant
from .reached import Reached
from .rooms import Room
from .swapping import swap

# A fault may make a loop endless: its tests have this many times as long as without it, and some seconds more.
SLOWEST, LEAST = 8, 60.0
HOW = ["-x", "-q", "-s", "--quick", "-p", "no:cacheprovider", "--hypothesis-seed=1"]


class Running:
    """A plugin of pytest that tries faults in place of one run.

    A fault of Python is put into the function that is in use. Where no test notices it so, all tests of the room may
    meet it in a Python of their own: where it changes what was run before any test, as modules are imported, or what
    no test here runs, but perhaps a Python that one starts. Near means that only those tests meet a fault that reach
    its line, or its file where it is run at import: quick, and less is noticed.
    """

    def __init__(self, copy: Path, room: Room, mutants: dict[int, Mutant], told: int, near: bool = False) -> None:
        self._copy, self._room, self._mutants, self._told, self._near = copy, room, mutants, told, near
        self._reached = Reached.read(copy.parent / Reached.FILE)
        self._whole = sum(self._reached.seconds.values())

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try each, and tell its number and whether it was noticed.

        Raises
        ------
        pytest.UsageError
            Where a file of tests fails as it is.
        """
        self._items = {item.nodeid: item for item in session.items}
        # Where a file lives on what others did before it, every fault that only it reaches would count as noticed.
        for file in dict.fromkeys(one.partition("::")[0] for one in self._items):
            if self._fails([one for one in self._items if one.startswith(f"{file}::")]):
                raise pytest.UsageError(f"{file} fails where no other tests come before it")
        for number, mutant in self._mutants.items():
            os.write(self._told, f"{json.dumps([number, self._is_noticed(mutant)])}\n".encode())
        return True

    def _is_noticed(self, mutant: Mutant) -> bool:
        path = self._copy / mutant.file
        text = path.read_text("utf-8")
        first = self._reached.tests(mutant.file, mutant.lines(text))
        # What some test made once for all was reached by that one alone.
        rest = self._reached.by_time([one for one in self._items if one not in set(first)] if not self._near else [])
        if path.suffix == ".py" and self._fails([*first, *rest], (mutant, text, str(path))):
            return True
        if path.suffix == ".py" and first and not self._reached.before(mutant.file, mutant.lines(text)):
            return False
        at = path.stat().st_mtime_ns
        path.write_text(mutant.spoil(text), "utf-8")
        # Of a file of the same size and second, Python takes what it compiled before.
        os.utime(path, ns=(at, at - 10 * 10**9))
        try:
            if path.suffix == ".py":
                return self._fails_anew((self._near and self._reached.files(mutant.file)) or self._room.tests)
            return self._fails([*first, *rest])
        finally:
            path.write_text(text, "utf-8")
            os.utime(path, ns=(at, at))

    def _fails(self, tests: list[str], fault: tuple[Mutant, str, str] | None = None) -> bool:
        """Run some tests in a copy of this process; a fault is put in there."""
        items = [self._items[one] for one in tests if one in self._items]
        if not items:
            return False
        child = os.fork()
        if not child:
            code = 1
            try:
                os.setsid()
                code = 0 if fault and not swap(*fault) else _run(items)
            finally:
                os._exit(code)
        limit = LEAST + SLOWEST * sum(self._reached.seconds.get(one, 0.0) for one in tests)
        return not ends_well(child, limit)

    def _fails_anew(self, tests: Sequence[str]) -> bool:
        if not tests:
            return False
        program = [sys.executable, "-B", "-m", "pytest", *HOW, *tests]
        with (self._copy / "said.txt").open("w") as said:
            child = subprocess.Popen(program, cwd=self._copy, stdout=said, stderr=said, start_new_session=True)
            return not ends_well(child.pid, LEAST + SLOWEST * self._whole)


def _run(items: list[pytest.Item]) -> int:
    """Run tests until one fails; 1 where one does."""
    for item, following in zip(items, [*items[1:], None], strict=True):
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        if item.session.testsfailed:
            return 1
    return 0


def ends_well(child: int, limit: float = float("inf")) -> bool:
    """Wait until a process ends, and with it all that it started; False where it fails, or takes too long."""
    until, ended, code = time.monotonic() + limit, 0, 1
    try:
        while not ended and time.monotonic() < until:
            ended, code = os.waitpid(child, os.WNOHANG)
            time.sleep(0.01)
    finally:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(child, signal.SIGKILL)
    if not ended:
        os.waitpid(child, 0)
    return bool(ended) and code == 0
