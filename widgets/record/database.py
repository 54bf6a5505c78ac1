"""The file of the record: opened for its owner alone, checked, and brought to the newest form."""

import errno
import os
import sqlite3
import stat
from pathlib import Path

from ..content import say
from .lines import PAGE
from .tables import FORMAT, check_all, format_of, is_made_from_log, make_from_log, make_tables, reading, writing
from .trouble import Damaged, RecordTrouble, code_of
from .where import MOVED_BY, NAME

PATIENCE = 5.0
NOT_TO_BE_WRITTEN = (errno.EACCES, errno.EPERM, errno.EROFS)
# A file up to this size is checked whole at each opening, which takes some milliseconds; of a larger one, what is read.
SOON_CHECKED = 1_000_000


def open_file(path: Path, thorough: bool) -> sqlite3.Connection:
    """Open the record at a path, and begin one where there is none.

    Parameters
    ----------
    path : Path
        Where the record lies.
    thorough : bool
        Whether to check all of it, however large it is, and to make anew what is made from its log.

    Returns
    -------
    sqlite3.Connection
        In autocommit mode; usable from any thread, one at a time.

    Raises
    ------
    Damaged, RecordTrouble, sqlite3.Error
        Where there is no record to be had.
    """
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.text_factory = lenient
        _set_up(connection)
        version, sound = _checked(connection, path, thorough)
        if version > FORMAT:
            raise RecordTrouble(say("record-newer"))
        if version < FORMAT:
            make_tables(connection, version)
        elif thorough or not sound:
            with writing(connection):
                make_from_log(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def lenient(text: bytes) -> str:
    """Read a text of SQLite's, whatever became of it: checksums say whether it is as it was."""
    return text.decode("utf-8", "replace")


def identity(path: Path) -> tuple[int, int] | None:
    """Say which file lies there; none where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def write_anew(connection: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted.

    `secure_delete` alone leaves pieces of what SQLite moved from page to page.

    Raises
    ------
    RecordTrouble
        Where another program is reading the file just now.
    """
    try:
        connection.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if code_of(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        raise RecordTrouble(say("record-still-in-file")) from None


def make_private(folder: Path) -> str | None:
    """Make a file that nobody but its owner ever reads; SQLite gives its other files the same rights.

    Returns
    -------
    str or None
        One sentence, where others could read it all the same.
    """
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if folder.stat().st_mode & stat.S_ISVTX:
        raise RecordTrouble(say("record-everybodys", folder=str(folder), variable=MOVED_BY))
    file = folder / NAME
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    # What a link leads to may be a device, which others would then lack.
    if not file.is_file():
        raise RecordTrouble(say("record-not-opened"))
    # SQLite lays its journal beside the file.
    if not os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
    if os.name != "posix" or not file.stat().st_mode & 0o077:
        return None
    try:
        file.chmod(0o600)
    except OSError as error:
        return say("record-open-to-others-for", reason=str(error.strerror))
    return say("record-open-to-others") if file.stat().st_mode & 0o077 else None


def forbids_writing(error: Exception) -> bool:
    """Say whether an error means that the file can at most be read."""
    if isinstance(error, OSError):
        return error.errno in NOT_TO_BE_WRITTEN
    return code_of(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute(f"PRAGMA page_size = {PAGE}")
    connection.execute("PRAGMA secure_delete = ON")
    # What is written anew passes through memory, and not through a shared folder.
    connection.execute("PRAGMA temp_store = MEMORY")
    # Without a write-ahead log the record is one file whenever nothing is being written. A kernel of an earlier
    # version may hold it open with one: then so be it.
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
    except sqlite3.OperationalError as error:
        if code_of(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
    connection.execute("PRAGMA synchronous = FULL")


def _checked(connection: sqlite3.Connection, path: Path, thorough: bool) -> tuple[int, bool]:
    """Say in which version a file is, and whether all that is made from its log holds what the log holds."""
    with reading(connection):
        version = format_of(connection)
        # While SQLite lets nobody write.
        size = path.stat().st_size
        _check_head(path, size)
        if version != FORMAT or not (thorough or size <= SOON_CHECKED):
            return version, True
        check_all(connection)
        return version, is_made_from_log(connection)


def _check_head(path: Path, size: int) -> None:
    """Check what SQLite would believe without a question: the form of the file, and how long it is.

    Raises
    ------
    Damaged
        Where this is no file that the course has written.
    """
    if not size:
        return
    with path.open("rb") as file:
        head = file.read(100)
    page, reserved = int.from_bytes(head[16:18], "big"), head[20:24]
    plain = head[:16] == b"SQLite format 3\0" and reserved == bytes((0, 64, 32, 32))
    if not plain or {head[18], head[19]} - {1, 2} or page != PAGE:
        raise Damaged
    form, vacuum, coding, stepwise = (int.from_bytes(head[at : at + 4], "big") for at in (44, 52, 56, 64))
    if (form, vacuum, coding, stepwise) not in ((4, 0, 1, 0), (0, 0, 0, 0)):
        raise Damaged
    # Pages that are not in the file yet stand in a write-ahead log.
    pages, ahead = int.from_bytes(head[28:32], "big"), Path(f"{path}-wal")
    if (size % page or size < pages * page) and not (ahead.exists() and ahead.stat().st_size):
        raise Damaged
