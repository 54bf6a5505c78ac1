"""Keeping entries in the log, and what is made from it beside them."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from .database import write_anew
from .entries import Entry, as_row
from .lines import read_line, write_line
from .rows import EACH, item_of, key_of, latest_time, lesson_of, rank
from .schedule import after, card_of, rating_of
from .shown import card_from_log, keeps_nothing
from .tables import make_from_log, sum_of
from .trouble import Damaged


@contextmanager
def writing(connection: sqlite3.Connection) -> Iterator[None]:
    """Make what is written within durable together, or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def keep(connection: sqlite3.Connection, entries: Iterable[Entry]) -> bool:
    """Keep entries, each once; where the learner asked to keep nothing, only a setting is kept.

    Returns
    -------
    bool
        Whether words were taken back.
    """
    taken_back = False
    ahead = latest_time()
    with writing(connection):
        nothing = keeps_nothing(connection)
        for row in map(as_row, entries):
            if row["type"] == "setting":
                nothing = row["value"] == "nothing"
            if row["type"] == "words" and row["words"] is None:
                _take_back(connection, key_of(row), item_of(row))
                taken_back = True
            elif not nothing or row["type"] == "setting":
                _keep_one(connection, row, ahead)
    if taken_back:
        write_anew(connection)
    return taken_back


def merge(connection: sqlite3.Connection, rows: list[dict]) -> int:
    """Bring in what lay elsewhere, each once, and of two of a kind the newer; says how many were new."""
    ahead = latest_time()
    with writing(connection):
        added = sum(_merge_one(connection, row, ahead) for row in sorted(rows, key=lambda row: rank(row["at"], ahead)))
        if added:
            make_from_log(connection)
    return added


def _keep_one(connection: sqlite3.Connection, row: dict, ahead: str) -> None:
    """Keep one entry, and what is made from the log with it, within a transaction."""
    number = _write(connection, row)
    if number is None:
        return
    key = row["type"], item_of(row)
    last = connection.execute(
        "SELECT number, times, CAST(line AS BLOB) FROM latest LEFT JOIN log USING (number) "
        "WHERE type = ? AND item = ?", key
    ).fetchone()  # fmt: skip
    times = last[1] + 1 if last and row["type"] in EACH else 1
    if last and last[2]:
        before = read_line(last[2])
        if before is None:
            raise Damaged
        if rank(before["at"], ahead) > rank(row["at"], ahead):
            number = last[0]
    made = (*key, lesson_of(row), number, times)
    connection.execute("INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?, ?, ?)", [*made, sum_of(*made)])
    if row["type"] == "attempt" and row["at"] <= ahead and rating_of(row) is not None:
        _schedule(connection, row, ahead)


def _merge_one(connection: sqlite3.Connection, row: dict, ahead: str) -> bool:
    """Write one entry into the log alone; all else is made from it later."""
    if row["type"] == "words" and row["words"] is None:
        return False
    if row["type"] not in EACH:
        there = connection.execute(
            "SELECT CAST(line AS BLOB) FROM known JOIN log USING (number) WHERE key = ?", [key_of(row)]
        ).fetchone()
        if there and (before := read_line(there[0])) and rank(before["at"], ahead) >= rank(row["at"], ahead):
            return False
    return _write(connection, row) is not None


def _write(connection: sqlite3.Connection, row: dict) -> int | None:
    """Write an entry into the log, where only the last is kept in its place; gives None for one that is there."""
    key = key_of(row)
    there = connection.execute("SELECT number FROM known WHERE key = ?", [key]).fetchone()
    if there and row["type"] in EACH:
        return None
    if there:
        connection.execute("DELETE FROM log WHERE number = ?", there)
    number = connection.execute("INSERT INTO log (line) VALUES (?)", [write_line(row)]).lastrowid
    connection.execute("INSERT OR REPLACE INTO known VALUES (?, ?)", [key, number])
    return number


def _take_back(connection: sqlite3.Connection, key: str, item: str) -> None:
    connection.execute("DELETE FROM log WHERE number = (SELECT number FROM known WHERE key = ?)", [key])
    connection.execute("DELETE FROM known WHERE key = ?", [key])
    connection.execute("DELETE FROM latest WHERE type = 'words' AND item = ?", [item])


def _schedule(connection: sqlite3.Connection, row: dict, ahead: str) -> None:
    """Move the card of a question on by one attempt that tells about memory."""
    item = row["item"]
    made = connection.execute("SELECT item, lesson, sitting, card, sum FROM card WHERE item = ?", [item]).fetchone()
    if made and sum_of(*made[:-1]) != made[-1]:
        raise Damaged
    if made and made[2] > row["at"]:
        new = card_from_log(connection, item, ahead)
    else:
        sitting, card = after(made[2] if made else None, card_of(made[3]) if made else None, row)
        new = item, lesson_of(row), sitting, card.to_json()
    connection.execute("INSERT OR REPLACE INTO card VALUES (?, ?, ?, ?, ?)", [*new, sum_of(*new)])
