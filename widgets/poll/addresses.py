"""Where lines and answers come from, as far as an address tells it.

One phone has one, and so has a whole school behind a proxy. Held in memory while the poll runs, never written anywhere.
"""

from collections import Counter
from collections.abc import Iterable

# So many from one address are taken for a network that a class shares; fewer are taken for one device.
SHARED = 10


def busiest(addresses: Iterable[str]) -> tuple[str, int]:
    """Give the address that occurs most often, and how often; nothing and 0 where there is none."""
    [(address, count)] = Counter(addresses).most_common(1) or [("", 0)]
    return address, count


def stands_out(addresses: Iterable[str], least: int) -> tuple[str, int] | None:
    """Give the busiest address and its number where that is `least` or more, and others are there too."""
    found = list(addresses)
    address, count = busiest(found)
    return (address, count) if least <= count < len(found) else None


def exposed(addresses: Iterable[str], least: int) -> bool:
    """Say whether somebody with one device could tell the answers of others apart by knowing all of its own.

    What is left without one device has to be nothing, or `least` or more.
    """
    counts = Counter(addresses)
    answers = counts.total()
    return any(0 < answers - own < least for own in counts.values() if 1 < own < SHARED)
