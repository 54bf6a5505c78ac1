"""What can go wrong with a file, as one sentence for the learner."""

import sqlite3

from ..content.errors import Trouble

NOT_KEPT = "What you do here is not being kept just now; the lesson works on."


class RecordTrouble(Trouble):
    """The record cannot do what was asked; its text is one sentence for the learner."""


class Damaged(Exception):
    """What lies in the file is not what was written there."""


def is_broken(error: Exception) -> bool:
    """Say whether the file itself is damaged, or no record at all."""
    return isinstance(error, Damaged) or code_of(error) in BROKEN


def code_of(error: Exception) -> int | None:
    """Give SQLite's primary code for an error; none where the error is Python's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def sentence(error: Exception) -> str:
    """Say what stands in the way of the record."""
    if isinstance(error, RecordTrouble):
        return str(error)
    if isinstance(error, sqlite3.Error | Damaged):
        reason = REASONS.get(code_of(error), "The file of your record cannot be used.")
        return f"{reason} {NOT_KEPT}"
    if isinstance(error, OSError):
        return f"The folder of your record cannot be used ({error.strerror}). {NOT_KEPT}"
    return f"Your record met something unexpected ({type(error).__name__}). {NOT_KEPT}"


# A damaged description of its tables makes SQLite speak of a logic error, or of a table that is not there.
BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH)
REASONS = {
    sqlite3.SQLITE_FULL: "There is no room left on the disk for your record.",
    sqlite3.SQLITE_IOERR: "The disk did not take what should go into your record.",
    sqlite3.SQLITE_READONLY: "The file of your record can be read, and not written.",
    sqlite3.SQLITE_CANTOPEN: "The file of your record cannot be opened.",
    sqlite3.SQLITE_BUSY: "Another program is holding the file of your record.",
}
