"""Which answers a class chose on each question, at the first try and at the last, and how sure it was.

Whatever came in a file is looked at before it counts: an answer that the question does not have now counts as older.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from types import ModuleType

from ...content import Course
from ...pieces.question.content import question_content
from ...pieces.question.kinds import kind_of
from ...record.entries import Attempt
from ..handed_in import Learner

FEWEST = 5
LEVELS = ("sure", "fairly", "guess")


@dataclass(frozen=True)
class Part:
    """Something to choose, or to put in its place: how many chose it, or placed it so that it fits."""

    text: str
    why: str
    fits: bool
    first: int
    last: int


@dataclass(frozen=True)
class Line:
    """Numbers that were guessed first, on a line from `least` to `most`; from `low` to `high` they fit."""

    least: float
    most: float
    low: float
    high: float
    unit: str
    guesses: list[float]
    why: str


@dataclass(frozen=True)
class Sure:
    """How many were so sure at their first try, and how many of them gave an answer that fits."""

    level: str
    people: int
    fit: int


@dataclass(frozen=True)
class Answered:
    """What a class answered to one question; of what is not marked `first` and `last` are None.

    Where it is `placed`, each of its parts has a place of its own, so that all of them can fit.
    """

    id: str
    asks: str
    placed: bool
    people: int
    first: int | None
    last: int | None
    parts: list[Part]
    line: Line | None
    sure: list[Sure]
    older: int

    @property
    def lesson(self) -> str:
        """The number of the lesson that asks it."""
        return self.id[:2]

    @property
    def mistaken(self) -> int:
        """How many were very sure of a first answer that does not fit."""
        return sum(one.people - one.fit for one in self.sure if one.level == "sure")


def answered(course: Course, learners: list[Learner]) -> list[Answered]:
    """Give each question that at least five learners tried, in the order of the lessons."""
    found = []
    for wanted in course.question:
        tries = [tried for one in learners if (tried := _tries(one.values(), wanted))]
        if len(tries) >= FEWEST:
            found.append(_answered(course, wanted, tries))
    return found


def _answered(course: Course, wanted: str, tries: list[list[Attempt]]) -> Answered:
    content = question_content(course, course.question[wanted])
    kind = kind_of(content["kind"])
    marked = all(one.right is not None for tried in tries for one in tried)
    firsts, lasts = [tried[0] for tried in tries], [tried[-1] for tried in tries]
    options = {one["text"] for one in kind.choices(content)}
    return Answered(
        wanted,
        content["asks"],
        hasattr(kind, "placed"),
        len(tries),
        sum(bool(one.right) for one in firsts) if marked else None,
        sum(bool(one.right) for one in lasts) if marked else None,
        [
            Part(text, why, fits, *(sum(chose(one.response) for one in some) for some in (firsts, lasts)))
            for text, why, fits, chose in _parts(kind, content)
        ],
        _line(kind.line(content), content, firsts) if hasattr(kind, "line") else None,
        [one for level in LEVELS if (one := _sure(level, firsts)).people],
        sum(bool(options) and not options.issuperset(_texts(one.response)) for one in firsts),
    )


def _tries(attempts: Iterable[Attempt], question: str) -> list[Attempt]:
    return sorted((one for one in attempts if one.item == question), key=lambda one: one.at)


def _parts(kind: ModuleType, content: dict) -> Iterable[tuple[str, str, bool, Callable[[object], bool]]]:
    """Give the parts of a question, each with what says of an answer whether it has it."""
    if hasattr(kind, "placed"):
        for text, why, has in kind.placed(content):
            yield text, why, True, has
    for one in kind.choices(content):
        yield one["text"], one["why"], one["right"], partial(_chooses, one["text"])


def _chooses(text: str, given: object) -> bool:
    return text in _texts(given)


def _texts(given: object) -> list[str]:
    return [text for text in given if isinstance(text, str)] if isinstance(given, list) else []


def _line(line: dict, content: dict, firsts: list[Attempt]) -> Line:
    least, most = line["least"], line["most"]
    numbers = [one.response for one in firsts if type(one.response) in (int, float)]
    shown = sorted(one for one in numbers if least <= one <= most)
    return Line(least, most, line["low"], line["high"], line["unit"], shown, content["why"]["fits"])


def _sure(level: str, firsts: list[Attempt]) -> Sure:
    so_sure = [one for one in firsts if one.sureness == level and one.right is not None]
    return Sure(level, len(so_sure), sum(bool(one.right) for one in so_sure))
