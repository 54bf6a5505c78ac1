"""The door installs once, says what it does, and notices when what is installed is not what it was."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.door.conftest import PYTHON, Course
from widgets.door.install import CHANGED, FIRST, MORE, MOVED, NO_FOLDER, NO_VENV, NOT_LOCKED
from widgets.door.lock import pins


def test_the_first_start_installs_and_later_ones_install_nothing(small: Course) -> None:
    first, later = small.run("learn", "02"), small.run("learn", "02")
    assert first.stdout.splitlines()[0] == FIRST
    cli = small.root / "widgets/cli.py"
    assert later.stdout.startswith(f"runs learn 02 of {cli} in ")
    assert first.stdout.endswith(later.stdout)
    assert [line.split()[0] for line in small.told] == ["venv", "pip", "pip"]
    assert small.told[2].endswith("--editable .")


def test_the_versions_that_the_course_was_tested_with_are_installed_and_the_hubs_for_a_hub_alone(small: Course) -> None:
    small.run("learn")
    locked = small.root / ".venv/locked.txt"
    assert small.told[1].endswith(f"--require-hashes --only-binary :all: -r {locked}")
    assert "\njupyterlab==" in locked.read_text("utf-8") and "jupyterhub==" not in locked.read_text("utf-8")
    # Whoever works on the course takes the newest that fit it.
    small.run("lint")
    assert "--require-hashes" not in "".join(small.told[3:])
    assert pins(["hub"]).count("\njupyterhub==") == 1 and pins(["test"]) is None


def test_where_those_versions_cannot_be_had_one_sentence_says_that_newer_ones_were_taken(small: Course) -> None:
    small.make_versions_rare()
    said = small.run("learn").stdout.splitlines()
    assert said[:2] == [FIRST, NOT_LOCKED] and "runs learn" in said[-1]
    assert NOT_LOCKED not in small.run("learn").stdout


def test_an_environment_that_somebody_made_keeps_its_versions(small: Course) -> None:
    subprocess.run([PYTHON, "-m", "venv", "--without-pip", ".venv"], cwd=small.root, check=True)
    assert "runs learn" in small.run("learn").stdout
    [told] = small.told
    assert told.endswith("--editable .")


def test_a_command_that_needs_more_installs_it_and_keeps_what_was_there(small: Course) -> None:
    small.run("learn")
    assert small.run("lint").stdout.splitlines()[0] == MORE
    assert small.told[-1].endswith("--editable .[test]")
    (small.root / "assets").mkdir()
    (small.root / "assets/theme.css").write_text("p {}", "utf-8")
    assert small.run("learn").stdout.splitlines()[0] == CHANGED
    assert small.told[-1].endswith("--editable .[test]")


def test_a_course_that_was_renamed_is_mended_where_it_can_mend_itself(small: Course) -> None:
    small.run("learn")
    (small.root / "widgets/doctor").mkdir()
    (small.root / "widgets/doctor/moved.py").write_text("print('mended')", "utf-8")
    small.root = small.root.rename(small.root.with_name("renamed"))
    assert small.run("learn").stdout.splitlines()[0] == "mended"
    assert "mended" not in small.run("learn").stdout
    assert len(small.told) == 3


def test_a_course_that_was_renamed_and_cannot_mend_itself_is_installed_anew(small: Course) -> None:
    small.run("learn")
    small.root = small.root.rename(small.root.with_name("renamed"))
    said = small.run("learn").stdout
    assert said.splitlines()[0] == MOVED
    assert f"of {small.root / 'widgets/cli.py'} in " in said


def test_a_copy_beside_its_original_runs_itself(small: Course) -> None:
    small.run("learn")
    small.root = shutil.copytree(small.root, small.root.with_name("copy"), symlinks=True)
    assert f"of {small.root / 'widgets/cli.py'} in " in small.run("learn").stdout


def test_a_python_that_is_gone_is_replaced(small: Course) -> None:
    small.run("learn")
    python = small.root / ".venv/bin/python"
    python.unlink()
    python.symlink_to("/nowhere/python3")
    assert "runs learn" in small.run("learn").stdout


def test_what_was_interrupted_is_finished_at_the_next_start(small: Course) -> None:
    small.run("learn")
    (small.root / ".venv/good-cry.json").write_text('{"root": "', "utf-8")
    assert small.run("learn").stdout.splitlines()[0] == FIRST
    assert small.told[-1].startswith("pip install")


def test_where_uv_finds_nothing_pip_is_asked_and_one_sentence_says_that_it_did_not_go(
    small: Course, monkeypatch: pytest.MonkeyPatch
) -> None:
    small.make_uv_deaf()
    # Nobody is asked outside: the course is said to be built by something that is nowhere.
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    nothing = '[build-system]\nrequires = []\nbuild-backend = "nothing_of_this_name"\n'
    (small.root / "pyproject.toml").write_text(nothing + '[project]\nname = "small"\nversion = "1"\n', "utf-8")
    done = small.run("learn")
    log = Path(".venv/install.log")
    assert (done.returncode, done.stderr) == (
        1,
        f"The packages could not be installed: is this machine online? All that was said is in {log}.\n",
    )
    assert "nothing_of_this_name" in (small.root / log).read_text("utf-8")


def test_an_installed_course_installs_nothing_beside_itself(small: Course) -> None:
    (small.root / "pyproject.toml").unlink()
    done = small.run("learn")
    assert (done.returncode, done.stderr) == (1, NO_FOLDER + "\n")
    assert not (small.root / ".venv").exists()


def test_a_python_without_venv_says_what_to_install(small: Course, tmp_path: Path) -> None:
    small.make_uv_deaf()
    hidden = tmp_path / "hidden"
    hidden.mkdir()
    (hidden / "ensurepip.py").write_text("raise ImportError('no module named ensurepip')", "utf-8")
    done = small.run("learn", env=os.environ | {"PYTHONPATH": str(hidden)})
    assert (done.returncode, done.stderr) == (1, NO_VENV + "\n")


def test_nothing_called_widgets_elsewhere_comes_in_its_way(small: Course, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "widgets").mkdir(parents=True)
    (other / "widgets/__init__.py").write_text("raise SystemExit('the other one')", "utf-8")
    done = small.run("learn", cwd=other, env=os.environ | {"PYTHONPATH": str(other)})
    assert done.stdout.endswith(f"of {small.root / 'widgets/cli.py'} in {other}\n"), done.stderr


def test_what_python_has_read_once_is_kept_for_the_next_start(small: Course) -> None:
    """Else each of the hundreds of programs that the tests start would read thousands of files anew."""
    (small.root / "widgets/cli.py").write_text("import sys; print('keeps', not sys.dont_write_bytecode)", "utf-8")
    done = small.run("learn", env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"})
    assert done.stdout.endswith("keeps True\n")


def test_an_environment_that_somebody_made_is_used_as_it_is(small: Course) -> None:
    small.run("learn")
    (small.root / ".venv/good-cry.json").unlink()
    mark = small.root / ".venv/mark"
    mark.touch()
    assert "runs learn" in small.run("learn").stdout
    assert mark.exists()
