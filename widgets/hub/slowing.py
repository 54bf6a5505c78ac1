"""Slows down who tries one password or class code after the other; in memory only, and nobody is locked out.

Each address has tries of its own, so that nobody can use up another's.
"""

import asyncio
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from ipaddress import IPv6Address, ip_address
from time import monotonic

LONGEST = 10.0  # seconds that a try waits for its turn after the one before
FORGOTTEN_AFTER = 600.0  # seconds without a try
MOST_AT_ONCE = 5
MOST_KNOWN = 10_000
CHOSEN_FREELY = 64  # bits of an IPv6 address, which a machine can change as it likes


@dataclass
class Tries:
    """What came from one place: how often it missed, how many wait, and when the next may be looked at."""

    missed: int = 0
    at_once: int = 0
    last: float = 0.0
    next: float = 0.0
    in_turn: asyncio.Lock = field(default_factory=asyncio.Lock)


class Slowing:
    """The tries of everybody.

    Parameters
    ----------
    free : int
        How many may miss before the next has to wait: a second, then twice as long each time, up to `LONGEST`.
    clock, sleep
        The time, and how to let it pass.
    """

    def __init__(
        self,
        free: int,
        clock: Callable[[], float] = monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.free, self.clock, self.sleep = free, clock, sleep
        self.known: OrderedDict[Hashable, Tries] = OrderedDict()

    @asynccontextmanager
    async def turn(self, who: Hashable) -> AsyncIterator[bool]:
        """Wait for one's turn, and hold it; gives False at once where too many from there wait already."""
        tries = self._of(who)
        if tries.at_once == MOST_AT_ONCE:
            yield False
            return
        tries.at_once += 1
        try:
            async with tries.in_turn:
                await self.sleep(max(0.0, tries.next - self.clock()))
                yield True
        finally:
            tries.at_once -= 1
            tries.last = self.clock()

    def note(self, who: Hashable, right: bool) -> None:
        """Note how a try went; one that was right makes good all before."""
        tries = self._of(who)
        tries.missed = 0 if right else tries.missed + 1
        over = tries.missed - self.free
        if over >= 0:
            tries.next = self.clock() + min(LONGEST, 2.0 ** min(over, 9))

    def _of(self, who: Hashable) -> Tries:
        tries = self.known.pop(who, None)
        now = self.clock()
        if tries is None or (not tries.at_once and now - tries.last > FORGOTTEN_AFTER):
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
