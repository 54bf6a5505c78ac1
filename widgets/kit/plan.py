"""The plan of a class: what of a lesson fits into its minutes. All that a kit holds follows from it."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from ..check.minutes import SECONDS
from ..content import Course
from ..content.errors import Trouble
from ..content.kits import FILE, GRADES, SHOWN, Beat, Kit, kits
from ..content.records import Lesson
from ..slides.blocks import plain
from ..slides.chosen import sentences_that_begin

ALOUD = 130  # words a minute, said to a room
# Seconds that a class talks about a piece, beside those that it takes one reader (`check/minutes.py`).
TALKED = {"question": 135, "chart": 150, "claim": 90, "grades": 60, "explore": 150, "study": 120, "arena": 120}
TICKET = 3  # minutes for three questions, and to collect them
CLOSE = 2
TALK = 5  # at least
ABOUT_THE_ROOM = 120  # seconds: the rules, Pause and Help, and how one leaves the room
AT_A_DEVICE = 3  # more than three see nothing


class CannotPlan(Trouble):
    """A class for which there is no plan; the message says why, and what would do."""


@dataclass(frozen=True)
class Room:
    """Who is there, for how long, and with what; `paper` where there is no screen but the one in front."""

    minutes: int = 45
    learners: int = 28
    devices: int = 0
    paper: bool = False


@dataclass(frozen=True)
class Row:
    """A stretch of the plan: what kind it is, when it begins, how long it lasts, and its beat where it is one."""

    kind: str
    begins: int
    minutes: int
    beat: Beat | None = None

    @property
    def ends(self) -> int:
        """Give the minute at which it ends."""
        return self.begins + self.minutes


@dataclass(frozen=True)
class Plan:
    """What a class does in its minutes; `left` are the beats that there is no time for."""

    lesson: Lesson
    kit: Kit
    room: Room
    rows: tuple[Row, ...]
    left: tuple[Beat, ...]

    @property
    def beats(self) -> list[Beat]:
        """Give the beats that are in, in the order of the lesson."""
        return [row.beat for row in self.rows if row.beat]

    @property
    def shown(self) -> list[str]:
        """Give the ids of all that is asked and shown, in order."""
        return [wanted for beat in self.beats for wanted in beat.show]

    def at(self, wanted: str) -> Row:
        """Give the stretch in which something is shown."""
        return next(row for row in self.rows if row.beat and wanted in row.beat.show)


def make_plan(course: Course, lesson_id: str, room: Room) -> Plan:
    """Choose what of a lesson fits: its heart first, then what comes next, in the order of the lesson.

    Raises
    ------
    CannotPlan
        Where the lesson has no kit, or not even its heart fits.
    """
    lesson, kit = course.lesson[lesson_id], kits(course).kit.get(lesson_id)
    if kit is None:
        raise CannotPlan(course.words("kit-none", number=lesson_id))
    lasts = {id(beat): minutes_of_beat(course, lesson, beat) for beat in kit.beat}
    opening = opening_minutes(course, lesson)
    free = room.minutes - opening - TICKET - CLOSE - TALK
    heart = sum(lasts[id(beat)] for beat in kit.beat if beat.first == 1)
    if heart > free:
        least = room.minutes + heart - free
        raise CannotPlan(course.words("kit-too-short", number=lesson_id, minutes=room.minutes, least=least))
    chosen = set(_fitting(kit.beat, lasts, free))
    beats = [beat for beat in kit.beat if id(beat) in chosen]
    talk = TALK + free - sum(lasts[id(beat)] for beat in beats)
    stretches = [
        ("open", opening, None),
        *(("beat", lasts[id(beat)], beat) for beat in beats),
        ("talk", talk, None),
        ("ticket", TICKET, None),
        ("close", CLOSE, None),
    ]
    begins = accumulate((minutes for _, minutes, _ in stretches), initial=0)
    rows = tuple(Row(kind, at, minutes, beat) for at, (kind, minutes, beat) in zip(begins, stretches, strict=False))
    return Plan(lesson, kit, room, rows, tuple(beat for beat in kit.beat if id(beat) not in chosen))


def _fitting(beats: list[Beat], lasts: dict[int, int], free: int) -> Iterator[int]:
    """Give what fits, by weight; it ends at the first that does not, so that a longer class has all of a shorter."""
    for beat in sorted(beats, key=lambda one: one.first):
        free -= lasts[id(beat)]
        if free < 0:
            return
        yield id(beat)


def minutes_of_beat(course: Course, lesson: Lesson, beat: Beat) -> int:
    """Give the minutes that a beat takes: what is said of it, what is read and done, and the talk about it."""
    said = sum(len(plain(one).split()) for one in sentences_of(course, lesson, beat))
    words = [word_of(course, wanted) for wanted in beat.show]
    return max(1, round(said / ALOUD + sum(SECONDS[word] + TALKED[word] for word in words) / 60 + beat.talk))


def sentences_of(course: Course, lesson: Lesson, beat: Beat) -> list[str]:
    """Give the sentences on the slides of a beat, as Markdown."""
    where = f"assets/teaching/{FILE}: kit {lesson.id!r}: field 'says'"
    return sentences_that_begin(course, lesson, beat.says, where)


def opening_minutes(course: Course, lesson: Lesson) -> int:
    """Give the minutes of the opening words."""
    said = sum(len(text.split()) for text in (*course.teacher[lesson.id].say, lesson.care))
    return max(1, round(said / ALOUD + ABOUT_THE_ROOM / 60))


def word_of(course: Course, wanted: str) -> str:
    """Give the word by which lessons show what has this id, such as `claim`."""
    if wanted == GRADES:
        return "grades"
    return next(word for word, shelf in SHOWN.items() if wanted in getattr(course, shelf))


def groups(room: Room) -> list[tuple[int, int]]:
    """Give how many groups of how many learners share a device; none where there are too few devices for that."""
    if not room.devices or room.learners > room.devices * AT_A_DEVICE:
        return []
    at = min(room.devices, room.learners)
    each, more = divmod(room.learners, at)
    return [(count, size) for count, size in ((more, each + 1), (at - more, each)) if count]
