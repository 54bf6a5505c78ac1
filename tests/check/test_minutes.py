"""A lesson's minutes are counted: from its words, and from all that it asks its reader to do."""

import json
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.second_course.made import TEA
from widgets.check import minutes
from widgets.lab.language import NAMES
from widgets.lab.notebooks import Prose, read_lesson


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


def steps_of(file: str) -> list[tuple[str, float, float]]:
    """Give the steps of a lesson's path: the name of each, its minutes, and those of the longest thing in it."""
    steps = [["", 0.0, 0.0]]
    for part in read_lesson(COURSE, file):
        for line in part.text.split("\n") if isinstance(part, Prose) else []:
            if line.startswith("## "):
                steps.append([line, 0.0, 0.0])
            steps[-1][1] += len(line.split()) / minutes.WORDS_A_MINUTE
        if not isinstance(part, Prose):
            taken = minutes.SECONDS[part.word] / 60
            steps[-1][1:] = steps[-1][1] + taken, max(steps[-1][2], taken)
    return [tuple(one) for one in steps]


@pytest.mark.parametrize("lesson", COURSE.lesson.values(), ids=lambda one: one.id)
def test_a_step_is_short_or_one_long_thing_with_little_around_it(lesson) -> None:
    for name, taken, longest in steps_of(lesson.file):
        assert taken - longest <= 5.5, name
        assert taken <= 9, name
