"""The phones that are in a room, up to a number: nobody can fill it alone, and who never answers gives place first."""

import time
from collections.abc import Callable, Iterator
from typing import Protocol, cast

from .addresses import busiest

LINES_EACH = 3  # of one phone: its tabs, and a line that is gone but not yet given up
GRACE = 20.0  # seconds in which a phone that has not answered yet keeps its place


class Full(Exception):
    """There is no place now."""


class Guest(Protocol):
    """A phone with a line."""

    token: str
    address: str
    answered: bool

    def write_message(self, text: str) -> object:
        """Tell it something."""

    def hang_up(self) -> None:
        """Close its line; it may come again."""


class Crowd:
    """All phones that are connected.

    Parameters
    ----------
    most : int
        How many lines are held.
    now : callable
        Gives the seconds of a clock that only rises.
    """

    def __init__(self, most: int, now: Callable[[], float] = time.monotonic) -> None:
        self._most, self._now = most, now
        self._came: dict[Guest, float] = {}
        self.barred: set[str] = set()

    def __iter__(self) -> Iterator[Guest]:
        return iter(self._came)

    def __len__(self) -> int:
        return len(self._came)

    def __contains__(self, one: object) -> bool:
        return one in self._came

    def let_in(self, one: Guest) -> None:
        """Give a phone a place.

        Raises
        ------
        Full
            Where all places are held by phones with as good a right.
        """
        if one.address in self.barred:
            raise Full
        own = [other for other in self._came if other.token == one.token]
        if len(own) >= LINES_EACH:
            self.send_away(own[0])
        if len(self._came) >= self._most:
            self.send_away(self._who_goes(one.address))
        self._came[one] = self._now()

    def leave(self, one: object) -> bool:
        """Give a place back; False for who has none."""
        return self._came.pop(cast("Guest", one), None) is not None

    def send_away(self, one: Guest) -> None:
        """Take a place back."""
        self.leave(one)
        one.hang_up()

    def send_away_all(self) -> None:
        """Take all places back."""
        for one in list(self._came):
            self.send_away(one)

    def bar(self, address: str) -> None:
        """Keep an address out."""
        self.barred.add(address)
        for one in [one for one in self._came if one.address == address]:
            self.send_away(one)

    def _who_goes(self, newcomers: str) -> Guest:
        """Choose from an address that holds more than the newcomer's, else among those who have long been silent."""
        addresses = [one.address for one in self._came]
        crowded, most = busiest(addresses)
        if most > addresses.count(newcomers) + 1:
            theirs = [one for one in self._came if one.address == crowded]
            return min(theirs, key=lambda one: (one.answered, -self._came[one]))
        long_ago = self._now() - GRACE
        for one, came in self._came.items():
            if came <= long_ago and not one.answered:
                return one
        raise Full
