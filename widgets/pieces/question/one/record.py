"""One choice, as it is written."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from ....content import Course
from ....content.errors import twice
from ....content.questions import Option, Question


class One(Question, tag="one"):
    """One option fits."""

    options: Annotated[list[Option], Meta(min_length=2)]

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where not just one option fits, or two are the same."""
        if sum(option.right for option in self.options) != 1:
            yield "field 'options': exactly one option must be right"
        yield from twice("options", "text", (option.text for option in self.options))
