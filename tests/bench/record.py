"""How long the record takes: to open with nothing and with 100,000 attempts in it, and to keep one attempt."""

import os
import tempfile
import time
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from unittest.mock import patch

from widgets.content import course
from widgets.record import answer, correspondence

MANY = 100_000
AT_ONCE = 10_000
TIMES = 30


def record_times() -> dict[str, list[float]]:
    """Measure in milliseconds, with a record in a folder of its own."""
    questions = list(course().question)
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, {"GOOD_CRY_RECORD": folder}):
        none = _measured(_open)
        for start in range(0, MANY, AT_ONCE):
            _keep(*(questions[number % len(questions)] for number in range(start, start + AT_ONCE)))
        return {
            "record: open with none, ms": none,
            "record: open with 100,000, ms": _measured(_open),
            "record: keep one attempt, ms": _measured(lambda: _keep(questions[0])),
        }


def _measured(act: Callable[[], None]) -> list[float]:
    act()
    times = []
    for _ in range(TIMES):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    return times


def _open() -> None:
    correspondence._record.close()
    assert answer({"do": "recall"})["trouble"] is None


def _keep(*items: str) -> None:
    at = datetime.now(UTC).isoformat()
    entries = [{"type": "attempt", "id": str(uuid.uuid4()), "at": at, "item": item, "right": True} for item in items]
    assert len(answer({"do": "keep", "entries": entries})["kept"]) == len(items)
