"""How lessons come into a learner's home, and how newer ones do later."""

import json
from pathlib import Path

import pytest

from widgets.content.places import ROOT
from widgets.hub.laying import lay_lessons

NAME = "02_the_hormone_story.ipynb"
MINE = "02_the_hormone_story-mine.ipynb"


@pytest.fixture
def course(tmp_path: Path) -> Path:
    folder = tmp_path / "course"
    folder.mkdir()
    for lesson in sorted((ROOT / "lessons").glob("0[02]_*.ipynb")):
        (folder / lesson.name).write_bytes(lesson.read_bytes())
    return folder


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home/lessons"


def add_cell(lesson: Path, text: str) -> None:
    notebook = json.loads(lesson.read_text("utf-8"))
    notebook["cells"].append({"cell_type": "markdown", "id": "added", "metadata": {}, "source": [text]})
    lesson.write_text(json.dumps(notebook), "utf-8")


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("*.ipynb")}


def test_the_first_time_every_lesson_is_laid_as_it_is(course: Path, home: Path) -> None:
    assert lay_lessons(course, home) == []
    assert {path.name: path.read_bytes() for path in home.glob("*.ipynb")} == {
        path.name: path.read_bytes() for path in course.glob("*.ipynb")
    }


def test_a_newer_lesson_takes_the_place_of_one_that_nobody_changed(course: Path, home: Path) -> None:
    lay_lessons(course, home)
    add_cell(course / NAME, "Something new.")
    assert lay_lessons(course, home) == []
    assert (home / NAME).read_bytes() == (course / NAME).read_bytes()


def test_a_lesson_that_was_only_saved_with_its_outputs_is_not_changed(course: Path, home: Path) -> None:
    lay_lessons(course, home)
    notebook = json.loads((home / NAME).read_text("utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["execution_count"] = 3
    (home / NAME).write_text(json.dumps(notebook, indent=2), "utf-8")
    add_cell(course / NAME, "Something new.")
    assert lay_lessons(course, home) == []
    assert (home / NAME).read_bytes() == (course / NAME).read_bytes()


def test_what_a_learner_changed_stays_until_the_course_has_a_newer_one_and_is_then_put_beside_it(
    course: Path, home: Path
) -> None:
    lay_lessons(course, home)
    add_cell(home / NAME, "My own note.")
    mine = (home / NAME).read_bytes()
    assert lay_lessons(course, home) == []
    assert (home / NAME).read_bytes() == mine

    add_cell(course / NAME, "Something new.")
    assert lay_lessons(course, home) == [home / MINE]
    assert (home / MINE).read_bytes() == mine
    assert (home / NAME).read_bytes() == (course / NAME).read_bytes()
    assert lay_lessons(course, home) == []


def test_a_second_version_of_their_own_never_covers_the_first(course: Path, home: Path) -> None:
    for text in "once", "twice":
        lay_lessons(course, home)
        add_cell(home / NAME, text)
        add_cell(course / NAME, text.upper())
        lay_lessons(course, home)
    assert "once" in (home / MINE).read_text("utf-8")
    assert "twice" in (home / "02_the_hormone_story-mine-2.ipynb").read_text("utf-8")


def test_a_lesson_that_was_deleted_comes_back_and_other_files_are_left_alone(course: Path, home: Path) -> None:
    lay_lessons(course, home)
    (home / NAME).unlink()
    (home / "notes.ipynb").write_text("mine")
    lay_lessons(course, home)
    assert names(home) == names(course) | {"notes.ipynb"}


def test_a_lesson_that_left_the_course_goes_unless_it_was_changed(course: Path, home: Path) -> None:
    lay_lessons(course, home)
    (course / NAME).unlink()
    lay_lessons(course, home)
    assert NAME not in names(home)

    changed = home / "00_welcome.ipynb"
    add_cell(changed, "My own note.")
    (course / changed.name).unlink()
    lay_lessons(course, home)
    assert names(home) == {"00_welcome-mine.ipynb"}


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"cells": 3}'])
def test_a_broken_file_or_list_loses_nobody_anything(course: Path, home: Path, broken: str) -> None:
    lay_lessons(course, home)
    (home / NAME).write_text(broken)
    (home / ".laid.json").write_text(broken)
    lay_lessons(course, home)
    assert (home / NAME).read_bytes() == (course / NAME).read_bytes()
    assert (home / MINE).read_text() == broken
