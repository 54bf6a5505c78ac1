"""A fault meets the tests that reach it, and is told as noticed where one fails, and only there."""

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.mutants import python
from tests.mutants.mutant import Mutant
from tests.mutants.reached import Reached, lines_run
from tests.mutants.rooms import ROOT
from tests.mutants.swapping import swap
from tests.mutants.trying import READY
from tests.patience import PATIENCE

MODULE = """from functools import cache
MOST = 2

def small(n, least=0):
    return least <= n < MOST

def unseen(n):
    return n + 1 + n

class Each:
    @property
    def twice(self):
        return (lambda n: n * 2)(3)

def late(n):
    return n + 10

@cache
def known():
    return 4
"""
CONFTEST = 'def pytest_addoption(parser):\n    parser.addoption("--quick", action="store_true")\n'
TESTS = """from widgets.module import Each, known, late, small

def test_small():
    assert [small(n) for n in (-1, 0, 1, 2)] == [False, True, True, False]

def test_others():
    assert (Each().twice, known()) == (6, 4)

def made():
    if not kept:
        kept.append(late(1))
    return kept[0]

kept = []

def test_first():
    assert made()

def test_second():
    assert made() == 11
"""


def fault(old: str, new: str) -> Mutant:
    begin = MODULE.index(old)
    return Mutant("widgets/module.py", begin, begin + len(old), new)


PROGRAM = """import json, os, sys
from pathlib import Path
from tests.mutants.mutant import Mutant
from tests.mutants.rooms import Room
from tests.mutants import trying
# Of what tests import, those of a small project need little.
trying.READY = ("pytest",)
copy, faults = json.loads(sys.argv[1])
faults = [Mutant(*one) for one in faults]
trying.get_ready()
found = trying.try_all([Path(copy)], faults, Room((), ("tests",)), near=bool(os.environ.get("NEAR")))
told = []
for one, noticed in found:
    told.append([faults.index(one), noticed])
    if os.environ.get("ONE"):
        found.close()
print(json.dumps(told))
"""


