"""What is done with a damaged file: it is put aside, and every whole row in it is brought into a new one."""

import re
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from mmap import ACCESS_READ, mmap
from pathlib import Path

from ..content import say
from ..content.plain import Table
from .database import lenient
from .lines import find_lines
from .rows import key_of
from .tables import about, earlier_rows, expected, format_of, whole_log
from .trouble import Damaged
from .where import FILES

ASIDE = re.compile(r"record-(saving|broken)-\d{8}-\d{6}-\d{6}\.sqlite")


@dataclass(frozen=True)
class Saved:
    """What could be read of a damaged file.

    `lost` is how many entries could not, where that is known; `whose` the name of the record, where it could be read.
    """

    rows: list[Table]
    lost: int | None
    whose: str | None = None

    def sentence(self, aside: Path) -> str:
        """Say what was saved."""
        if not self.rows:
            return say("record-damaged-empty", aside=aside.name)
        if self.lost == 0:
            return say("record-damaged-all-saved", n=len(self.rows), aside=aside.name)
        lost = "unknown" if self.lost is None else self.lost
        return say("record-damaged-some-saved", n=len(self.rows), lost=lost, aside=aside.name)


def put_aside(path: Path) -> None:
    """Move a damaged file, with all that belongs to it, to a dated name beside it."""
    day = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"record-saving-{day}.sqlite")
    for ending in FILES:
        # Not each of them is there, and another kernel may just be erasing them.
        with suppress(FileNotFoundError):
            Path(f"{path}{ending}").rename(f"{aside}{ending}")


def aside_files(folder: Path) -> list[Path]:
    """Give the damaged files that were put aside."""
    return sorted(path for path in folder.glob("record-*.sqlite") if ASIDE.fullmatch(path.name))


def bring_in_aside(folder: Path, bring_in: Callable[[Saved], object]) -> str | None:
    """Bring the whole rows of each file that was put aside, and of which this is not done yet, into the new record."""
    said = None
    for aside in aside_files(folder):
        if "saving" not in aside.name:
            continue
        saved = read_whole_rows(aside)
        bring_in(saved)
        done = aside.with_name(aside.name.replace("saving", "broken"))
        for ending in FILES:
            # Another kernel may do the same beside this one.
            with suppress(FileNotFoundError):
                Path(f"{aside}{ending}").rename(f"{done}{ending}")
        said = saved.sentence(done)
    return said


def read_whole_rows(path: Path, how: str = "") -> Saved:
    """Read every whole row of a file that may be damaged anywhere; `how` is added to its address for SQLite."""
    # Before SQLite touches it.
    found = _where_they_lie(path)
    should = None
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}{how}", uri=True)) as connection:
            connection.text_factory = lenient
            with suppress(sqlite3.Error, Damaged):
                should = expected(connection)
            if format_of(connection) == 1:
                return Saved(earlier_rows(connection, damaged=True), None)
            return _saved(_in_tables(connection), should)
    except (sqlite3.Error, Damaged):
        return _saved(found, should)


def _where_they_lie(path: Path) -> list[Table]:
    """Find rows in the files themselves, however large these are: no more of them is in memory than is looked at."""
    with ExitStack() as opened:
        parts = [_mapped(Path(f"{path}{ending}"), opened) for ending in FILES]
        return [row for part in parts for row in find_lines(part, parts[0])]


def _mapped(part: Path, opened: ExitStack) -> bytes | mmap:
    if not part.exists() or not part.stat().st_size:
        return b""
    file = opened.enter_context(part.open("rb"))
    return opened.enter_context(mmap(file.fileno(), 0, access=ACCESS_READ))


def _in_tables(connection: sqlite3.Connection) -> list[Table]:
    """Give the rows as SQLite finds them.

    Raises
    ------
    Damaged
        Where one is not whole there: then rows are found where they lie, and not where SQLite would look for them.
    """
    rows = [about(connection), *(row for _, row in whole_log(connection))]
    if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Damaged
    return rows


def _saved(rows: Iterable[Table], should: int | None) -> Saved:
    found: dict[str, Table] = {}
    whose = None
    for row in rows:
        if "id" not in row:
            whose = row["whose"] or whose
            continue
        before = found.get(key_of(row))
        if before is None or before["at"] < row["at"]:
            found[key_of(row)] = row
    return Saved(list(found.values()), None if should is None else max(0, should - len(found)), whose)
