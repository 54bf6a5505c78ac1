"""Tries faults in copies of the project: learns once which tests reach which line, and shares the faults out."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from .mutant import Mutant
from .reached import Reached, Watching
from .rooms import ROOT, Room
from .running import HOW, Running, ends_well

KEPT_OUT = shutil.ignore_patterns(".*", "__pycache__", "dist", "node_modules")
# What most tests import, and no fault touches: a forked process has it in a moment.
READY = ("hypothesis", "jinja2", "lxml.html", "matplotlib.figure", "msgspec", "numpy", "playwright.sync_api", "pytest")


class CannotTry(Exception):
    """The tests do not pass without any fault; the message holds what they said."""


@contextmanager
def copies(many: int) -> Iterator[list[Path]]:
    """Give copies of the project, which are gone afterwards."""
    # What was ended may be writing still.
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        # A test may become somebody else, who reads it too.
        Path(folder).chmod(0o755)
        made = [Path(folder).resolve() / str(number) for number in range(many)]
        for copy in made:
            shutil.copytree(ROOT, copy, ignore=KEPT_OUT)
            # What is compiled is known by its content: by its time alone, a fault of the same second would be missed.
            how = ["-m", "compileall", "-q", "--invalidation-mode", "checked-hash", "widgets"]
            subprocess.run([sys.executable, *how], cwd=copy, check=True)
        yield made


def get_ready() -> None:
    """Import what every try needs, and have nobody look for the smallest example of a failure."""
    for name in READY:
        __import__(name)

    from hypothesis import Phase, settings

    settings.register_profile("mutants", phases=[Phase.explicit, Phase.generate], database=None)


def try_all(free: list[Path], mutants: list[Mutant], room: Room, near: bool = False) -> Iterator[tuple[Mutant, bool]]:
    """Try faults, as many at once as there are copies; gives each, and whether the tests noticed it.

    Whoever wants no more of them closes the iterator: what was started ends with it.

    Raises
    ------
    CannotTry
        Where the tests do not pass as it is.
    """
    if not ends_well(_start(free[0], room.tests, Watching(free[0], free[0].parent / Reached.FILE))):
        raise CannotTry((free[0] / "said.txt").read_text("utf-8"))
    reading, told = os.pipe()
    numbered, children = dict(enumerate(mutants)), {}
    for place, copy in enumerate(free):
        share = dict(list(numbered.items())[place :: len(free)])
        children[_start(copy, room.tests, Running(copy, room, share, told, near))] = copy
    os.close(told)
    try:
        with os.fdopen(reading, encoding="utf-8") as lines:
            for line in lines:
                number, noticed = json.loads(line)
                yield numbered.pop(number), noticed
    except BaseException:
        for child in children:
            _end(child)
        raise
    for child, copy in children.items():
        if not ends_well(child) or numbered:
            raise CannotTry((copy / "said.txt").read_text("utf-8"))


def _end(child: int) -> None:
    """End a process of ours, and all that it started, wherever they are."""
    whole = _held(psutil.Process(child))
    for one in whole:
        with suppress(psutil.NoSuchProcess):
            one.kill()
    psutil.wait_procs(whole)


def _held(process: psutil.Process) -> list[psutil.Process]:
    """Hold a process and all that it started, each before it is asked for its own: none starts more meanwhile."""
    with suppress(psutil.NoSuchProcess):
        process.suspend()
        # It stops where it is done with what it asks of the system, and that may be a process more.
        while process.status() not in (psutil.STATUS_STOPPED, psutil.STATUS_ZOMBIE):
            time.sleep(0.001)
        return [process, *(one for child in process.children() for one in _held(child))]
    return []


def _start(copy: Path, tests: tuple[str, ...], plugin: Watching | Running) -> int:
    """Run tests in a copy, in a process of its own; gives its number."""
    sys.stdout.flush()
    child = os.fork()
    if not child:
        _become_tests(copy, tests, plugin)
    return child


def _become_tests(copy: Path, tests: tuple[str, ...], plugin: Watching | Running) -> None:
    """Run tests in this process, which has nothing else to do; never comes back."""
    code = 1
    try:
        os.setsid()
        said = os.open(copy / "said.txt", os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_APPEND)
        os.dup2(said, 1)
        os.dup2(said, 2)
        os.chdir(copy)
        # What is drawn with a fault is not put beside what is drawn without.
        os.environ["XDG_CACHE_HOME"] = str(copy / "cache")
        # Of a file with a fault in it nothing is kept.
        sys.dont_write_bytecode = not isinstance(plugin, Watching)
        for name in [name for name in sys.modules if name.split(".")[0] in ("tests", "widgets")]:
            del sys.modules[name]
        sys.path[:] = [str(copy), *(one for one in sys.path if Path(one or ".").resolve() != ROOT)]

        import pytest

        if isinstance(plugin, Watching):
            plugin.begin()
        own = f"--basetemp={copy / 'tmp'}"
        code = int(pytest.main([*HOW, "--hypothesis-profile=mutants", own, *tests], plugins=[plugin]))
    finally:
        # What pytest said last may still wait to be written.
        sys.stdout.flush()
        os._exit(code)
