"""Which tests reach which line: learned once from a run without a fault, so that a fault meets these tests first."""

import json
import os
import shutil
import sys
import tempfile
from dataclasses import asdict, dataclass, field
from functools import cache
from pathlib import Path
from typing import ClassVar
from urllib.parse import unquote, urlsplit

import pytest

# What `cache` makes of a function.
KEPT = type(cache(len))


@dataclass
class Reached:
    """For each test its seconds; for each file, named from the root of the project, the lines that each test reaches.

    Lines of no test are run before the first.
    """

    FILE: ClassVar = "reached.json"
    seconds: dict[str, float] = field(default_factory=dict)
    lines: dict[str, dict[str, list[int]]] = field(default_factory=dict)

    def tests(self, file: str, lines: range) -> list[str]:
        """Give the tests that reach one of these lines, the shortest first."""
        known = self.lines.get(file, {})
        found = [test for test, reached in known.items() if test and not set(lines).isdisjoint(reached)]
        return self.by_time(found)

    def files(self, file: str) -> list[str]:
        """Give the files of the tests that reach anything in a file, those first that take least time in all."""
        taken: dict[str, float] = {}
        for test in filter(None, self.lines.get(file, {})):
            name = test.partition("::")[0]
            taken[name] = taken.get(name, 0.0) + self.seconds.get(test, 0.0)
        return sorted(taken, key=lambda name: (taken[name], name))

    def before(self, file: str, lines: range) -> bool:
        """Say whether one of these lines is run before any test: as modules are imported, and tests collected."""
        return not set(lines).isdisjoint(self.lines.get(file, {}).get("", []))

    def by_time(self, tests: list[str]) -> list[str]:
        """Put tests into an order in which what takes long comes last."""
        return sorted(tests, key=lambda test: (self.seconds.get(test, 0.0), test))

    def write(self, path: Path) -> None:
        """Write it into a file."""
        path.write_text(json.dumps(asdict(self)), "utf-8")

    @classmethod
    def read(cls, path: Path) -> "Reached":
        """Read what was written."""
        return cls(**json.loads(path.read_text("utf-8")))


class Watching:
    """A plugin of pytest that writes down what each test reaches, in Python and in the scripts that node runs."""

    def __init__(self, copy: Path, into: Path) -> None:
        # Imported here: who only asks what was reached has no need of it.
        import coverage

        self._copy, self._into = copy, into
        self._reached = Reached()
        self._watch = coverage.Coverage(data_file=None, config_file=False, include=[f"{copy}/widgets/*"])
        # What newer Pythons offer instead notes a line for the first test alone that reaches it.
        self._watch.set_option("run:core", "ctrace")
        self._notes = Path(tempfile.mkdtemp(dir=copy))

    def begin(self) -> None:
        """Watch from now on; what is run before the first test has no name."""
        self._watch.start()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtestloop(self, session: pytest.Session) -> object:
        """Watch all tests."""
        os.environ["NODE_V8_COVERAGE"] = str(self._notes)
        try:
            return (yield)
        finally:
            self._watch.stop()
            self._note_python()
            shutil.rmtree(self._notes)
            self._reached.write(self._into)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> object:
        """Watch one test."""
        self._forget()
        self._watch.switch_context(item.nodeid)
        try:
            return (yield)
        finally:
            self._note_scripts(item.nodeid)

    def _forget(self) -> None:
        """Have tests make anew what they keep for each other: each that uses it reaches what it is made of."""
        for module in list(sys.modules.values()):
            if str(getattr(module, "__file__", "")).startswith(f"{self._copy}{os.sep}tests{os.sep}"):
                for one in vars(module).values():
                    if isinstance(one, KEPT) and one.__module__ == module.__name__:
                        one.cache_clear()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note how long it takes."""
        self._reached.seconds[report.nodeid] = self._reached.seconds.get(report.nodeid, 0.0) + report.duration

    def _note_python(self) -> None:
        data = self._watch.get_data()
        for file in data.measured_files():
            for line, tests in data.contexts_by_lineno(file).items():
                for test in tests:
                    self._add(Path(file), test, {line})

    def _note_scripts(self, test: str) -> None:
        for note in self._notes.glob("*.json"):
            for script in json.loads(note.read_text("utf-8"))["result"]:
                path = Path(unquote(urlsplit(script["url"]).path))
                if script["url"].startswith("file:") and path.is_relative_to(self._copy / "widgets"):
                    self._add(path, test, lines_run(path.read_text("utf-8"), script["functions"]))
            note.unlink()

    def _add(self, path: Path, test: str, lines: set[int]) -> None:
        known = self._reached.lines.setdefault(path.relative_to(self._copy).as_posix(), {})
        known[test] = sorted({*known.get(test, ()), *lines})


def lines_run(text: str, functions: list[dict]) -> set[int]:
    """Give the lines of a script of which something was run, by what V8 counted: inner ranges follow outer ones."""
    run = bytearray(len(text) + 1)
    for function in functions:
        for part in function["ranges"]:
            begin, end = part["startOffset"], min(part["endOffset"], len(text))
            run[begin:end] = bytes([part["count"] > 0]) * (end - begin)
    found, place = set(), 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        if any(ran and not sign.isspace() for ran, sign in zip(run[place : place + len(line)], line, strict=True)):
            found.add(number)
        place += len(line)
    return found
