"""Keeping entries, and reading back what a page needs."""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from ..content import installed_course
from .database import write_anew
from .entries import Attempt, Belief, Entry, Setting, Words, body, lesson_of, moment
from .schedule import due_and_remembered, schedule

PLURAL = {"attempt": "attempts", "belief": "beliefs", "state": "states", "words": "words"}


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


def keep(connection: sqlite3.Connection, entries: Iterable[Entry]) -> None:
    """Keep entries, each once; where the learner asked to keep nothing, only a setting is kept."""
    taken_back = False
    with writing(connection):
        nothing = keeps_nothing(connection)
        for entry in entries:
            if isinstance(entry, Setting):
                nothing = entry.value == "nothing"
            if not nothing or isinstance(entry, Setting):
                keep_one(connection, entry)
            taken_back |= isinstance(entry, Words) and entry.words is None
    if taken_back:
        write_anew(connection)


def keeps_nothing(connection: sqlite3.Connection) -> bool:
    """Say whether the learner asked to keep nothing."""
    row = connection.execute("SELECT body FROM latest WHERE type = 'setting' AND item = 'keep'").fetchone()
    return row is not None and json.loads(row[0])["value"] == "nothing"


def keep_one(connection: sqlite3.Connection, entry: Entry) -> bool:
    """Keep one entry within a transaction; says whether it was new."""
    kind, lesson, at = type(entry).__struct_config__.tag, lesson_of(entry), moment(entry.at)
    text = json.dumps(body(entry), ensure_ascii=False)
    if isinstance(entry, Words) and entry.words is None:
        connection.execute("DELETE FROM latest WHERE type = 'words' AND item = ?", [entry.item])
        return True
    if isinstance(entry, Attempt | Belief):
        new = connection.execute(
            "INSERT OR IGNORE INTO log (id, type, lesson, item, at, body) VALUES (?, ?, ?, ?, ?, ?)",
            [entry.id, kind, lesson, entry.item, at, text],
        ).rowcount
        if not new:
            return False
    connection.execute(
        "INSERT INTO latest (type, item, lesson, at, times, body) VALUES (?, ?, ?, ?, 1, ?) "
        "ON CONFLICT (type, item) DO UPDATE SET "
        "lesson = excluded.lesson, at = excluded.at, times = times + 1, body = excluded.body",
        [kind, entry.item, lesson, at, text],
    )
    if isinstance(entry, Attempt):
        schedule(connection, entry)
    return True


def snapshot(connection: sqlite3.Connection) -> dict:
    """Give all that pages need to show what was done: at most one row for each item."""
    found: dict = {name: {} for name in PLURAL.values()} | {"settings": {}}
    for kind, item, times, text in connection.execute("SELECT type, item, times, body FROM latest"):
        one = json.loads(text)
        if kind == "setting":
            found["settings"][item] = one["value"]
            continue
        del one["id"], one["item"]
        found[PLURAL[kind]][item] = one | ({"times": times} if kind == "attempt" else {})
    found["due"], found["remembered"] = due_and_remembered(connection, set(installed_course().question))
    return found
