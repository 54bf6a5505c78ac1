"""A lesson that cannot be read ends each command that reads lessons with one sentence."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.lab.jupyter import ROOT
from widgets.content.errors import ContentError
from widgets.content.places import LESSONS
from widgets.lab import notebooks

MERGE = "{\n<<<<<<< HEAD\n" + ' "cells": [],\n=======\n "cells": [1],\n>>>>>>> main\n}\n'


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (MERGE, "holds the marks of a merge that git did not finish"),
        ("{", "this is not a notebook"),
        ("[]", "this is not a notebook"),
        ('{"cells": [{"cell_type": "code", "source": 3}]}', "this is not a notebook"),
        ("\udcff", "this is not a notebook"),
        (None, "there is no such file"),
    ],
)
def test_what_is_off_is_said(tmp_path: Path, text: str | None, says: str) -> None:
    if text is not None:
        (tmp_path / "02.ipynb").write_text(text, "utf-8", errors="surrogateescape")
    with pytest.raises(ContentError, match=f"^lessons/02.ipynb: {says}"):
        notebooks.read_lesson(replace(COURSE, lessons=tmp_path), "02.ipynb")


COMMANDS = ["site", "onefile", "slides", "guides", "handouts"]
# One program for all: to start is most of what each takes.
PROGRAM = """import sys
from widgets.cli import main
for command in sys.argv[2:]:
    print(command, main([command, "--to", sys.argv[1]]), file=sys.stderr)
"""


def test_no_command_ends_in_a_traceback(tmp_path: Path) -> None:
    for lesson in LESSONS.glob("*.ipynb"):
        text = MERGE if lesson.name.startswith("02") else lesson.read_text("utf-8")
        (tmp_path / lesson.name).write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, tmp_path / "to", *COMMANDS],
        cwd=ROOT,
        env=os.environ | {"GOOD_CRY_LESSONS": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    lines = done.stderr.splitlines()
    assert lines[1::2] == [f"{command} 1" for command in COMMANDS], done.stderr
    for said in lines[::2]:
        assert said.startswith("lessons/02_the_hormone_story.ipynb: holds the marks of a merge")
