"""One process at a time: what looks at a file and then moves it must not move what another has laid there meanwhile."""

import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from ..content import say
from .database import PATIENCE
from .trouble import RecordTrouble

try:
    import fcntl
except ImportError:  # Windows moves no file that another process has open.
    fcntl = None

STEP = 0.02


@contextmanager
def alone(folder: Path) -> Generator[None]:
    """Keep out whoever else asks for the same folder; whoever is killed holds it no longer, and no file is left behind.

    Some network drives lock no folders: there it is done as if nobody else were there.

    Raises
    ------
    RecordTrouble
        Where another process does not let go of it.
    """
    if fcntl is None:
        yield
        return
    held = os.open(folder, os.O_RDONLY)
    try:
        _wait_for(partial(fcntl.flock, held, fcntl.LOCK_EX | fcntl.LOCK_NB))
        yield
    finally:
        os.close(held)


def _wait_for(hold: Callable[[], object]) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        try:
            hold()
        except BlockingIOError:
            if time.monotonic() > until:
                raise RecordTrouble(say("record-held")) from None
            time.sleep(STEP)
        except OSError:
            return
        else:
            return
