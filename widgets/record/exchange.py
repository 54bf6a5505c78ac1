"""The record as a file to take away, and to bring in elsewhere.

The JSON is `{"format": "good-cry-record", "version": 1, "exported": time, "attempts": [...], "beliefs": [...],
"states": [...], "words": [...], "settings": [...]}`; each list holds entries as `entries.py` describes them.
"""

import csv
import io
import json
import sqlite3
from datetime import UTC, datetime

from .entries import Attempt, Belief, Entry, Words, moment, read_entry
from .log import keep_one, writing
from .schedule import schedule
from .trouble import RecordTrouble

FORMAT = "good-cry-record"
VERSION = 1
LISTS = {"attempts": "attempt", "beliefs": "belief", "states": "state", "words": "words", "settings": "setting"}
COLUMNS = ("type", "id", "at", "item", "version", "right", "sureness", "rating", "content")
CONTENT = ("response", "answers", "value", "words")


def export_json(connection: sqlite3.Connection) -> str:
    """Give the whole record as JSON."""
    return _as_json(_rows(connection))


def export_answers(connection: sqlite3.Connection) -> str:
    """Give the answers to questions that have one that fits, as JSON: to hand in, with nothing personal in it."""
    return _as_json([(kind, one) for kind, one in _rows(connection) if kind == "attempt" and one["right"] is not None])


def _as_json(rows: list[tuple[str, dict]]) -> str:
    kept: dict = {name: [one for kind, one in rows if kind == listed] for name, listed in LISTS.items()}
    head = {"format": FORMAT, "version": VERSION, "exported": moment(datetime.now(UTC))}
    return json.dumps(head | kept, ensure_ascii=False, indent=1)


def export_csv(connection: sqlite3.Connection) -> str:
    """Give the whole record as a table, one entry to a row; `content` is JSON."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for kind, one in _rows(connection):
        content = next(one[name] for name in CONTENT if name in one)
        row = one | {
            "type": kind,
            "item": one.get("item", one.get("name")),
            "content": json.dumps(content, ensure_ascii=False),
        }
        table.writerow([harmless(row.get(column)) for column in COLUMNS])
    return text.getvalue()


def bring_in(connection: sqlite3.Connection, text: str) -> tuple[int, int]:
    """Merge an exported record into this one. What is there already is left; of two of a kind the newer stands.

    Returns
    -------
    added, known : int
        How many entries were new, and how many were not.

    Raises
    ------
    RecordTrouble
        Where the text is no such record; nothing is brought in then.
    """
    entries = sorted(read_export(text), key=lambda entry: entry.at)
    with writing(connection):
        added = sum(_merge(connection, entry) for entry in entries)
        _order_anew(connection)
    return added, len(entries) - added


def _merge(connection: sqlite3.Connection, entry: Entry) -> bool:
    if not isinstance(entry, Attempt | Belief):
        kind = type(entry).__struct_config__.tag
        row = connection.execute("SELECT at FROM latest WHERE type = ? AND item = ?", [kind, entry.item]).fetchone()
        if (row and row[0] >= moment(entry.at)) or (isinstance(entry, Words) and entry.words is None):
            return False
    return keep_one(connection, entry)


def _order_anew(connection: sqlite3.Connection) -> None:
    """What came in may lie between what was there: find the last of each, and its schedule, in the order of time."""
    connection.execute("DELETE FROM card")
    connection.execute("DELETE FROM latest WHERE type IN ('attempt', 'belief')")
    connection.execute(
        "INSERT INTO latest (type, item, lesson, at, times, body) "
        "SELECT type, item, lesson, MAX(at), COUNT(*), body FROM log GROUP BY type, item"
    )
    for (text,) in connection.execute("SELECT body FROM log WHERE type = 'attempt' ORDER BY at, number").fetchall():
        schedule(connection, read_entry(json.loads(text) | {"type": "attempt"}))


def _rows(connection: sqlite3.Connection) -> list[tuple[str, dict]]:
    rows = connection.execute(
        "SELECT type, body FROM log UNION ALL "
        "SELECT type, body FROM latest WHERE type NOT IN ('attempt', 'belief') ORDER BY 1"
    )
    return [(kind, json.loads(text)) for kind, text in rows]


def read_export(text: str) -> list[Entry]:
    """Read the entries of an exported record.

    Raises
    ------
    RecordTrouble
        Where the text is no such record.
    """
    try:
        record = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise RecordTrouble("This file is not JSON; choose one that “Export as JSON” has made.") from None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise RecordTrouble("This file is no record of this course; choose one that “Export as JSON” has made.")
    if record.get("version") != VERSION:
        raise RecordTrouble(f"This record is not in version {VERSION} of the format, which this course reads.")
    found = []
    for name, kind in LISTS.items():
        entries = record.get(name, [])
        if not isinstance(entries, list):
            raise RecordTrouble(f"In this file, “{name}” is not a list.")
        for place, one in enumerate(entries, start=1):
            try:
                found.append(read_entry(one | {"type": kind} if isinstance(one, dict) else one))
            except RecordTrouble as trouble:
                raise RecordTrouble(f"Nothing was brought in. In “{name}”, number {place}: {trouble}") from None
    return found


def _refuse(constant: str) -> None:
    """Python reads NaN and Infinity, which no other program takes for JSON."""
    raise ValueError(constant)


def harmless(value: object) -> object:
    """Give a cell that a spreadsheet does not run: what begins like a formula gets an apostrophe, and is text."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
