"""The file of the record: opened for its owner alone, migrated, and put aside where it is broken."""

import errno
import os
import sqlite3
import stat
from datetime import UTC, datetime
from pathlib import Path

from .trouble import NOT_KEPT, REASONS, RecordTrouble, code_of, is_broken
from .where import MOVED_BY, NAME

# Each entry brings the file from the version before to the next; user_version says how many were done.
MIGRATIONS = (
    """
    CREATE TABLE log (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL,
        lesson TEXT NOT NULL, item TEXT NOT NULL, at TEXT NOT NULL, body TEXT NOT NULL
    );
    CREATE INDEX log_by_item ON log (item);
    CREATE TABLE latest (
        type TEXT NOT NULL, item TEXT NOT NULL, lesson TEXT NOT NULL, at TEXT NOT NULL,
        times INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (type, item)
    );
    CREATE TABLE card (
        item TEXT PRIMARY KEY, lesson TEXT NOT NULL, sitting TEXT NOT NULL, card TEXT NOT NULL
    );
    """,
)
PATIENCE = 5.0
FILES = ("", "-wal", "-shm", "-journal")
NOT_TO_BE_WRITTEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def open_file(folder: Path, thorough: bool = False) -> tuple[sqlite3.Connection, str | None]:
    """Open the record in a folder, and begin one where there is none.

    Parameters
    ----------
    folder : Path
        Where the record lies.
    thorough : bool
        Whether to check the whole log, and not only what is read at each opening.

    Returns
    -------
    connection : sqlite3.Connection
        In autocommit mode; usable from any thread, one at a time.
    notice : str or None
        One sentence, where a broken file was put aside, or where the file can only be read.

    Raises
    ------
    RecordTrouble, OSError, sqlite3.Error
        Where there is no record to be had.
    """
    path = folder / NAME
    try:
        _make_private(folder)
        found = identity(path)
        return _open(path, thorough), None
    except (OSError, sqlite3.Error) as error:
        if _forbids_writing(error) and path.is_file():
            return _open_to_read(path), f"{REASONS[sqlite3.SQLITE_READONLY]} {NOT_KEPT}"
        if not isinstance(error, sqlite3.Error) or not is_broken(error):
            raise
    notice = None
    # Another kernel may have met it first, and have begun a new one.
    if identity(path) == found:
        aside = put_aside(path)
        notice = f"The file of your record was damaged. It was put aside as {aside.name}, and a new record has begun."
    _make_private(folder)
    return _open(path, thorough), notice


def identity(path: Path) -> tuple[int, int] | None:
    """Say which file lies there; none where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def write_anew(connection: sqlite3.Connection) -> None:
    """Write the file anew without what was deleted, and empty the write-ahead log, which still has it.

    `secure_delete` alone leaves pieces of what SQLite moved from page to page.

    Raises
    ------
    RecordTrouble
        Where another program is reading the file just now.
    """
    connection.execute("VACUUM")
    if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
        raise RecordTrouble(
            "What you erased may still be in the file of your record, for another program is reading it. "
            "Close other lessons, and erase again."
        )


def put_aside(path: Path) -> Path:
    """Move a broken file, with all that belongs to it, to a dated name beside it."""
    day = datetime.now(UTC).strftime("%Y%m%d-%H%M%S-%f")
    aside = path.with_name(f"record-broken-{day}.sqlite")
    for ending in FILES:
        part = Path(f"{path}{ending}")
        if part.exists():
            part.rename(f"{aside}{ending}")
    return aside


def _make_private(folder: Path) -> None:
    """Make folder and file so that nobody but their owner ever reads them; SQLite gives its other files the same."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if folder.stat().st_mode & stat.S_ISVTX:
        raise RecordTrouble(
            f"{folder} is everybody's on this machine: name a folder of your own in {MOVED_BY}. {NOT_KEPT}"
        )
    file = folder / NAME
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    for one in (folder, file):
        mode = stat.S_IMODE(one.stat().st_mode)
        if mode & 0o077:
            one.chmod(mode & 0o700)


def _forbids_writing(error: OSError | sqlite3.Error) -> bool:
    if isinstance(error, OSError):
        return error.errno in NOT_TO_BE_WRITTEN
    return code_of(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


def _open_to_read(path: Path) -> sqlite3.Connection:
    """Open a file that stands where nothing can be written, and so no lock either."""
    address = f"{path.as_uri()}?immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        _version(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _open(path: Path, thorough: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        version = _version(connection)
        _check(connection, path, thorough)
        connection.execute("PRAGMA secure_delete = ON")
        # What is written anew passes through memory, and not through a shared folder.
        connection.execute("PRAGMA temp_store = MEMORY")
        _set_journal(connection)
        connection.execute("PRAGMA synchronous = FULL")
        if version < len(MIGRATIONS):
            _migrate(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _version(connection: sqlite3.Connection) -> int:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version > len(MIGRATIONS):
        raise RecordTrouble(
            f"Your record was written by a newer version of the course; it is left as it is. {NOT_KEPT}"
        )
    return version


def _check(connection: sqlite3.Connection, path: Path, thorough: bool) -> None:
    """Check what every opening reads. The whole log takes longer, and is checked once something was found broken."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    checks = (
        ["quick_check(1)"] if thorough else [f"quick_check({name})" for name in sorted(tables & {"latest", "card"})]
    )
    found = [connection.execute(f"PRAGMA {check}").fetchone()[0] for check in checks]
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
    wal = Path(f"{path}-wal")
    # Pages that are not in the file yet stand in the write-ahead log.
    shorter = path.stat().st_size < pages * size and not (wal.exists() and wal.stat().st_size)
    if shorter or any(said != "ok" for said in found):
        error = sqlite3.DatabaseError("the file is damaged")
        error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
        raise error


def _set_journal(connection: sqlite3.Connection) -> None:
    """Ask for WAL. It does not take on network drives."""
    taken = connection.execute("PRAGMA journal_mode = WAL").fetchone()[0]
    if taken != "wal":
        connection.execute("PRAGMA journal_mode = DELETE")


def _migrate(connection: sqlite3.Connection) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another kernel may have done it while this one waited.
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        for number, steps in enumerate(MIGRATIONS[version:], start=version + 1):
            for step in filter(str.strip, steps.split(";")):
                connection.execute(step)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
