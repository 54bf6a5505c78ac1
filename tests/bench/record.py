"""How the record grows: to open it, to keep one attempt more, and its file, from 100 to 1,000,000 attempts."""

import os
import shutil
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from unittest.mock import patch

from tests.bench.measuring import Bench, Figures
from tests.course import COURSE
from widgets.record import answer, correspondence

COUNTS = (100, 1_000, 10_000, 100_000, 1_000_000)
AT_ONCE = 10_000
TIMES = 10


def record_grows(bench: Bench) -> None:
    """Fill a record for each size, then measure all of them in turns."""
    folders = _filled(bench)
    bench.in_turns({f"{count:,} attempts": partial(_measured, folders[count], count) for count in COUNTS}, warm=1)
    for folder in folders.values():
        shutil.rmtree(folder)


def _filled(bench: Bench) -> dict[int, Path]:
    """Keep attempts as a page does, and lay a copy aside at each size."""
    questions = list(COURSE.question)
    growing = bench.folder / "record"
    folders, there = {}, 0
    for count in COUNTS:
        begun = time.perf_counter()
        with _kept_in(growing):
            for start in range(there, count, AT_ONCE):
                places = range(start, min(start + AT_ONCE, count))
                _keep(*(questions[place % len(questions)] for place in places))
        there = count
        folders[count] = Path(shutil.copytree(growing, bench.folder / f"record-{count}"))
        bench.say(f"a record of {count:,} attempts: filled in {time.perf_counter() - begun:.1f} s")
    shutil.rmtree(growing)
    return folders


def _measured(folder: Path, count: int) -> Figures:
    question = next(iter(COURSE.question))
    with _kept_in(folder):
        opening = _milliseconds(_open)
        keeping = _milliseconds(lambda: _keep(question))
    size = sum(path.stat().st_size for path in folder.iterdir())
    who = f"{count} attempts"
    return {
        f"attempts, open the record: {who}, ms": opening,
        f"attempts, keep one more: {who}, ms": keeping,
        f"attempts, file: {who}, MB": [size / 1_000_000],
    }


@contextmanager
def _kept_in(folder: Path) -> Iterator[None]:
    with patch.dict(os.environ, {"GOOD_CRY_RECORD": str(folder)}):
        try:
            yield
        finally:
            correspondence._record.close()


def _milliseconds(act: Callable[[], None]) -> list[float]:
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
