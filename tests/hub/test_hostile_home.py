"""Whatever lies in a learner's home, the hub, which may read more than they may, tells and waits for nothing of it."""

import os
from pathlib import Path

import pytest

from widgets.hub.folder import last_lines
from widgets.hub.laying import lay_lessons

SECRET = "the code of the class: heron"


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (tmp_path / "secret").write_text(f"first\n{SECRET}\n")
    (tmp_path / "home").mkdir()
    return tmp_path / "home" / ".server.log"


def test_what_a_server_said_last_is_read(log: Path) -> None:
    log.write_text("x" * 50_000 + "\nthe port is taken\n")
    assert last_lines(log)[-1] == "the port is taken"


WAYS = {
    "a link to another file": lambda log: log.symlink_to(log.parent.parent / "secret"),
    "a second name of another file": lambda log: os.link(log.parent.parent / "secret", log),
    "a pipe that nobody fills": lambda log: os.mkfifo(log),
    "what never ends": lambda log: log.symlink_to("/dev/zero"),
    "a folder": lambda log: log.mkdir(),
    "nothing": lambda log: None,
}


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_plainly_the_log_of_a_server_is_not_read(log: Path, way: str) -> None:
    WAYS[way](log)
    assert last_lines(log) == []


NAME = "02_the_hormone_story.ipynb"
HOMES = {
    "a folder under its name": lambda home: (home / NAME).mkdir(),
    "brackets without end": lambda home: (home / NAME).write_text("[" * 200_000),
    "a cell that is none": lambda home: (home / NAME).write_text('{"cells": [7, null, {"cell_type": 1, "source": 2}]}'),
    "a list without end": lambda home: (home / ".laid.json").write_text("[" * 200_000),
    "a list of lists": lambda home: (home / ".laid.json").write_text(f'{{"{NAME}": []}}'),
    "a list that leads elsewhere": lambda home: (home / ".laid.json").write_text('{"../precious.ipynb": "x"}'),
}


@pytest.mark.parametrize("way", HOMES)
def test_lessons_are_laid_whatever_lies_there_and_nothing_elsewhere_goes(tmp_path: Path, way: str) -> None:
    course, home = tmp_path / "course", tmp_path / "lessons"
    course.mkdir(), home.mkdir()
    (course / NAME).write_text('{"cells": [{"cell_type": "markdown", "source": ["tears"]}]}')
    (tmp_path / "precious.ipynb").write_text("mine")
    HOMES[way](home)
    lay_lessons(course, home)
    assert (home / NAME).read_text() == (course / NAME).read_text()
    assert (tmp_path / "precious.ipynb").read_text() == "mine"
