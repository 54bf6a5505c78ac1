"""A piece as it is made out of its record, for whatever shows it: Jupyter, the site, slides, paper, an export."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from importlib import import_module
from typing import Any

import msgspec

from ..content import ContentError, Course, Shelf, installed_words
from ..content.records import Record
from ..words import Words

# The word of a lesson's cell where the folder of its piece is called otherwise.
FOLDERS = {"lesson": "header"}
# The word of a lesson's cell where the shelf of the course is called otherwise.
SHELVES = {"breathe": "breath", "reflect": "reflection", "study": "own_study"}
# What each learner does for themselves.
FOR_ONESELF = {"beliefs", "gallery", "keepsake", "naming", "plan", "portrait", "reflect", "review"}


@dataclass(frozen=True)
class Made:
    """A piece of a lesson.

    `piece` names its folder, and so its script. `words` is all that its markup says; `data` is what only its script
    needs besides. Both are plain JSON values.
    """

    piece: str
    words: dict
    data: dict = field(default_factory=dict)
    # What says the words of the interface, and the id of the course: `make` gives both to all.
    say: Words | None = None
    course: str = ""

    @property
    def html(self) -> str:
        """Give the piece as HTML, complete and readable without any script."""
        # What renders is loaded with the first piece that is: who only reads the course has no need of it.
        from .render import rendered

        return rendered(f"{self.piece}/markup.html", self.words, self.say or installed_words(), self.course)


def shelf_of(course: Course, word: str) -> Shelf[Any]:
    """Give what a word of lessons can show; an empty shelf where that stands on none."""
    name = SHELVES.get(word, word)
    return getattr(course, name) if hasattr(course, name) else Shelf(word)


def as_written(piece: str, record: Record, **needs: object) -> Made:
    """Give a piece that says its record as it is written; its script needs its id, and what else is named."""
    words = msgspec.to_builtins(record)
    return Made(piece, words, {"item": words["id"], **needs})


def make(course: Course, word: str, wanted: str, **how: int) -> Made:
    """Make the piece that a call in a lesson names, such as ``claim("oxytocin")``; `how` is what it takes besides.

    Raises
    ------
    ContentError
        Where there is no such record, or it does not fit.
    """
    folder = FOLDERS.get(word, word)
    module = import_module(f".{folder}", __package__)
    return replace(module.make(course, wanted, **how), say=course.words, course=course.about.id)


def make_calmly(course: Callable[[], Course], word: str, wanted: str) -> Made:
    """Make a piece; where it cannot be made, the notice that says so: all other pieces of the lesson stand."""
    say, course_id = None, ""
    try:
        whole = course()
        say, course_id = whole.words, whole.about.id
        return make(whole, word, wanted)
    except ContentError as error:
        problem = str(error)
    except Exception as error:  # whatever it is
        problem = f"{word} {wanted!r}: {type(error).__name__}: {error}"
    return Made("notice", {"problem": problem}, say=say or installed_words(), course=course_id)
