"""Whoever does not know the engine can add a lesson, a chart, a language, in a few files."""

import json
import shutil
from pathlib import Path

import pytest

from widgets.charts.draw import draw
from widgets.check.look import look
from widgets.content import Course, read_course
from widgets.content.places import ASSETS, LESSONS
from widgets.lab.committed import as_committed
from widgets.pieces.made import make
from widgets.slides.chosen import chosen_sentences

LESSON = """
[[lesson]]
id = "11"
title = "Tears in films"
file = "11_tears_in_films.ipynb"
promise = "Why a story can make us cry."
minutes = 10
learn = ["what was measured while people watched a film"]
drawing = "path"
"""
TEACHER = """
[teacher]
aims = ["Students can say what was measured."]
minutes = [{ minutes = 45, what = "All of it." }]
say = ["A film can do it."]
discuss = ["What did you see last?"]
careful = ["Some films are hard to watch."]
"""
CELLS = [["markdown", "A film."], ["code", 'from widgets import lesson\nlesson("11")']]
# A form that there is, with a slider and a number that was measured already.
CHART = """
[[chart]]
id = "one-hormone"
form = "fading"
title = "How fast oxytocin fades"
badge = "measured"
basis = "One half-life in human blood."
caption = "Move the minutes."
sentence = [{ text = "After {minutes|minute|minutes}, {oxytocin} % of it is left." }]
slider = [{ id = "minutes", label = "Minutes", unit = "min", start = 10, step = 5, nodes = [0, 5, 10, 20, 40] }]
row = [{ id = "oxytocin", label = "Oxytocin", value = "half-life-oxytocin.dose" }]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a copy of the course to add to."""
    shutil.copytree(ASSETS, tmp_path / "assets", ignore=shutil.ignore_patterns("pictures", "bench"))
    shutil.copytree(LESSONS, tmp_path / "lessons", ignore=shutil.ignore_patterns(".*"))
    return tmp_path


def add(file: Path, text: str) -> None:
    file.write_text(file.read_text("utf-8") + text, "utf-8")


def change(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")


def fits(folder: Path) -> Course:
    """Give the course in a folder, in which “good-cry check” finds nothing that is off."""
    course, off = look(folder / "assets", folder / "lessons")
    assert off == []
    return course


def test_a_lesson_is_three_files(folder: Path) -> None:
    add(folder / "assets/course.toml", LESSON)
    (folder / "assets/lessons/11.toml").write_text(TEACHER, "utf-8")
    notebook = folder / "lessons/11_tears_in_films.ipynb"
    welcome = json.loads((LESSONS / "00_welcome.ipynb").read_text("utf-8"))
    cells = [one | {"id": f"films-{i}"} for i, one in enumerate(map(a_cell, CELLS))]
    notebook.write_text(json.dumps(welcome | {"cells": cells}), "utf-8")
    course = read_course(folder / "assets", folder / "lessons")
    notebook.write_text(as_committed(course, notebook.read_text("utf-8"), course.lesson["11"]), "utf-8")
    course = fits(folder)
    assert "Tears in films" in make(course, "lesson", "11").html
    assert chosen_sentences(course, course.lesson["11"]) == set()


def a_cell(said: list[str]) -> dict:
    kind, text = said
    code = {"execution_count": None, "outputs": []} if kind == "code" else {}
    return {"cell_type": kind, "metadata": {}, "source": [text.replace("\n", "\n")]} | code


def test_a_chart_with_a_slider_is_one_file_beside_its_number(folder: Path) -> None:
    add(folder / "assets/charts.toml", CHART)
    drawn = draw(fits(folder), "one-hormone")
    assert drawn["start"]["oxytocin"] == pytest.approx(100 * 0.5 ** (10 / 3.2), abs=0.1)


def test_a_language_is_one_folder_and_its_name(folder: Path) -> None:
    (folder / "assets/words/de").mkdir()
    (folder / "assets/words/de/question.ftl").write_text("question-check = Nachsehen\n", "utf-8")
    change(folder / "assets/course.toml", 'language = "en"', 'language = "de"')
    course = fits(folder)
    assert course.words.language == "de"
    assert ">Nachsehen</button>" in make(course, "question", "02.wall-sit").html
