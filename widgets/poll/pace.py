"""How much one connection or one device may say."""

import time
from collections import deque

MOST = 20
SECONDS = 10.0


class Pace:
    """Lets through 20 messages in 10 seconds, far more than fingers send, and then no more for a while."""

    def __init__(self) -> None:
        self._times: deque[float] = deque()

    def allows(self, now: float | None = None) -> bool:
        """Say whether one more may come; `now` in seconds of a clock that only rises."""
        now = time.monotonic() if now is None else now
        while self._times and now - self._times[0] >= SECONDS:
            self._times.popleft()
        if len(self._times) >= MOST:
            return False
        self._times.append(now)
        return True
