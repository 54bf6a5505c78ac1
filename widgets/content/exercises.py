"""Exercises of notebooks with code: what is asked, what fits, and what each typical slip is told."""

from collections.abc import Iterator
from math import isclose
from typing import Annotated

from msgspec import Meta

from .records import Note, Record, Text, Texts

Numbers = Annotated[list[float], Meta(min_length=1)]
Some = Annotated[float, Meta(gt=0)]


class Slip(Record):
    """A typical slip: what somebody types, the numbers that come of it, and what it is told.

    `typed` is Python that goes where the answer goes, in the notebook with the exercise solved: teachers read it, and
    tests run it.
    """

    typed: Text
    numbers: Numbers
    says: Text


class Exercise(Record):
    """Something to work out in code, and to hand to `check`.

    `answer` holds the numbers that fit, `within` how far each may be off. `units` are other units in which they may
    come, each by what one of it is in the own `unit`. Where a function is asked for, `calls` are the numbers that it
    is called with, and `answer` is all that it gives, one call after the other. `any_order` forgives the order.
    """

    id: Text
    asks: Text
    answer: Numbers
    within: Some
    fits: Text
    hints: Texts
    below: Text
    above: Text
    slip: Annotated[list[Slip], Meta(min_length=2)]
    unit: Note = ""
    units: dict[str, Some] = {}
    calls: list[Numbers] = []
    any_order: bool = False

    @property
    def each(self) -> int:
        """How many numbers one call gives."""
        return len(self.answer) // max(1, len(self.calls))


def about_exercise(exercise: Exercise) -> Iterator[str]:
    """Give what does not fit in an exercise."""
    if exercise.calls and len(exercise.answer) % len(exercise.calls):
        yield "field 'calls': each call must give as many numbers, and 'answer' holds those of all calls"
    said = [exercise.fits, exercise.below, exercise.above, *(slip.says for slip in exercise.slip)]
    for twice in sorted({one for one in said if said.count(one) > 1}):
        yield f"field 'slip': {twice[:40]!r} stands twice; each slip is told something of its own"
    for slip in exercise.slip:
        if len(slip.numbers) == len(exercise.answer) and all(
            isclose(one, other, abs_tol=exercise.within)
            for one, other in zip(slip.numbers, exercise.answer, strict=True)
        ):
            yield f"field 'slip': {slip.typed!r} is as near as 'within' allows, and so it would fit"
