"""Reads a lesson's notebook as what it is: prose, and calls of pieces by their ids."""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..content.errors import ContentError
from ..content.places import LESSONS
from ..lab.language import in_language


@dataclass(frozen=True)
class Prose:
    """Words of a lesson, as Markdown."""

    text: str


@dataclass(frozen=True)
class Call:
    """A piece of a lesson: the word that shows it, such as `claim`, and the id of what it shows."""

    word: str
    wanted: str


def read_lesson(file: str) -> list[Prose | Call]:
    """Give the parts of a lesson in their order.

    Raises
    ------
    ContentError
        Where a code cell says anything but what lessons say.
    """
    return list(_parts(LESSONS / file))


def _parts(path: Path) -> Iterator[Prose | Call]:
    for cell in json.loads(path.read_text("utf-8"))["cells"]:
        source = "".join(cell["source"])
        if cell["cell_type"] == "markdown":
            yield Prose(source)
        elif not in_language(source):
            raise ContentError(f"lessons/{path.name}: cell {cell['id']!r} says more than a lesson can: {source!r}")
        else:
            yield from _calls(source)


def _calls(source: str) -> Iterator[Call]:
    for line in ast.parse(source).body:
        if isinstance(line, ast.Expr):
            yield Call(line.value.func.id, line.value.args[0].value)
