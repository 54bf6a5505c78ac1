"""Keeping entries in the log, and what is made from it beside them."""

import sqlite3
from collections.abc import Iterable
from itertools import count

from ..content.plain import Table
from .database import write_anew
from .entries import Entry, as_row
from .lines import write_line
from .rows import EACH, item_of, key_of, latest_time, lesson_of, rank
from .schedule import after, card_of, rating_of
from .shown import card_from_log, keeps_nothing
from .tables import make_from_log, row_at, sum_of, writing
from .trouble import Damaged


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


def merge(connection: sqlite3.Connection, rows: list[Table]) -> int:
    """Bring in what lay elsewhere, each once, and of two of a kind the newer; says how many were new."""
    ahead = latest_time()
    with writing(connection):
        known = dict(connection.execute("SELECT key, number FROM known"))
        new: dict[str, Table] = {}
        added = 0
        for row in sorted(rows, key=lambda row: rank(row["at"], ahead)):
            key, there = key_of(row), None
            if key in new or key in known:
                if row["type"] in EACH:
                    continue
                there = new.get(key) or row_at(connection, known[key])
            taken_back = row["type"] == "words" and row["words"] is None
            if not taken_back and not (there and rank(there["at"], ahead) >= rank(row["at"], ahead)):
                new[key] = row
                added += 1
        connection.executemany("DELETE FROM log WHERE number = ?", ([known[key]] for key in new if key in known))
        [(last,)] = connection.execute("SELECT MAX(number) FROM log")
        numbered = list(enumerate(new.values(), last + 1))
        connection.executemany("INSERT INTO log VALUES (?, ?)", ((number, write_line(row)) for number, row in numbered))
        # In the order of their names they are laid beside each other, and not each on a page of its own.
        keys = sorted(zip(new, count(last + 1), strict=False))
        connection.executemany("INSERT OR REPLACE INTO known VALUES (?, ?)", keys)
        if added:
            make_from_log(connection, ("latest", "card"), numbered)
    return added


def _keep_one(connection: sqlite3.Connection, row: Table, ahead: str) -> None:
    """Keep one entry, and what is made from the log with it, within a transaction."""
    number = _write(connection, row)
    if number is None:
        return
    key = row["type"], item_of(row)
    last = connection.execute("SELECT number, times FROM latest WHERE type = ? AND item = ?", key).fetchone()
    times = 1
    if last and row["type"] in EACH:
        times += last[1]
        if rank(row_at(connection, last[0])["at"], ahead) > rank(row["at"], ahead):
            number = last[0]
    made = (*key, lesson_of(row), number, times)
    connection.execute("INSERT OR REPLACE INTO latest VALUES (?, ?, ?, ?, ?, ?)", [*made, sum_of(*made)])
    if row["type"] == "attempt" and row["at"] <= ahead and rating_of(row) is not None:
        _schedule(connection, row, ahead)


def _write(connection: sqlite3.Connection, row: Table) -> int | None:
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


def _schedule(connection: sqlite3.Connection, row: Table, ahead: str) -> None:
    """Move the card of a question on by one attempt that tells about memory."""
    item = row["item"]
    made = connection.execute("SELECT item, lesson, sitting, card, sum FROM card WHERE item = ?", [item]).fetchone()
    if made and sum_of(*made[:-1]) != made[-1]:
        raise Damaged
    if made and made[2] > row["at"]:
        new = card_from_log(connection, item, ahead)
        if new is None:
            raise Damaged
    else:
        sitting, card = after(made[2] if made else None, card_of(made[3]) if made else None, row)
        new = item, lesson_of(row), sitting, card.to_json()
    connection.execute("INSERT OR REPLACE INTO card VALUES (?, ?, ?, ?, ?)", [*new, sum_of(*new)])
