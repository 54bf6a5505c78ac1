"""Which answers a class chose on each question, at the first try and at the last, and how sure it was.

Whatever came in a file is looked at before it counts: an answer that the question does not have now counts as older.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

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
    """What a class answered to one question; of what is not marked `first` and `last` are None."""

    id: str
    asks: str
    kind: str
    people: int
    first: int | None
    last: int | None
    parts: list[Part]
    line: Line | None
    sure: list[Sure]
    older: int

    @property
    def placed(self) -> bool:
        """Say whether each of its parts has a place of its own, so that all of them can fit."""
        return self.kind in ("order", "match")

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
    kind = content["kind"]
    marked = all(one.right is not None for tried in tries for one in tried)
    firsts, lasts = [tried[0] for tried in tries], [tried[-1] for tried in tries]
    wordings = _wordings(content)
    known = [one for one in firsts if not wordings or all(text in wordings for text in _texts(one.response))]
    return Answered(
        wanted,
        content["asks"],
        kind,
        len(tries),
        sum(bool(one.right) for one in firsts) if marked else None,
        sum(bool(one.right) for one in lasts) if marked else None,
        [
            Part(text, why, fits, *(sum(chose(one.response) for one in some) for some in (firsts, lasts)))
            for text, why, fits, chose in _parts(content)
        ],
        _line(content, firsts) if kind == "estimate" else None,
        [one for level in LEVELS if (one := _sure(level, firsts)).people],
        len(firsts) - len(known),
    )


def _tries(attempts: Iterable[Attempt], question: str) -> list[Attempt]:
    return sorted((one for one in attempts if one.item == question), key=lambda one: one.at)


def _parts(content: dict) -> Iterable[tuple[str, str, bool, Callable[[object], bool]]]:
    """Give the parts of a question, each with what says of an answer whether it has it."""
    if content["kind"] == "order":
        for place, one in enumerate(content["items"]):
            yield one["text"], one["why"], True, partial(_stands_at, place, one["text"])
    elif content["kind"] == "match":
        for one in content["pairs"]:
            yield f"{one['text']} → {one['fits']}", one["why"], True, partial(_joins, one["text"], one["fits"])
    else:
        for one in kind_of(content["kind"]).choices(content):
            yield one["text"], one["why"], one["right"], partial(_chooses, one["text"])


def _stands_at(place: int, text: str, given: object) -> bool:
    return isinstance(given, list) and given[place : place + 1] == [text]


def _joins(text: str, fits: str, given: object) -> bool:
    return isinstance(given, dict) and given.get(text) == fits


def _chooses(text: str, given: object) -> bool:
    return text in _texts(given)


def _wordings(content: dict) -> set[str]:
    """Give all that an answer may say; nothing where it says what it likes."""
    if content["kind"] == "order":
        return {one["text"] for one in content["items"]}
    if content["kind"] == "match":
        return {one[name] for one in content["pairs"] for name in ("text", "fits")} | set(content["others"])
    return {one["text"] for one in kind_of(content["kind"]).choices(content)}


def _texts(given: object) -> list[str]:
    if isinstance(given, dict):
        return [text for pair in given.items() for text in pair if isinstance(text, str)]
    return [text for text in given if isinstance(text, str)] if isinstance(given, list) else []


def _line(content: dict, firsts: list[Attempt]) -> Line:
    least, most = content["least"], content["most"]
    numbers = [one.response for one in firsts if type(one.response) in (int, float)]
    ends = (content[name] for name in ("low", "high", "unit"))
    return Line(least, most, *ends, sorted(one for one in numbers if least <= one <= most), content["why"]["fits"])


def _sure(level: str, firsts: list[Attempt]) -> Sure:
    so_sure = [one for one in firsts if one.sureness == level and one.right is not None]
    return Sure(level, len(so_sure), sum(bool(one.right) for one in so_sure))
