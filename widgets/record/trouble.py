"""What can go wrong with a file, as one sentence for the learner."""

import sqlite3

from ..content import say
from ..content.errors import Trouble


class RecordTrouble(Trouble):
    """The record cannot do what was asked; its text is one sentence for the learner."""


class Damaged(Exception):
    """What lies in the file is not what was written there."""


def is_broken(error: Exception) -> bool:
    """Say whether the file itself is damaged, or no record at all."""
    return isinstance(error, Damaged) or code_of(error) in BROKEN


def is_of_another_shape(error: Exception) -> bool:
    """Say whether what was read is whole, and yet nothing that this version can do anything with."""
    return isinstance(error, LookupError | TypeError | ValueError | AttributeError)


def code_of(error: Exception) -> int | None:
    """Give SQLite's primary code for an error; none where the error is Python's own."""
    code = getattr(error, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def reason(code: int | None) -> str:
    """Say why SQLite cannot use the file, by its primary code."""
    match code:
        case sqlite3.SQLITE_FULL:
            return say("record-disk-full")
        case sqlite3.SQLITE_IOERR:
            return say("record-disk-failed")
        case sqlite3.SQLITE_READONLY:
            return say("record-only-read")
        case sqlite3.SQLITE_CANTOPEN:
            return say("record-not-opened")
        case sqlite3.SQLITE_BUSY:
            return say("record-held")
        case _:
            return say("record-unusable")


def sentence(error: Exception) -> str:
    """Say what stands in the way of the record."""
    if isinstance(error, RecordTrouble):
        return str(error)
    if isinstance(error, sqlite3.Error | Damaged):
        return reason(code_of(error))
    if isinstance(error, OSError):
        return say("record-folder-unusable", reason=str(error.strerror))
    return say("record-unexpected", name=type(error).__name__)


# A damaged description of its tables makes SQLite speak of a logic error, or of a table that is not there.
BROKEN = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH)
