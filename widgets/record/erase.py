"""Erasing: after it, not one byte of what was kept is in the files."""

import sqlite3
from pathlib import Path

from .database import write_anew
from .log import writing

TABLES = ("log", "latest", "card")


def erase_lesson(connection: sqlite3.Connection, lesson: str) -> int:
    """Erase all that belongs to a lesson; says how many entries there were."""
    count = _count(connection, "WHERE lesson = ?", [lesson])
    with writing(connection):
        for table in TABLES:
            connection.execute(f"DELETE FROM {table} WHERE lesson = ?", [lesson])
    write_anew(connection)
    return count


def erase_entries(connection: sqlite3.Connection) -> int:
    """Erase all that is kept, so that nothing of it is left where the file lay; says how many entries there were."""
    count = _count(connection, "", [])
    with writing(connection):
        for table in TABLES:
            connection.execute(f"DELETE FROM {table}")
    write_anew(connection)
    return count


def remove_files(folder: Path) -> None:
    """Remove the record's files, and the ones that were put aside."""
    for file in folder.glob("record*.sqlite*"):
        file.unlink(missing_ok=True)


def _count(connection: sqlite3.Connection, where: str, values: list) -> int:
    logged = connection.execute(f"SELECT COUNT(*) FROM log {where}", values).fetchone()[0]
    rest = "WHERE" if not where else f"{where} AND"
    others = connection.execute(f"SELECT COUNT(*) FROM latest {rest} type NOT IN ('attempt', 'belief')", values)
    return logged + others.fetchone()[0]
