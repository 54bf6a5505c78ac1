"""`make quick` leaves out what it says and nothing else, and says first what is off in the content."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests import quick
from widgets.content.places import ASSETS, LESSONS, ROOT
from widgets.door.commands import RUNS


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", "--quick", "--collect-only", "-q", "-p", "no:cacheprovider", *words]
    # What was asked of the run that this stands in is not asked of this one.
    environment = os.environ | {"PYTEST_ADDOPTS": ""} | environment
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)


def test_what_is_left_out_is_there() -> None:
    left_out = [quick.HERE / one for one in quick.FOLDERS + quick.FILES]
    assert [path.name for path in left_out if not path.exists()] == []
    assert all(map(quick.left_out, left_out))


def test_browsers_and_servers_are_left_out_and_what_stands_beside_them_is_not() -> None:
    # One has both kinds of tests, and one a server behind a name that it brings in.
    said = run("tests/guide/test_guides.py", "tests/poll/test_networks.py", "tests/browser/test_axe.py").stdout
    assert "::test_a_guide_has_all_notes_of_its_lesson" in said
    assert "::test_guides_read_well_on_a_screen_too" not in said
    assert "test_networks" not in said and "test_axe" not in said


def test_kernels_are_left_out_and_what_else_is_said_of_a_notebook_is_not() -> None:
    said = run("tests/behind/test_running.py", "tests/lessons/test_notebooks.py").stdout
    assert "::test_nothing_runs_by_itself" in said and "::test_a_lesson_ends_with_the_way_to_the_next_one" in said
    assert "::test_every_solution_fits" not in said and "::test_a_notebook_runs_as_it_is_committed" not in said
    assert "::test_a_lesson_runs_without_an_error" not in said


def test_a_content_file_that_is_broken_is_said_in_its_sentence_and_nothing_is_run(tmp_path: Path) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets", ignore=shutil.ignore_patterns("fonts", "pictures", "bench"))
    shutil.copytree(LESSONS, tmp_path / "lessons", ignore=shutil.ignore_patterns(".*"))
    claims = tmp_path / "assets/claims.toml"
    claims.write_text(claims.read_text("utf-8").replace("number = 7\n", 'number = "seven"\n', 1), "utf-8")
    done = run("tests/guide/test_clock.py", GOOD_CRY_COURSE=str(tmp_path))
    assert done.returncode != 0
    assert "claim 'oxytocin': field 'number': must be a whole number" in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert "test_clock" not in done.stdout


def test_both_ways_to_test_say_first_what_is_off_in_the_content() -> None:
    assert RUNS["test"][0] == RUNS["quick"][0] == ["-P", "-m", "widgets.cli", "check"]
