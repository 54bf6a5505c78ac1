"""The record as a file to take away, and to bring in elsewhere.

The JSON is `{"format": "good-cry-record", "version": 1, "exported": time, "attempts": [...], "beliefs": [...],
"states": [...], "words": [...], "settings": [...]}`; each list holds entries as `entries.py` describes them.
"""

import csv
import io
import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime

from ..content import say
from ..content.plain import Table, is_list, is_table
from .entries import MOST, Entry, as_row, moment, read_entry
from .log import merge
from .rows import item_of
from .tables import check_all, expected, reading, whole_log
from .trouble import Damaged, RecordTrouble

FORMAT = "good-cry-record"
VERSION = 1
LISTS = {"attempts": "attempt", "beliefs": "belief", "states": "state", "words": "words", "settings": "setting"}
COLUMNS = ("type", "id", "at", "item", "version", "right", "sureness", "rating", "content")
MOST_SIGNS = 64_000_000
CONTENT = ("response", "answers", "value", "words")


def export_json(connection: sqlite3.Connection) -> str:
    """Give the whole record as JSON."""
    return _as_json(_rows(connection))


def export_answers(connection: sqlite3.Connection) -> str:
    """Give the answers to questions that have one that fits, as JSON: to hand in, with nothing personal in it."""
    return _as_json([row for row in _rows(connection) if row["type"] == "attempt" and row["right"] is not None])


def _as_json(rows: list[Table]) -> str:
    kept: Table = {name: [_body(row) for row in rows if row["type"] == listed] for name, listed in LISTS.items()}
    head = {"format": FORMAT, "version": VERSION, "exported": moment(datetime.now(UTC))}
    return json.dumps(head | kept, ensure_ascii=False, indent=1)


def _body(row: Table) -> Table:
    """Give an entry without its type, which the list says that it stands in."""
    return {name: value for name, value in row.items() if name != "type"}


def export_csv(connection: sqlite3.Connection) -> str:
    """Give the whole record as a table, one entry to a row; `content` is JSON."""
    return as_table([COLUMNS, *map(_cells, _rows(connection))])


def _cells(one: Table) -> list[object]:
    content = next(one[name] for name in CONTENT if name in one)
    row = one | {"item": item_of(one), "content": json.dumps(content, ensure_ascii=False)}
    return [row.get(column) for column in COLUMNS]


def bring_in(connection: sqlite3.Connection, entries: list[Entry]) -> int:
    """Merge what came in a file into the record: of two of a kind the newer stands; says how many entries were new."""
    return merge(connection, [as_row(entry) for entry in entries])


def _rows(connection: sqlite3.Connection) -> list[Table]:
    """Give all entries, in the order of their types and times.

    Raises
    ------
    Damaged
        Where one is not as it was written.
    """
    with reading(connection):
        check_all(connection)
        rows = [row for _, row in whole_log(connection)]
        if len(rows) != expected(connection):
            raise Damaged
    return sorted(rows, key=lambda row: (row["type"], row["at"]))


def read_export(text: str) -> list[Entry]:
    """Read the entries of an exported record.

    Raises
    ------
    RecordTrouble
        Where the text is no such record.
    """
    if len(text) > MOST_SIGNS:
        raise RecordTrouble(say("record-too-large"))
    try:
        # Some editors begin a file with a sign that no reader sees.
        record = json.loads(text.removeprefix("\ufeff"), parse_constant=_refuse, parse_float=_number)
    except (ValueError, RecursionError):
        raise RecordTrouble(say("record-no-json")) from None
    if not is_table(record) or record.get("format") != FORMAT:
        raise RecordTrouble(say("record-none-of-ours"))
    if record.get("version") != VERSION or record["version"] is True:
        raise RecordTrouble(say("record-other-version", version=str(VERSION)))
    found: list[Entry] = []
    for name, kind in LISTS.items():
        entries = record.get(name, [])
        if not is_list(entries):
            raise RecordTrouble(say("record-no-list", list=name))
        for place, one in enumerate(entries, start=1):
            try:
                found.append(read_entry(one | {"type": kind} if is_table(one) else one))
            except RecordTrouble as trouble:
                raise RecordTrouble(say("record-refused", list=name, place=str(place), why=str(trouble))) from None
    return found


def _refuse(constant: str) -> None:
    """Python reads NaN and Infinity, which no other program takes for JSON."""
    raise ValueError(constant)


def _number(text: str) -> int | float:
    """Read 1.0 as 1, which it is to a browser."""
    number = float(text)
    return int(number) if number.is_integer() and abs(number) <= MOST else number


def as_table(rows: Iterable[Iterable[object]]) -> str:
    """Give rows as a table that a spreadsheet opens, and of which it runs no cell."""
    text = io.StringIO()
    csv.writer(text).writerows(map(_harmless, row) for row in rows)
    return text.getvalue()


def _harmless(value: object) -> object:
    """Give a cell that a spreadsheet does not run: what begins like a formula gets an apostrophe, and is text."""
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r"):
        return f"'{value}"
    return value
