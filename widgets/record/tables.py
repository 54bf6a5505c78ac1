"""The tables in the file of the record: the log, which is the truth, and three that are made from it and checked."""

import json
import sqlite3
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from secrets import token_hex
from typing import Any
from zlib import crc32

from msgspec.json import Decoder

from ..content.plain import Table
from .entries import MOST, as_row, read_entry
from .lines import ABOUT, ENTRIES, read_line, write_line
from .rows import item_of, key_of, latest_time, lesson_of, rank
from .schedule import cards_of
from .trouble import Damaged, RecordTrouble

FORMAT = 2
TABLES = """
    CREATE TABLE log (number INTEGER PRIMARY KEY, line TEXT NOT NULL);
    CREATE TABLE known (key TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE latest (
        type TEXT NOT NULL, item TEXT NOT NULL, lesson TEXT NOT NULL, number INTEGER NOT NULL,
        times INTEGER NOT NULL, sum INTEGER NOT NULL, PRIMARY KEY (type, item)
    ) WITHOUT ROWID;
    CREATE TABLE card (
        item TEXT PRIMARY KEY, lesson TEXT NOT NULL, sitting TEXT NOT NULL, card TEXT NOT NULL, sum INTEGER NOT NULL
    ) WITHOUT ROWID;
"""


def _one_line(description: str) -> str:
    return " ".join(description.split())


OURS = {_one_line(one) for one in TABLES.split(";") if one.strip()}
MADE_FROM_THE_LOG = ("known", "latest", "card")
# Row 0 of the log says in which version these tables are: `user_version` alone could be a flipped bit.
FIRST_ROW = 0


@contextmanager
def reading(connection: sqlite3.Connection) -> Generator[None]:
    """Read all of it as it is at one moment, whoever writes beside this."""
    connection.execute("BEGIN")
    try:
        yield
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


