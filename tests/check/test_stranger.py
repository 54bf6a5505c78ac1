"""Whoever does not know the engine can add a lesson, a chart, a language, in a few files."""

import json
import shutil
from pathlib import Path

import pytest

from widgets.charts.draw import draw
from widgets.check.look import look
from widgets.content import Course, read_course
from widgets.content.places import ASSETS, LESSONS
from widgets.lab.committed import write_committed
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
# As they come out of Jupyter: with names of its own, and nothing that says what a lesson's cells have.
CELLS = [["markdown", "# Tears in films"], ["code", 'lesson("11")'], ["markdown", "A film."]]
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
    cells = [one | {"id": f"films-{i}"} for i, one in enumerate(map(a_cell, CELLS))]
    notebook.write_text(json.dumps({"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}), "utf-8")
    write_committed(read_course(folder / "assets", folder / "lessons"), folder / "lessons", write=True)
    course = fits(folder)
    written = json.loads(notebook.read_text("utf-8"))
    assert written["metadata"]["good_cry"] == {"lesson": "11"}
    assert {(one["metadata"]["deletable"], one["metadata"]["editable"]) for one in written["cells"]} == {(False, False)}
    head = next(one for one in written["cells"] if one["cell_type"] == "code")
    assert head["source"][0] == "from widgets import lesson\n"
    assert head["metadata"]["jupyter"] == {"source_hidden": True}
    assert (head["outputs"], head["execution_count"]) == ([], None)
    assert "Tears in films" in make(course, "lesson", "11").html
    assert chosen_sentences(course, course.lesson["11"]) == set()


def a_cell(said: list[str]) -> dict:
    kind, text = said
    run = {"execution_count": 3, "outputs": [{"output_type": "stream", "name": "stdout", "text": ["hi"]}]}
    return {"cell_type": kind, "metadata": {}, "source": [text]} | (run if kind == "code" else {})


def test_a_chart_with_a_slider_is_one_file_beside_its_number_and_the_lesson(folder: Path) -> None:
    add(folder / "assets/charts.toml", CHART)
    path = folder / "lessons/02_the_hormone_story.ipynb"
    notebook = json.loads(path.read_text("utf-8"))
    notebook["cells"].append({**a_cell(["code", 'chart("one-hormone")']), "id": "x"})
    path.write_text(json.dumps(notebook), "utf-8")
    write_committed(read_course(folder / "assets", folder / "lessons"), folder / "lessons", write=True)
    drawn = draw(fits(folder), "one-hormone")
    assert drawn["start"]["oxytocin"] == pytest.approx(100 * 0.5 ** (10 / 3.2), abs=0.1)


def test_a_language_is_one_folder_and_its_name(folder: Path) -> None:
    (folder / "assets/words/de").mkdir()
    (folder / "assets/words/de/question.ftl").write_text("question-check = Nachsehen\n", "utf-8")
    change(folder / "assets/course.toml", 'language = "en"', 'language = "de"')
    course = fits(folder)
    assert course.words.language == "de"
    assert ">Nachsehen</button>" in make(course, "question", "02.wall-sit").html
