"""A fault meets the tests that reach it, and is told as noticed where one fails, and only there."""

import json
import os
import subprocess
import sys
from pathlib import Path

import psutil

from tests.mutants import python
from tests.mutants.mutant import Mutant
from tests.mutants.rooms import ROOT
from tests.mutants.small import MODULE, TESTS, copy, fault
from tests.patience import PATIENCE

__all__ = ["copy"]

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
    faults = [
        *(fault("n + 10", "n + 20"), fault("n * 2", "n / 2"), fault("MOST = 2", "MOST = 3")),
        fault("n + 30", "n + 40"),
    ]
    done = tried(copy, faults, NEAR="yes")
    # The first is noticed by a test that takes what another one made; what is kept by a cache each is taken to make.
    told = [[0, False], [1, True], [2, True], [3, True]]
    assert (done.returncode, json.loads(done.stdout)) == (0, told), done.stderr


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
