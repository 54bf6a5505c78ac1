"""A lesson's minutes are counted: from its words, and from all that it asks its reader to do."""

import json
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.second_course.made import TEA
from widgets.check import minutes
from widgets.lab.language import NAMES


def test_every_piece_of_a_lesson_has_its_seconds() -> None:
    assert set(minutes.SECONDS) == NAMES


@pytest.mark.parametrize("course", [COURSE, TEA], ids=["crying", "tea"])
def test_each_lesson_says_what_was_counted(course) -> None:
    for lesson in course.lesson.values():
        assert abs(lesson.minutes - minutes.minutes_of(course, lesson.file)) <= minutes.STEP, lesson.id


def test_words_and_pieces_add_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cells = [
        {"cell_type": "markdown", "source": "word " * 2000},
        {"cell_type": "code", "source": 'from widgets import study\nstudy("02.does-a-cry-calm")'},
    ]
    (tmp_path / "one.ipynb").write_text(json.dumps({"cells": cells}), "utf-8")

    class Elsewhere:
        lessons = tmp_path

    assert minutes.minutes_of(Elsewhere, "one.ipynb") == 10 + 5
    monkeypatch.setitem(minutes.SECONDS, "study", 10 * 60)
    assert minutes.minutes_of(Elsewhere, "one.ipynb") == 10 + 10
