"""The lessons as they stand on disk: their prose, and the calls in their code."""

import ast
import json
import re
from functools import cache
from pathlib import Path

from tests.course import COURSE
from widgets.content.places import ROOT
from widgets.lab.language import NOT_ALIVE

LESSONS = ROOT / "lessons"
FILES = {lesson.id: LESSONS / lesson.file for lesson in COURSE.lesson.values()}


@cache
def cells(path: Path) -> list[dict]:
    """Give the cells of a notebook, without the one for whoever reads it where it is not alive."""
    all_cells = json.loads(path.read_text("utf-8"))["cells"]
    return [cell for cell in all_cells if NOT_ALIVE not in cell["metadata"].get("tags", [])]


def prose(path: Path) -> str:
    """Give the text of all cells that are not code."""
    return "\n\n".join("".join(cell["source"]) for cell in cells(path) if cell["cell_type"] == "markdown")


def plain(markdown: str) -> str:
    """Give what a reader reads: links as their words, without marks."""
    text = re.sub(r"\[([^\]]+)\]\([^)]*\)", r"\1", markdown)
    text = re.sub(r"^#+ (.*)$", r"\1.", text, flags=re.MULTILINE)
    return re.sub(r"[*_]|^- ", "", text, flags=re.MULTILINE)


def calls(path: Path) -> list[tuple[str, str]]:
    """Give every call of a lesson, as its name and its id."""
    found = []
    for cell in cells(path):
        if cell["cell_type"] == "code":
            tree = ast.parse("".join(cell["source"]))
            found += [(n.value.func.id, n.value.args[0].value) for n in tree.body if isinstance(n, ast.Expr)]
    return found
