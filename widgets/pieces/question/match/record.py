"""Things that belong together, as they are written."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from ....content import Course
from ....content.errors import twice
from ....content.questions import Question
from ....content.records import Record, Text


class Pair(Record):
    """Two things that belong together."""

    text: Text
    fits: Text
    why: Text


class Match(Question, tag="match"):
    """Things to bring together; `others` fit nothing."""

    pairs: Annotated[list[Pair], Meta(min_length=3)]
    others: list[Text] = []

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where what should fit nothing fits a pair, or two are the same."""
        if {pair.fits for pair in self.pairs} & set(self.others):
            yield "field 'others': one of them fits a pair"
        yield from twice("pairs", "text", (pair.text for pair in self.pairs))
