"""Things to put in order, as they are written."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from ....content import Course
from ....content.errors import twice
from ....content.questions import Question
from ....content.records import Record, Text


class Item(Record):
    """A thing with a place in an order."""

    text: Text
    why: Text


class Order(Question, tag="order"):
    """Items to put in order; they stand here in the right one."""

    items: Annotated[list[Item], Meta(min_length=3)]

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where two items are the same."""
        yield from twice("items", "text", (item.text for item in self.items))
