"""A course whose folder is moved, renamed or copied after it was installed goes on working, as itself."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from tests.lab.jupyter import ROOT
from tests.lab.learning import learning, person

WHERE = "import pathlib, widgets; print(pathlib.Path(widgets.__file__).parent.parent)"


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """Give a course in a folder of its own, with an environment in it, as an editable installation leaves it."""
    course = tmp_path / "first" / "course"
    for part in ("assets", "lessons", "widgets"):
        shutil.copytree(ROOT / part, course / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", course)
    environment = course / ".venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    packages = next(environment.glob("lib/python*/site-packages"))
    # All other packages come from the environment of the tests.
    (packages / "others.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    (packages / "_good_cry.pth").write_text(f"{course}\n")
    own = packages / "good_cry-0.1.0.dist-info"
    own.mkdir()
    (own / "METADATA").write_text("Metadata-Version: 2.3\nName: good-cry\nVersion: 0.1.0\n")
    (own / "direct_url.json").write_text(json.dumps({"url": course.as_uri(), "dir_info": {"editable": True}}))
    (own / "RECORD").write_text("_good_cry.pth,,\ngood_cry-0.1.0.dist-info/direct_url.json,,\n")
    command = environment / "bin/good-cry"
    command.write_text(f"#!{environment}/bin/python\nimport sys\nfrom widgets.cli import main\nsys.exit(main())\n")
    command.chmod(0o755)
    return course


def who_answers(course: Path, *command: str) -> str:
    """Say whose code a command of the course's environment runs, from anywhere."""
    done = subprocess.run([course / ".venv/bin" / command[0], *command[1:]], cwd="/", capture_output=True, text=True)
    return done.stdout.strip() or done.stderr.strip().splitlines()[-1]


@pytest.mark.parametrize("place", ["second/course", "a place/with spaces", "x" * 120])
def test_a_moved_course_mends_itself_once_wherever_it_is(installed: Path, tmp_path: Path, place: str) -> None:
    course = moved(installed, tmp_path / place)
    assert who_answers(course, "python", "-c", WHERE) != str(course)
    assert f"moved or copied here from {installed}" in mend(course)
    assert who_answers(course, "python", "-c", WHERE) == str(course)
    assert who_answers(course, "good-cry", "--help").startswith("usage: good-cry")
    assert mend(course) == ""


def test_the_doctor_mends_it_and_says_so_once(installed: Path, tmp_path: Path) -> None:
    course = moved(installed, tmp_path / "a place/with spaces")
    assert f"mended  This course was moved or copied here from {installed}" in doctor(course)
    assert who_answers(course, "python", "-c", WHERE) == str(course)
    second = doctor(course)
    assert "mended" not in second
    assert "A kernel starts, and has this course." in second


def test_a_copy_beside_its_original_runs_its_own_code_and_leaves_the_original(installed: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(installed, copy, symlinks=True)
    assert who_answers(copy, "python", "-c", WHERE) == str(installed)
    assert mend(copy) == f"This course was moved or copied here from {installed}; what is installed was mended.\n"
    assert mend(copy) == ""
    assert who_answers(copy, "python", "-c", WHERE) == str(copy)
    assert who_answers(installed, "python", "-c", WHERE) == str(installed)


def test_its_lessons_are_alive_after_a_move(installed: Path, tmp_path: Path) -> None:
    course = moved(installed, tmp_path / "moved")
    environment = person(tmp_path / "home")
    del environment["GOOD_CRY_LESSONS"]
    with learning(environment, python=str(course / ".venv/bin/python"), folder=course) as learned:
        assert learned.ask("good-cry/pieces?call=lesson+00")["lesson 00"]["piece"] == "header"
        assert any("was moved or copied here from" in line for line in learned.said)


def moved(course: Path, to: Path) -> Path:
    to.parent.mkdir(exist_ok=True)
    return course.rename(to)


def mend(course: Path) -> str:
    command = [course / ".venv/bin/python", "-m", "widgets.doctor.moved"]
    return subprocess.run(command, cwd=course, check=True, capture_output=True, text=True).stdout


def doctor(course: Path) -> str:
    command = [course / ".venv/bin/python", "-m", "widgets.cli", "doctor"]
    home = course.parent / "home"
    environment = os.environ | {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    return subprocess.run(command, cwd=course, env=environment, capture_output=True, text=True).stdout
