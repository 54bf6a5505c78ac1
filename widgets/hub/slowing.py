"""Slows down who tries one password or class code after the other; in memory only, and nobody is locked out.

Each place has tries of its own, so that nobody elsewhere is held up. What fits costs a place nothing: a whole class may
come in through one address at the same moment.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address
from time import monotonic

LONGEST = 10.0  # seconds that a try waits for its turn after the one before
FORGOTTEN_AFTER = 600.0  # seconds without a miss
MOST_WAITING = 5  # while there is something to wait for
MOST_KNOWN = 10_000
CHOSEN_FREELY = 64  # bits of an IPv6 address, which a machine can change as it likes


@dataclass
class Tries:
    """What came from one place: how often it missed, and when the next may be looked at."""

    last: float
    missed: int = 0
    looked_at: int = 0
    waiting: int = 0
    next: float = 0.0
    in_turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Slowing:
    """The tries of everybody.

    Parameters
    ----------
    free : int
        How many may miss, or be looked at together, before the next has to wait for its turn: not at all at first,
        then for a second after each miss, for twice as long each time, up to `LONGEST`.
    makes_good : bool
        Whether one that fits makes good all misses before. Where many share a place it does not: who has a password
        of their own could guess those of others in between.
    clock, sleep
        The time, and how to let it pass.
    """

    def __init__(
        self,
        free: int,
        *,
        makes_good: bool = True,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.free, self.makes_good, self.clock, self.sleep = free, makes_good, clock, sleep
        self.known: OrderedDict[Hashable, Tries] = OrderedDict()

    async def look(self, who: Hashable, fits: Callable[[], Awaitable[bool | None]]) -> bool | None:
        """Look at a try when it is its turn.

        Parameters
        ----------
        who
            Where it comes from.
        fits
            Says whether it fits, or None where it has not been looked at after all.

        Returns
        -------
        bool or None
            What `fits` says; None, at once, where too many from there wait already.
        """
        tries = self._of(who)
        if tries.missed + tries.looked_at < self.free:
            return await self._judged(tries, fits)
        tries.waiting += 1
        try:
            if self._crowded(tries):
                return None
            async with tries.in_turn:
                # Those before it may have missed meanwhile.
                if self._crowded(tries):
                    return None
                await self.sleep(max(0.0, tries.next - self.clock()))
                return await self._judged(tries, fits)
        finally:
            tries.waiting -= 1

    def _crowded(self, tries: Tries) -> bool:
        return tries.waiting > MOST_WAITING and tries.next > self.clock()

    async def _judged(self, tries: Tries, fits: Callable[[], Awaitable[bool | None]]) -> bool | None:
        tries.looked_at += 1
        try:
            right = await fits()
        finally:
            tries.looked_at -= 1
        if right is False:
            tries.missed, tries.last = tries.missed + 1, self.clock()
            if (over := tries.missed - self.free) >= 0:
                tries.next = tries.last + min(LONGEST, 2.0 ** min(over, 9))
        elif right and self.makes_good:
            tries.missed = 0
        return right

    def _of(self, who: Hashable) -> Tries:
        tries = self.known.pop(who, None)
        now = self.clock()
        if tries is None or (not tries.waiting + tries.looked_at and now - tries.last > FORGOTTEN_AFTER):
            tries = Tries(last=now)
        self.known[who] = tries
        if len(self.known) > MOST_KNOWN:
            self.known.popitem(last=False)
        return tries


def network_of(address: str) -> str:
    """Give what a machine cannot change of its address."""
    try:
        read = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(read, IPv6Address):
        return str(read)
    return str(read.ipv4_mapped or IPv6Address(int(read) >> CHOSEN_FREELY << CHOSEN_FREELY))
