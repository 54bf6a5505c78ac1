"""Ports for the servers of tests: each worker takes them from a range of its own, and none of them twice."""

import os
import random
import socket
from collections.abc import Iterator

# Below what systems give to whoever asks for any port, so that no line of a browser takes one in between.
FIRST, EACH, RANGES = 10_000, 1_000, 22
# The only one of these that no browser opens (fetch.spec.whatwg.org, "bad port").
CLOSED_TO_BROWSERS = 10_080


def _in_turn() -> Iterator[int]:
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    first = FIRST + EACH * (worker % RANGES)
    # Tests of another checkout on the same machine begin elsewhere.
    begin = random.SystemRandom().randrange(EACH)
    while True:
        yield from (first + (begin + place) % EACH for place in range(EACH))


_PORTS = _in_turn()


def free_port() -> int:
    """Give a port that nobody listens on, and that this worker was not given before."""
    return next(port for port in _PORTS if _is_free(port))


def free_ports(count: int) -> range:
    """Give some that follow each other."""
    while True:
        first = free_port()
        rest = [next(_PORTS) for _ in range(count - 1)]
        if rest == [*range(first + 1, first + count)] and all(_is_free(port) for port in rest):
            return range(first, first + count)


def _is_free(port: int) -> bool:
    if port == CLOSED_TO_BROWSERS:
        return False
    with socket.socket() as probe:
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True
