"""The name of a lesson's last step, under which it is kept that one was there."""

from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content.steps import last_step
from widgets.site.pages import lesson_parts, steps


@pytest.mark.parametrize("lesson", COURSE.lesson.values(), ids=lambda one: one.id)
def test_the_last_step_is_called_as_on_its_page(lesson) -> None:
    named = last_step(COURSE.lessons / lesson.file)
    assert named == steps(lesson, lesson_parts(COURSE, lesson))[-1].heading.id != ""


@pytest.mark.parametrize("text", ["", "<<<<<<< ours", "[]", '{"cells": [{}]}', '{"cells": []}'])
def test_what_is_no_lesson_has_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "00_none.ipynb"
    assert last_step(path) == ""
    path.write_text(text, "utf-8")
    assert last_step(path) == ""
