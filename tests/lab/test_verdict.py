"""Each thing that can be off with the file of a lesson has a sentence of its own, and a way out."""

import re
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.lab.notebooks import LESSON, write
from tests.lessons.notebooks import FILES
from widgets.lab.verdict import judge_file

CONFLICT = "{\n<<<<<<< HEAD\n" + ' "cells": [],\n=======\n "cells": [1],\n>>>>>>> main\n}\n'


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    return write(tmp_path / "00_welcome.ipynb", *LESSON)


def test_every_lesson_of_the_course_is_in_order() -> None:
    judged = {path.name: judge_file(path).cause for path in FILES.values()}
    assert set(judged.values()) == {""}


def test_windows_line_ends_cost_a_lesson_nothing(tmp_path: Path) -> None:
    for path in FILES.values():
        # As git writes it where `core.autocrlf` is on.
        copy = tmp_path / path.name
        copy.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
        assert judge_file(copy).fine


def test_other_code_is_named_with_its_cell(tmp_path: Path) -> None:
    verdict = judge_file(write(tmp_path / "00_welcome.ipynb", *LESSON, "import os"))
    assert verdict.cause == "other-code"
    assert "The cell 4 of this lesson holds code that is not the course’s" in verdict.say(COURSE.words)
    assert "git checkout lessons/00_welcome.ipynb" in verdict.do(COURSE.words)


def test_an_unfinished_merge_is_said(lesson: Path) -> None:
    lesson.write_text(CONFLICT, "utf-8")
    verdict = judge_file(lesson)
    assert verdict.cause == "conflict"
    assert "marks of a merge" in verdict.say(COURSE.words)
    assert "git checkout --ours lessons/00_welcome.ipynb" in verdict.do(COURSE.words)


@pytest.mark.parametrize(
    "text",
    ["", "{", "[]", "3", '{"cells": 3}', '{"cells": [3]}', '{"cells": [{}]}', "[" * 100_000, "\udcff"],
    ids=lambda text: text[:9] or "empty",
)
def test_a_broken_file_is_said(lesson: Path, text: str) -> None:
    lesson.write_text(text, "utf-8", errors="surrogateescape")
    verdict = judge_file(lesson)
    assert verdict.cause == "unreadable"
    assert re.search("its file is (not a notebook|no text in UTF-8)", verdict.say(COURSE.words))
    assert "git checkout lessons/00_welcome.ipynb" in verdict.do(COURSE.words)
    lesson.unlink()
    assert judge_file(lesson).say(COURSE.words).endswith("it is no longer there.")


def test_a_file_that_cannot_be_opened_is_said_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / "00_welcome.ipynb").mkdir()
    verdict = judge_file(tmp_path / "00_welcome.ipynb")
    assert (verdict.cause, verdict.kind, verdict.fine) == ("unreadable", "closed", False)
    assert "Is a directory" in verdict.say(COURSE.words)