def tried(copy: Path, faults: list[Mutant], **how: str) -> subprocess.CompletedProcess[str]:
    """Try faults as the command does, in a process that has run no tests itself."""
    given = json.dumps([str(copy), [[one.file, one.begin, one.end, one.new] for one in faults]])
    few = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTEST_PLUGINS": "_hypothesis_pytestplugin"}
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, given],
        cwd=ROOT,
        env=os.environ | few | how,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project of one module and its tests."""
    files = {"widgets/__init__.py": "", "widgets/module.py": MODULE, "tests/test_it.py": TESTS, "conftest.py": CONFTEST}
    for name, text in files.items():
        path = tmp_path / "copy" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return tmp_path / "copy"


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("n < MOST", "n <= MOST", lambda it: it.small(2)),
        ("n * 2", "n / 2", lambda it: it.Each().twice == 1.5),
        ("return 4", "return 5", lambda it: it.known() == 5),
    ],
)
def test_a_fault_in_a_function_is_put_into_the_module_in_use(copy: Path, old: str, new: str, says) -> None:
    path = str(copy / "widgets" / "module.py")
    module = importlib.util.module_from_spec(spec := importlib.util.spec_from_file_location("spoilt", path))
    spec.loader.exec_module(module)
    assert not says(module)
    module.known.cache_clear()
    assert swap(fault(old, new), MODULE, path)
    assert says(module)
    for outside in (fault("MOST = 2", "MOST = 3"), fault("least=0", "least=1")):
        assert not swap(outside, MODULE, path), "what was run at import is not run again"


def test_each_fault_is_noticed_or_not_and_the_copy_is_left_as_it_was(copy: Path) -> None:
    faults = {
        fault("MOST = 2", "MOST = 3"): True,
        fault("least=0", "least=1"): True,
        fault("n < MOST", "n <= MOST"): True,
        fault("n * 2", "n / 2"): True,
        fault("return 4", "return None"): True,
        fault("n + 1 + n", "n - 1 + n"): False,
        # Reached by the first test alone, and noticed by the second.
        fault("n + 10", "n + 20"): True,
        fault("return 4", "return 2 + 2"): False,
    }
    done = tried(copy, list(faults))
    assert done.returncode == 0, done.stderr
    assert sorted(json.loads(done.stdout)) == [[number, noticed] for number, noticed in enumerate(faults.values())]
    assert (copy / "widgets" / "module.py").read_text("utf-8") == MODULE


def test_near_means_that_only_those_tests_meet_a_fault_that_reach_it(copy: Path) -> None:
    faults = [fault("n + 10", "n + 20"), fault("n * 2", "n / 2"), fault("MOST = 2", "MOST = 3")]
    done = tried(copy, faults, NEAR="yes")
    # The first is noticed by a test that takes what another one made.
    assert (done.returncode, json.loads(done.stdout)) == (0, [[0, False], [1, True], [2, True]]), done.stderr


def test_whoever_has_enough_ends_what_was_started(copy: Path) -> None:
    endless = fault("return 4", "while True: pass")
    done = tried(copy, [fault("n * 2", "n / 2"), endless], ONE="yes")
    assert (done.returncode, json.loads(done.stdout)) == (0, [[0, True]]), done.stderr
    left = [one for one in psutil.process_iter(["cmdline"]) if str(copy) in " ".join(one.info["cmdline"] or ())]
    # What was killed may take a moment to go.
    assert psutil.wait_procs(left, PATIENCE)[1] == []


def test_nothing_is_tried_where_the_tests_fail_as_they_are(copy: Path) -> None:
    (copy / "tests" / "test_it.py").write_text(TESTS.replace("(6, 4)", "(6, 7)"), "utf-8")
    done = tried(copy, python.mutants_of("widgets/module.py", MODULE))
    assert (done.returncode, done.stdout) == (1, "")
    assert "CannotTry" in done.stderr and "test_others" in done.stderr


def test_nothing_is_tried_where_tests_live_on_what_others_did_before_them(copy: Path) -> None:
    (copy / "tests" / "test_later.py").write_text("from widgets.module import known\n\ndef test_later():\n"
                                                  "    assert known.cache_info().currsize\n", "utf-8")  # fmt: skip
    done = tried(copy, [fault("return 4", "return 2 + 2")])
    assert (done.returncode, done.stdout) == (1, "")
    assert "test_later.py fails where no other tests come before it" in done.stderr


def test_what_is_made_ready_for_the_tests_is_there() -> None:
    assert [one for one in READY if not importlib.util.find_spec(one)] == []


def test_the_shortest_tests_that_reach_a_line_come_first() -> None:
    lines = {"a.py": {"": [1], "slow": [2, 3], "quick": [3, 4], "other": [5]}}
    reached = Reached({"slow": 9.0, "quick": 0.1, "other": 0.2}, lines)
    assert reached.tests("a.py", range(3, 4)) == ["quick", "slow"]
    assert reached.tests("a.py", range(1, 2)) == reached.tests("b.py", range(1, 9)) == []
    assert [reached.before("a.py", range(line, line + 1)) for line in (1, 2)] == [True, False]


def test_the_lines_of_a_script_that_were_run_are_those_that_were_counted() -> None:
    text = "one();\nfunction two() {\n  three();\n  if (x) four();\n}\n"

    def part(of: str, count: int) -> dict:
        return {"startOffset": text.index(of), "endOffset": text.index(of) + len(of), "count": count}

    whole, inner = part(text, 1), part("function two() {\n  three();\n  if (x) four();\n}", 0)
    assert lines_run(text, [{"ranges": [whole]}, {"ranges": [inner]}]) == {1}
    called = [inner | {"count": 2}, part("four();", 0)]
    assert lines_run(text, [{"ranges": [whole]}, {"ranges": called}]) == {1, 2, 3, 4, 5}
    called = [inner | {"count": 2}, part("  if (x) four();", 0)]
    assert lines_run(text, [{"ranges": [whole]}, {"ranges": called}]) == {1, 2, 3, 5}
