"""Reads a lesson's notebook as what it is: prose, and calls of pieces by their ids."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from ..content import Course
from ..content.errors import ContentError
from .language import NOT_ALIVE, calls, in_language
from .verdict import has_conflict


@dataclass(frozen=True)
class Prose:
    """Words of a lesson, as Markdown."""

    text: str


@dataclass(frozen=True)
class Call:
    """A piece of a lesson: the word that shows it, such as `claim`, the id of what that is, and its cell."""

    word: str
    wanted: str
    where: str = field(default="", compare=False)

    @property
    def name(self) -> str:
        """Give what the piece is called on a page, such as `claim-oxytocin`."""
        return f"{self.word}-{self.wanted}".replace(".", "-")


def read_lesson(course: Course, file: str) -> list[Prose | Call]:
    """Give the parts of a lesson in their order.

    Raises
    ------
    ContentError
        Where a code cell says anything but what lessons say.
    """
    return list(_parts(file, tuple(cells(course.lessons / file))))


@lru_cache(maxsize=100)
def _parts(file: str, cells: tuple[tuple[str, str | int, str], ...]) -> tuple[Prose | Call, ...]:
    """Give the parts of cells as they are; a look over a course asks for those of each lesson many times."""
    return tuple(_parts_of(file, cells))


def _parts_of(file: str, cells: Iterable[tuple[str, str | int, str]]) -> Iterator[Prose | Call]:
    for kind, name, source in cells:
        where = f"lessons/{file}: cell {name!r}"
        if kind == "markdown":
            yield Prose(source)
        elif not in_language(source):
            raise ContentError(f"{where} says more than a lesson can: {source!r}")
        else:
            yield from (Call(word, wanted, where) for word, wanted in calls(source))


def cells(path: Path) -> list[tuple[str, str | int, str]]:
    """Give the kind of each cell, what an error calls it, and what it says; without what the header says too.

    Raises
    ------
    ContentError
        Where the file is no notebook.
    """
    try:
        text = path.read_text("utf-8")
        if has_conflict(text):
            raise ContentError(
                f"lessons/{path.name}: holds the marks of a merge that git did not finish (“<<<<<<<” and “>>>>>>>”): "
                f"take them out, or type “git checkout --ours lessons/{path.name}”"
            )
        numbered = enumerate(json.loads(text)["cells"], start=1)
        return [
            (cell["cell_type"], cell.get("id", number), "".join(cell["source"]))
            for number, cell in numbered
            if NOT_ALIVE not in cell.get("metadata", {}).get("tags", [])
        ]
    except FileNotFoundError:
        raise ContentError(f"lessons/{path.name}: there is no such file") from None
    except json.JSONDecodeError as error:
        raise ContentError(f"lessons/{path.name}: this is not a notebook: {error}") from None
    except (ValueError, LookupError, TypeError, AttributeError):
        raise ContentError(f"lessons/{path.name}: this is not a notebook: it has no list of “cells”") from None
