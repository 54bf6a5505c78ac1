"""The launcher signs the course's own lessons, and nothing else."""

from pathlib import Path

import nbformat
import pytest
from nbformat.sign import NotebookNotary

from tests.lab.notebooks import LESSON, write
from widgets.content.places import LESSONS
from widgets.lab.language import in_language
from widgets.lab.trust import sign_lessons


@pytest.fixture
def notary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> NotebookNotary:
    """Give the notary of a person who never used Jupyter before."""
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "jupyter"))
    monkeypatch.setenv("JUPYTER_CONFIG_DIR", str(tmp_path / "config"))
    sign_lessons(tmp_path / "nowhere")
    return NotebookNotary(data_dir=str(tmp_path / "jupyter"))


def is_signed(notary: NotebookNotary, path: Path) -> bool:
    return notary.check_signature(nbformat.read(path, as_version=4))


def test_a_lesson_is_signed(notary: NotebookNotary, tmp_path: Path) -> None:
    path = write(tmp_path / "00_welcome.ipynb", *LESSON)
    assert not is_signed(notary, path)
    assert sign_lessons(tmp_path) == []
    assert is_signed(notary, path)


def test_a_changed_lesson_is_named_and_not_signed(notary: NotebookNotary, tmp_path: Path) -> None:
    path = write(tmp_path / "00_welcome.ipynb", *LESSON, "import os")
    assert sign_lessons(tmp_path) == [
        "00_welcome.ipynb holds code that is not the course's, and does not start by itself."
    ]
    assert not is_signed(notary, path)


def test_notebooks_that_are_no_lessons_are_left_alone(notary: NotebookNotary, tmp_path: Path) -> None:
    mine = write(tmp_path / "mine.ipynb", *LESSON, asks=False)
    below = write(tmp_path / "downloads/00_welcome.ipynb", *LESSON)
    assert sign_lessons(tmp_path) == []
    assert not is_signed(notary, mine)
    assert not is_signed(notary, below)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"cells": 3}', "\udcff"])
def test_a_broken_file_is_named(notary: NotebookNotary, tmp_path: Path, text: str) -> None:
    (tmp_path / "00_welcome.ipynb").write_text(text, "utf-8", errors="surrogateescape")
    assert sign_lessons(tmp_path) == ["00_welcome.ipynb is not a notebook that can be read."]


def test_a_damaged_signature_store_is_said_and_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "00_welcome.ipynb", *LESSON)
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setenv("JUPYTER_DATA_DIR", str(tmp_path / "file" / "below"))
    [sentence] = sign_lessons(tmp_path)
    assert sentence.startswith("The lessons could not be signed")


def test_every_lesson_of_the_course_may_be_signed() -> None:
    for path in LESSONS.glob("*.ipynb"):
        notebook = nbformat.read(path, as_version=4)
        other = [cell.source for cell in notebook.cells if cell.cell_type == "code" and not in_language(cell.source)]
        assert (path.name, other) == (path.name, [])
