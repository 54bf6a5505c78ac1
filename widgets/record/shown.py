"""What a page is shown of the record: the last of each thing, and when a question should come back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

from ..content import installed_course
from ..content.plain import Table
from .entries import moment
from .lines import read_line
from .rows import item_of, latest_time
from .schedule import cards_of, due_and_remembered, rating_of
from .tables import about, read_log, sum_of
from .trouble import Damaged

PLURAL = {"attempt": "attempts", "belief": "beliefs", "state": "states", "words": "words"}


def keeps_nothing(connection: sqlite3.Connection) -> bool:
    """Say whether the learner asked to keep nothing."""
    return any(row["value"] == "nothing" for row, _ in latest(connection, "setting"))


def latest(connection: sqlite3.Connection, kind: str | None = None) -> Iterator[tuple[Table, int]]:
    """Give the last entry of each thing, by lessons, with how many there were of it.

    Raises
    ------
    Damaged
        Where one of them is not as it was written.
    """
    rows = connection.execute(
        "SELECT type, item, lesson, latest.number, times, sum, CAST(line AS BLOB) "
        "FROM latest LEFT JOIN log ON log.number = latest.number WHERE :kind IS NULL OR type = :kind "
        "ORDER BY lesson, type, item",
        {"kind": kind},
    )
    # An open statement would hold the file, also after its connection is closed.
    with closing(rows):
        for *made, checksum, line in rows:
            row = read_line(line)
            if row is None or sum_of(*made) != checksum:
                raise Damaged
            yield row, made[-1]


def cards(connection: sqlite3.Connection, items: set[str]) -> dict[str, str]:
    """Give the card of each of the items that has one.

    Raises
    ------
    Damaged
        Where one of them is not as it was written.
    """
    found: dict[str, str] = {}
    ahead = latest_time()
    rows = connection.execute(
        f"SELECT item, lesson, sitting, card, sum FROM card WHERE item IN ({', '.join('?' * len(items))})", [*items]
    ).fetchall()
    for *made, checksum in rows:
        item, _, sitting, card = made
        if sum_of(*made) != checksum:
            raise Damaged
        # A clock ran ahead when this was answered.
        if sitting <= ahead:
            found[item] = card
        elif made := card_from_log(connection, item, ahead):
            found[item] = made[-1]
    return found


def due_of(connection: sqlite3.Connection, items: set[str]) -> tuple[dict[str, str], dict[str, float]]:
    """Give, for each of the items that has a card, when it is due and how likely it is remembered now (0 to 1)."""
    return due_and_remembered(cards(connection, items), datetime.now(UTC))


def snapshot(connection: sqlite3.Connection) -> Table:
    """Give all that pages need to show what was done: at most one row for each item."""
    found: dict[str, Table] = {name: {} for name in PLURAL.values()} | {"settings": {}}
    questions, ahead, at_once = set(installed_course().question), latest_time(), {}
    for row, times in latest(connection):
        item, kind = item_of(row), row["type"]
        if kind == "setting":
            found["settings"][item] = row["value"]
            continue
        shown = {name: value for name, value in row.items() if name not in ("type", "id", "item")}
        found[PLURAL[kind]][item] = shown | ({"times": times} if kind == "attempt" else {})
        if kind == "attempt" and row["at"] > ahead and item in questions and rating_of(row) is not None:
            at_once[item] = moment(datetime.now(UTC))
    found["due"], found["remembered"] = due_of(connection, questions)
    found["due"] = at_once | found["due"]
    found["whose"] = about(connection)["whose"]
    return found


def card_from_log(connection: sqlite3.Connection, item: str, ahead: str) -> tuple[str, str, str, str] | None:
    """Make the card of a question anew: what was done came in another order than that of time."""
    rows = [row for _, row in read_log(connection) if row and row["type"] == "attempt" and row["item"] == item]
    return next(cards_of(sorted(rows, key=lambda row: row["at"]), ahead), None)
