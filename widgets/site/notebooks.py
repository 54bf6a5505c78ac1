"""Reads a lesson's notebook as what it is: prose, and calls of pieces by their ids."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..content.errors import ContentError
from ..content.places import LESSONS
from ..lab.language import NOT_ALIVE, calls, in_language


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
        if NOT_ALIVE in cell["metadata"].get("tags", []):
            continue
        if cell["cell_type"] == "markdown":
            yield Prose(source)
        elif not in_language(source):
            raise ContentError(f"lessons/{path.name}: cell {cell['id']!r} says more than a lesson can: {source!r}")
        else:
            yield from (Call(word, wanted) for word, wanted in calls(source))
