"""What teachers need in every lesson, and plans for classes of several lengths, as typed records."""

from dataclasses import dataclass
from typing import Annotated

from msgspec import Meta

from ..content.records import Note, Record, Slot, Text, Texts

Whole = Annotated[int, Meta(ge=1)]


class Prepare(Record):
    """What to do ahead of a class, and when."""

    id: Text
    when: Text
    steps: Texts


class Care(Record):
    """What to do in a hard moment; `every_guide` marks those that stand in the guide of each lesson, too."""

    id: Text
    title: Text
    steps: Texts
    every_guide: bool = False


class HandOut(Record):
    """Something to give to a class."""

    id: Text
    name: Text
    says: Text


class Common(Record):
    """What is the same in every lesson; `in_any_room` says who may be there, before what to do in a hard moment."""

    about: Texts
    rules: Texts
    prepare: list[Prepare]
    care: list[Care]
    hand_out: list[HandOut]
    in_any_room: Note = ""


class Stretch(Slot):
    """A slot of a plan, with the ids of the questions, charts and claims to `show` in it."""

    show: list[Text] = []


class Session(Record):
    """A part of a plan: its own slots, or a whole `lesson` with the minutes of that; with neither it is a break."""

    title: Text
    minutes: Whole
    lesson: str = ""
    slots: list[Stretch] = []


class ClassPlan(Record):
    """A way to teach the course in so many minutes; on `one_day` the clock runs on from session to session."""

    id: Text
    title: Text
    minutes: Whole
    one_day: bool
    for_whom: Text
    why: Text
    prepare: Texts
    leave_out: Texts
    session: Annotated[list[Session], Meta(min_length=1)]


@dataclass(frozen=True)
class Teaching:
    """All that `assets/teaching/` says; plans by their ids."""

    common: Common
    plan: dict[str, ClassPlan]
