"""What `assets/teaching/kits.toml` says: what of a lesson a class does first, and where it fits in a syllabus."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from msgspec import Meta

from .course import Course
from .errors import ContentFaults, each, nearest, no_such
from .read import convert, name_of, read_records, read_toml, unknown_tables
from .records import LessonId, Note, Record, Text, Texts

FILE = "kits.toml"
TICKET = 3  # questions
# What a class may be shown, by the words of lessons, and the shelf of each; what belongs to each learner alone is none.
SHOWN = {
    "question": "question",
    "chart": "chart",
    "claim": "claim",
    "explore": "explore",
    "study": "own_study",
    "arena": "arena",
}
GRADES = "table"  # the table of grades, as lessons call it


class Beat(Record):
    """A stretch of a class.

    `first` is 1 for what is the heart of the lesson, 2 for what comes next and 3 for what an hour has room for. `says`
    are the beginnings of the sentences on its slides, `show` the ids of what is asked and shown, `talk` the minutes for
    what stands on no page, and `write` a line of the worksheet under which there is room to write.
    """

    what: Text
    first: Literal[1, 2, 3]
    says: list[Text] = []
    show: list[Text] = []
    talk: Annotated[int, Meta(ge=0, le=15)] = 0
    write: Note = ""


class Kit(Record):
    """What of a lesson a class does: `heart` is what it is for, `before` what learners should have met already.

    `ticket` are the questions at the end; `step` and `further` are tasks at two levels. Each of them is the id of a
    question, or asks in words.
    """

    id: LessonId
    heart: Text
    before: Text
    beat: Annotated[list[Beat], Meta(min_length=1)]
    ticket: Annotated[list[Text], Meta(min_length=TICKET, max_length=TICKET)]
    step: Texts
    further: Texts


class Place(Record):
    """Where a lesson has a place in a syllabus, in our own words."""

    lesson: LessonId
    says: Text


class Syllabus(Record):
    """A syllabus, which `edition` of it, and what was seen of it and where."""

    id: Text
    name: Text
    edition: Text
    seen: Text
    place: Annotated[list[Place], Meta(min_length=1)]


class Letter(Record):
    """What parents are told, in every lesson: what the course is, and what it never does."""

    says: Texts


@dataclass(frozen=True)
class Kits:
    """All of the file; a course may have none."""

    kit: dict[str, Kit] = field(default_factory=dict)
    syllabus: dict[str, Syllabus] = field(default_factory=dict)
    letter: Letter | None = None

    def places(self, lesson_id: str) -> list[tuple[Syllabus, str]]:
        """Give where a lesson has a place, and what for."""
        return [(one, at.says) for one in self.syllabus.values() for at in one.place if at.lesson == lesson_id]


@cache
def kits(course: Course) -> Kits:
    """Give the course's own, read at the first call.

    Raises
    ------
    ContentFaults
        Where the file does not fit.
    """
    return read_kits(course, course.assets)


def read_kits(course: Course, assets: Path) -> Kits:
    """Read and check the file in a folder laid out like `assets/`; where there is none, there are no kits."""
    path = assets / "teaching" / FILE
    if not path.is_file():
        return Kits()
    tables = read_toml(path)
    off = unknown_tables(path, tables, ("kit", "syllabus", "letter"))
    found = Kits(
        read_records(path, tables, "kit", Kit),
        read_records(path, tables, "syllabus", Syllabus),
        convert(path, "letter", tables["letter"], Letter) if "letter" in tables else None,
    )
    off += each(name_of(path), _problems(course, found))
    if off:
        raise ContentFaults(off)
    return found


def is_id(wanted: str) -> bool:
    """Whether this is the id of a question, and not asked in words."""
    return " " not in wanted


def _problems(course: Course, found: Kits) -> Iterator[str]:
    for kit in found.kit.values():
        if kit.id not in course.lesson:
            yield f"kit {kit.id!r}: field 'id': {no_such('lesson', kit.id, course.lesson)}"
            continue
        yield from each(f"kit {kit.id!r}", _about(course, kit))
    for one in found.syllabus.values():
        for place in one.place:
            if place.lesson not in course.lesson:
                yield f"syllabus {one.id!r}: field 'lesson': {no_such('lesson', place.lesson, course.lesson)}"
    if found.kit and not found.letter:
        yield "there is no table [letter], which tells parents what the course is"


def _about(course: Course, kit: Kit) -> Iterator[str]:
    may_be_shown = {GRADES, *(wanted for shelf in SHOWN.values() for wanted in getattr(course, shelf))}
    shown = [wanted for beat in kit.beat for wanted in beat.show]
    if missing := [wanted for wanted in shown if wanted not in may_be_shown]:
        yield f"field 'show': there is no {_all(missing)} that a class is shown; {nearest(missing[0], may_be_shown)}"
    for wanted in {wanted: None for wanted in shown if shown.count(wanted) > 1}:
        yield f"field 'show': {wanted!r} stands twice"
    for field_, ids in (("ticket", kit.ticket), ("step", kit.step), ("further", kit.further)):
        if missing := [wanted for wanted in ids if is_id(wanted) and wanted not in course.question]:
            yield f"field {field_!r}: there is no question {_all(missing)}; {nearest(missing[0], course.question)}"
    if not any(beat.first == 1 for beat in kit.beat):
        yield "field 'beat': none of them has first = 1, which is the heart of the lesson"


def _all(ids: list[str]) -> str:
    return ", ".join(map(repr, ids))
