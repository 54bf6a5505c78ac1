"""What was seen of the course in a browser."""

from collections.abc import Callable
from dataclasses import dataclass, field

from tests.engines.engine import Engine
from tests.engines.places import Places


@dataclass
class Seen:
    """What a walk saw, in a few words for the table, and all that was not as it should be."""

    what: str = ""
    troubles: list[str] = field(default_factory=list)

    def add(self, where: str, troubles: list[str]) -> None:
        """Take in what was wrong at some place."""
        self.troubles += [f"{where}: {one}" for one in troubles]

    def ask(self, holds: object, otherwise: str) -> None:
        """Take in a trouble where something does not hold."""
        if not holds:
            self.troubles.append(otherwise)


# A walk through a part of the course; the first line of what it says of itself stands in the table.
Walk = Callable[[Engine, Places], Seen]
