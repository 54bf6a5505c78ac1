"""Erasing: after it, not one byte of what was kept is in the files."""

import os
import sqlite3
from pathlib import Path

from .database import write_anew
from .rows import lesson_of
from .salvage import aside_files, read_whole_rows
from .tables import MADE_FROM_THE_LOG, whole_log, writing
from .where import FILES, NAME


def erase_lesson(connection: sqlite3.Connection, lesson: str) -> int:
    """Erase all that belongs to a lesson; says how many entries there were."""
    with writing(connection):
        going = [(number,) for number, row in whole_log(connection) if lesson_of(row) == lesson]
        for table in ("log", "known"):
            connection.executemany(f"DELETE FROM {table} WHERE number = ?", going)
        for table in ("latest", "card"):
            connection.execute(f"DELETE FROM {table} WHERE lesson = ?", [lesson])
    write_anew(connection)
    return len(going)


def erase_entries(connection: sqlite3.Connection) -> int:
    """Erase all that is kept, so that nothing of it is left where the file lay; says how many entries there were."""
    with writing(connection):
        going = [(number,) for number, _ in whole_log(connection)]
        connection.executemany("DELETE FROM log WHERE number = ?", going)
        for table in MADE_FROM_THE_LOG:
            connection.execute(f"DELETE FROM {table}")
    write_anew(connection)
    return len(going)


def remove_files(folder: Path) -> None:
    """Remove the record's files, and the ones that were put aside."""
    _remove(folder / NAME)
    remove_aside(folder)


def remove_aside(folder: Path) -> None:
    """Remove the damaged files that were put aside: what is erased here may stand in them too."""
    for aside in aside_files(folder):
        _remove(aside)


def _remove(file: Path) -> None:
    """Remove a file with all that belongs to it; of a link also what it leads to, where entries of a learner's lie."""
    kept_at = Path(os.path.realpath(file))
    if file.is_symlink() and kept_at.is_file() and read_whole_rows(kept_at).rows:
        _remove(kept_at)
    for ending in FILES:
        Path(f"{file}{ending}").unlink(missing_ok=True)
