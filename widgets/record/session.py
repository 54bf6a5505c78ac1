"""The open record of a process: opened anew where another has replaced the file, and saved where it is damaged."""

import sqlite3
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from .database import forbids_writing, identity, lenient, make_private, open_file
from .log import merge
from .salvage import bring_in_aside, put_aside, read_whole_rows
from .tables import make_tables
from .trouble import NOT_KEPT, REASONS, is_broken
from .where import NAME, record_folder

Given = TypeVar("Given")


class Record:
    """The open record of this process."""

    def __init__(self) -> None:
        # A kernel hands over messages from more than one thread.
        self.lock = threading.RLock()
        self.connection: sqlite3.Connection | None = None
        self.file: tuple[int, int] | None = None
        self.notice: str | None = None

    def do(self, act: Callable[[sqlite3.Connection], Given]) -> Given:
        """Do something with the record. Where it turns out damaged, it is saved, and it is done once more."""
        try:
            return act(self.open())
        except Exception as error:
            if not is_broken(error):
                raise
            self.close()
            self.open(thorough=True)
        return act(self.open())

    def open(self, thorough: bool = False) -> sqlite3.Connection:
        """Give the connection to the file that is there now; another process may have erased or replaced it."""
        path = record_folder() / NAME
        if self.connection and self.file != identity(path):
            self.close()
        if not self.connection:
            self.connection = self._opened(path, thorough)
            self.file = identity(path)
        return self.connection

    def close(self) -> None:
        """Let go of the file."""
        if self.connection:
            self.connection.close()
        self.connection = None

    def _opened(self, path: Path, thorough: bool) -> sqlite3.Connection:
        try:
            self._notice(make_private(path.parent))
            found = identity(path)
            connection = open_file(path, thorough)
        except Exception as error:
            if forbids_writing(error) and path.is_file():
                self._notice(f"{REASONS[sqlite3.SQLITE_READONLY]} {NOT_KEPT}")
                return _only_to_read(path)
            if not is_broken(error):
                raise
            # Another kernel may have met it first, and have begun a new one.
            if identity(path) == found:
                put_aside(path)
            make_private(path.parent)
            connection = open_file(path, thorough)
        self._notice(bring_in_aside(path.parent, partial(merge, connection)))
        return connection

    def _notice(self, sentence: str | None) -> None:
        self.notice = sentence or self.notice


def _only_to_read(path: Path) -> sqlite3.Connection:
    """Give what stands in a file that cannot be written, and so not be locked nor mended either."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.text_factory = lenient
    make_tables(connection, 0)
    merge(connection, read_whole_rows(path, "?immutable=1").rows)
    connection.execute("PRAGMA query_only = ON")
    return connection
