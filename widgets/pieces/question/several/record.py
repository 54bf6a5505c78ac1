"""Several choices, as they are written."""

from collections.abc import Iterator
from typing import Annotated

from msgspec import Meta

from ....content import Course
from ....content.errors import twice
from ....content.questions import Option, Question


class Several(Question, tag="several"):
    """One or more options fit, not all."""

    options: Annotated[list[Option], Meta(min_length=3)]

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where no option fits or all do, or two are the same."""
        if not 0 < sum(option.right for option in self.options) < len(self.options):
            yield "field 'options': some options must be right, and not all"
        yield from twice("options", "text", (option.text for option in self.options))
