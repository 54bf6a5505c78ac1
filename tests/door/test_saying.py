"""What somebody reads who starts the course: that something goes on, or the one sentence that says what is missing."""

import ast
import os
import re
import runpy
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import POSIX_ALONE
from tests.door.conftest import PYTHON, Course
from widgets.cli import main
from widgets.door import progress
from widgets.door.install import ROOT

DOOR = ROOT / "widgets/__main__.py"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Collecting jupyterlab<5,>=4.4 (from good-cry==0.1.0)", "looking for jupyterlab"),
        ("  Downloading numpy-2.3.1-cp311-cp311-linux_x86_64.whl (16.9 MB)", "downloading numpy (16.9 MB)"),
        ("Downloading https://a.b/c/fsrs-6.3.0-py3-none-any.whl (22 kB)", "downloading fsrs (22 kB)"),
        ("Downloading matplotlib (8.3MiB)", "downloading matplotlib (8.3 MiB)"),
        ("Resolved 98 packages in 1.2s", "98 packages to install"),
        ("Prepared 97 packages in 2.31s", "putting the packages in place"),
        ("Installing collected packages: webencodings, tornado, numpy", "putting the packages in place"),
        ("  Preparing editable metadata (pyproject.toml): started", "preparing the course itself"),
        ("Requirement already satisfied: numpy", None),
    ],
)
def test_what_pip_and_uv_say_is_said_in_few_words(line: str, words: str | None) -> None:
    assert progress.in_few_words(line) == words


def test_somebody_who_waits_sees_that_something_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(progress, "EVERY", 0.5)
    slow = "import time; print('Collecting numpy', flush=True); time.sleep(3)"
    log = tmp_path / "log"
    since = time.monotonic()
    assert progress.run_and_tell([sys.executable, "-c", slow], log, "asking", cwd=tmp_path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].endswith("  looking for numpy")
    assert 2 <= len(lines) <= (time.monotonic() - since) / 0.5
    assert log.read_text("utf-8") == "Collecting numpy\n"


def test_on_a_terminal_one_line_is_written_over_and_then_taken_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    progress.run_and_tell([sys.executable, "-c", "import time; time.sleep(2.5)"], tmp_path / "log", "now", cwd=tmp_path)
    said = capsys.readouterr().out
    assert "\n" not in said
    assert "\r    0:01  now" in said
    assert said.endswith("\r" + " " * len("    0:01  now") + "\r")


def test_a_long_work_of_the_course_shows_that_it_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(progress, "EVERY", 0.3)
    monkeypatch.setattr("widgets.site.build.build_site", lambda course, to: time.sleep(2) or [to])
    assert main(["site", "--to", str(tmp_path)]) == 0
    *shown, last = capsys.readouterr().out.splitlines()
    assert {one.split("  ")[-1] for one in shown} == {"writing the site"}
    assert last.startswith("1 file is in ")


@pytest.mark.parametrize("words", [["02"], ["--lesson", "02"], ["--lesson", "02", "--no-browser"]])
def test_a_lesson_is_named_after_the_command(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    opened = []
    monkeypatch.setattr("widgets.lab.launch.learn", lambda course, lesson, **_: opened.append(lesson))
    assert main(["learn", *words]) == 0
    assert opened == ["02"]


def test_a_program_that_fails_is_told_by_its_code(tmp_path: Path) -> None:
    fails = [sys.executable, "-c", "raise SystemExit(3)"]
    assert progress.run_and_tell(fails, tmp_path / "log", "now", cwd=tmp_path) == 3


def test_an_old_python_can_read_the_door_and_say_that_it_is_old(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 18, "final", 0))
    with pytest.raises(SystemExit, match="1"):
        runpy.run_path(str(DOOR), run_name="__main__")
    said = capsys.readouterr().err
    assert said.startswith("The course needs Python 3.11 or newer; this is Python 3.9 (")
    assert said.count("\n") == 1


def test_nothing_newer_than_python_2_stands_in_the_door() -> None:
    text = DOOR.read_text("ascii")
    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Match, ast.AsyncFunctionDef, ast.Starred, ast.Try)
    assert [type(one) for one in ast.walk(ast.parse(text)) if isinstance(one, newer)] == []
    assert [one for one in ast.walk(ast.parse(text)) if isinstance(one, ast.arg) and one.annotation] == []


def test_who_says_nothing_is_told_what_can_be_said(small: Course) -> None:
    done = small.run()
    assert done.returncode == 2
    assert done.stdout.splitlines()[0].startswith("The course:") and "learn [02]" in done.stdout
    assert not (small.root / ".venv").exists()


def make(*words: str) -> subprocess.CompletedProcess[str]:
    # What the make that runs the tests was told is not for this one.
    own = {name: value for name, value in os.environ.items() if name not in {"ARGS", "MAKEFLAGS", "MFLAGS", "PYTHON"}}
    return subprocess.run(["make", *words], cwd=ROOT, env=own, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["learn"], "widgets learn"),
        (["learn", "02"], "widgets learn 02"),
        (["learn", "7", "ARGS=--no-browser"], "widgets learn 7 --no-browser"),
        (["site", "ARGS=--to elsewhere"], "widgets site --to elsewhere"),
    ],
)
def test_make_is_a_thin_face(words: list[str], said: str) -> None:
    last = make("--dry-run", f"PYTHON={PYTHON}", *words).stdout.splitlines()
    assert [" ".join(line.split()) for line in last if "widgets" in line] == [f'"{PYTHON}" {said}']


def test_make_names_a_python_that_is_not_there() -> None:
    done = make("learn", "PYTHON=python3.99")
    assert done.stderr.startswith("A Good Cry needs Python 3.11 or newer, and found none called python3.99: install it")


def test_every_command_of_make_is_one_of_the_door(small: Course) -> None:
    usage = small.run("--help").stdout
    listed = next(line for line in (ROOT / "Makefile").read_text("utf-8").splitlines() if line.startswith("COMMANDS"))
    assert [one for one in listed.split()[2:] if one not in usage] == []


def test_what_needs_posix_is_left_out_with_a_sentence_where_there_is_none() -> None:
    windows = (
        "import os; del os.fork; import tests.conftest as it; print(*it.collect_ignore, *it.pytest_report_header())"
    )
    done = subprocess.run([sys.executable, "-c", windows], cwd=ROOT, capture_output=True, text=True)
    for one in POSIX_ALONE:
        assert (ROOT / "tests" / one).exists()
        assert f"not tested on this system, for it needs Linux or macOS: tests/{one}" in done.stdout


def test_a_test_that_needs_posix_is_known_as_one() -> None:
    needs = re.compile(r"preexec_fn|SIG(KILL|HUP)|os\.(fork|getuid)\b|setrlimit|[^.]os\.geteuid\(")
    tests = ROOT / "tests"
    found = [path.relative_to(tests) for path in tests.rglob("test_*.py") if needs.search(path.read_text("utf-8"))]
    assert found
    assert [path for path in found if not any(path.is_relative_to(one) for one in POSIX_ALONE)] == []
