"""Erasing: after it, not one byte of what was kept is in the files."""

import sqlite3
from pathlib import Path

from .log import writing

TABLES = ("log", "latest", "card")


def erase_lesson(connection: sqlite3.Connection, lesson: str) -> int:
    """Erase all that belongs to a lesson; says how many entries there were."""
    count = _count(connection, "WHERE lesson = ?", [lesson])
    with writing(connection):
        for table in TABLES:
            connection.execute(f"DELETE FROM {table} WHERE lesson = ?", [lesson])
    _settle(connection)
    return count


def erase_everything(connection: sqlite3.Connection, folder: Path) -> int:
    """Erase all that is kept, and the files; says how many entries there were. Closes the connection."""
    count = _count(connection, "", [])
    with writing(connection):
        for table in TABLES:
            connection.execute(f"DELETE FROM {table}")
    _settle(connection)
    connection.close()
    remove_files(folder)
    return count


def remove_files(folder: Path) -> None:
    """Remove the record's files, and the ones that were put aside."""
    for file in folder.glob("record*.sqlite*"):
        file.unlink(missing_ok=True)


def _settle(connection: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted, and empty the write-ahead log, which still has it."""
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _count(connection: sqlite3.Connection, where: str, values: list) -> int:
    logged = connection.execute(f"SELECT COUNT(*) FROM log {where}", values).fetchone()[0]
    rest = "WHERE" if not where else f"{where} AND"
    others = connection.execute(f"SELECT COUNT(*) FROM latest {rest} type NOT IN ('attempt', 'belief')", values)
    return logged + others.fetchone()[0]