@contextmanager
def writing(connection: sqlite3.Connection) -> Generator[None]:
    """Make what is written within durable together, or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def format_of(connection: sqlite3.Connection) -> int:
    """Say in which version the tables are: 0 where there are none, 1 where their rows have no checksums yet.

    Raises
    ------
    Damaged
        Where they are in none.
    """
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if not tables:
        return 0
    if not tables >= {"log", "latest", "card"}:
        raise Damaged
    columns = {row[1] for row in connection.execute("PRAGMA table_info(log)")}
    if "body" in columns:
        return 1
    version = about(connection)["record"]
    # A trigger or a condition that is none of ours could take rows away again, or let none in.
    if version == FORMAT and _described(connection) != OURS:
        raise Damaged
    return version


def _described(connection: sqlite3.Connection) -> set[str]:
    """Give the descriptions of all that is in the file, apart from what SQLite keeps for itself."""
    found = connection.execute("SELECT sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    return {_one_line(says) for (says,) in found}


def make_tables(connection: sqlite3.Connection, version: int) -> None:
    """Make the tables, and bring over what an earlier version kept.

    Raises
    ------
    Damaged
        Where one of the earlier rows cannot be read; nothing is changed then.
    """
    with writing(connection):
        # Another kernel may have done it while this one waited.
        if format_of(connection) != version:
            return
        rows = earlier_rows(connection) if version else []
        for table in ("log", "latest", "card") if version else ():
            connection.execute(f"DROP TABLE {table}")
        for step in filter(str.strip, TABLES.split(";")):
            connection.execute(step)
        name_record(connection, token_hex(16))
        connection.executemany("INSERT INTO log (line) VALUES (?)", ([write_line(row)] for row in rows))
        make_from_log(connection)
        connection.execute(f"PRAGMA user_version = {FORMAT}")


def name_record(connection: sqlite3.Connection, whose: str) -> None:
    """Write into row 0 in which version the tables are, and the name by which a page knows whose record this is."""
    line = write_line({"record": FORMAT, "whose": whose})
    connection.execute("INSERT OR REPLACE INTO log VALUES (?, ?)", [FIRST_ROW, line])


def about(connection: sqlite3.Connection) -> Table:
    """Give what row 0 says of the record.

    Raises
    ------
    Damaged
        Where it is not as it was written.
    """
    return row_at(connection, FIRST_ROW, ABOUT)


def row_at(connection: sqlite3.Connection, number: int, reader: Decoder[Any] = ENTRIES) -> Table:
    """Give what the log says at a number.

    Raises
    ------
    Damaged
        Where it is not as it was written.
    """
    found = connection.execute("SELECT CAST(line AS BLOB) FROM log WHERE number = ?", [number]).fetchone()
    row = read_line(found[0], reader) if found else None
    if row is None:
        raise Damaged
    return row


def earlier_rows(connection: sqlite3.Connection, damaged: bool = False) -> list[Table]:
    """Give what a file of the first version holds; of a damaged one, what can be read from either end of its tables."""
    found: dict[str, Table] = {}
    for table, order in (("log", "ASC"), ("log", "DESC"), ("latest", "ASC"), ("latest", "DESC")):
        rows = connection.execute(
            f"SELECT type, CAST(body AS BLOB) FROM {table} WHERE ? OR type NOT IN ('attempt', 'belief') "
            f"ORDER BY rowid {order}",
            [table == "log" or damaged],
        )
        try:
            with closing(rows):
                for kind, text in rows:
                    row = _earlier_row(kind, text)
                    if row is None and not damaged:
                        raise Damaged
                    if row:
                        found.setdefault(key_of(row), row)
        except sqlite3.Error:
            if not damaged:
                raise
    return sorted(found.values(), key=lambda row: row["at"])


def _earlier_row(kind: str, text: bytes) -> Table | None:
    try:
        return as_row(read_entry(json.loads(text) | {"type": kind}))
    except (ValueError, TypeError, RecursionError, RecordTrouble):
        return None


def read_log(connection: sqlite3.Connection, before: int | None = None) -> Iterator[tuple[int, Table | None]]:
    """Give each entry of the log, or each before a number, with its number, and None for one that is damaged."""
    rows = connection.execute(
        "SELECT number, CAST(line AS BLOB) FROM log WHERE number != :first AND (:before IS NULL OR number < :before)",
        {"first": FIRST_ROW, "before": before},
    )
    # An open statement would hold the file, also after its connection is closed.
    with closing(rows):
        for number, line in rows:
            # No more numbers than these were ever given; the one after the last of all could not be.
            yield number, read_line(line) if 0 < number <= MOST else None


def whole_log(connection: sqlite3.Connection) -> list[tuple[int, Table]]:
    """Give each entry of the log with its number.

    Raises
    ------
    Damaged
        Where one is not as it was written.
    """
    whole: list[tuple[int, Table]] = []
    for number, row in read_log(connection):
        if row is None:
            raise Damaged
        whole.append((number, row))
    return whole


def check_all(connection: sqlite3.Connection) -> None:
    """Check every page and every row.

    Raises
    ------
    Damaged
        Where the log is not as it was written; whether all else is, `is_made_from_log` says.
    """
    [said] = connection.execute("PRAGMA quick_check(1)").fetchone()
    if said != "ok":
        raise Damaged
    whole_log(connection)


def is_made_from_log(connection: sqlite3.Connection) -> bool:
    """Say whether the tables that are made from the log hold what it holds."""
    logged = {key_of(row): number for number, row in read_log(connection) if row}
    known = dict(connection.execute("SELECT key, number FROM known"))
    latest = connection.execute("SELECT type, item, lesson, number, times, sum FROM latest").fetchall()
    cards = connection.execute("SELECT item, lesson, sitting, card, sum FROM card").fetchall()
    if known != logged or not all(sum_of(*row[:-1]) == row[-1] for row in latest + cards):
        return False
    return sum(row[4] for row in latest) == len(logged)


def make_from_log(
    connection: sqlite3.Connection,
    tables: tuple[str, ...] = MADE_FROM_THE_LOG,
    at_its_end: Sequence[tuple[int, Table]] = (),
) -> None:
    """Make other tables anew from the log, within a transaction; what was just written at its end is not read again."""
    for table in tables:
        connection.execute(f"DELETE FROM {table}")
    ahead = latest_time()
    before = at_its_end[0][0] if at_its_end else None
    rows = [*((number, row) for number, row in read_log(connection, before) if row), *at_its_end]
    rows.sort(key=lambda one: rank(one[1]["at"], ahead))
    latest: dict[tuple[str, str], tuple[str, str, str, int, int]] = {}
    for number, row in rows:
        key = row["type"], item_of(row)
        latest[key] = (*key, lesson_of(row), number, latest[key][4] + 1 if key in latest else 1)
    if "known" in tables:
        keys = ((key_of(row), number) for number, row in rows)
        connection.executemany("INSERT OR IGNORE INTO known VALUES (?, ?)", keys)
    connection.executemany(
        "INSERT INTO latest VALUES (?, ?, ?, ?, ?, ?)", ((*one, sum_of(*one)) for one in latest.values())
    )
    connection.executemany(
        "INSERT INTO card VALUES (?, ?, ?, ?, ?)",
        ((*one, sum_of(*one)) for one in cards_of((row for _, row in rows if row["type"] == "attempt"), ahead)),
    )


def sum_of(*values: object) -> int:
    """Give the checksum of a row in a table that is made from the log."""
    return crc32("\x1f".join(map(str, values)).encode("utf-8", "replace"))


def expected(connection: sqlite3.Connection) -> int:
    """Say how many entries there should be, by a table that is made from the log.

    Raises
    ------
    Damaged
        Where that table is damaged too.
    """
    rows = connection.execute("SELECT type, item, lesson, number, times, sum FROM latest").fetchall()
    if not all(sum_of(*row[:-1]) == row[-1] for row in rows):
        raise Damaged
    return sum(row[4] for row in rows)
