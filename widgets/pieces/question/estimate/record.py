"""A number to guess, as it is written."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from ....content import Course
from ....content.questions import Question
from ....content.records import Record, Text


class EstimateWhy(Record):
    """What is to be said of a guess under, in, or over the range that fits."""

    under: Text
    fits: Text
    over: Text


class Estimate(Question, tag="estimate"):
    """A number to guess; from `low` to `high` it fits."""

    least: float
    most: float
    step: Annotated[float, Meta(gt=0)]
    unit: Text
    answer: float
    low: float
    high: float
    why: EstimateWhy

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where its numbers do not rise, or no step leads from one to the next."""
        if not self.least <= self.low <= self.answer <= self.high <= self.most or self.least == self.most:
            yield "fields 'least', 'low', 'answer', 'high', 'most' must rise in this order"
        elif self.step > self.most - self.least:
            yield f"field 'step': {self.step:g} is more than there is between 'least' and 'most'"
