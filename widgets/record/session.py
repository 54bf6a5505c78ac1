"""The open record of a process: opened anew where another has replaced the file, and saved where it is damaged."""

import sqlite3
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from ..content import say
from .alone import alone
from .database import forbids_writing, identity, lenient, make_private, open_file
from .erase import remove_aside, remove_files
from .exchange import MOST_SIGNS
from .log import merge
from .salvage import Saved, aside_files, bring_in_aside, put_aside, read_whole_rows
from .tables import make_tables, name_record
from .trouble import RecordTrouble, is_broken, is_of_another_shape, reason
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
        self.parts: list[str] = []

    @property
    def place(self) -> dict[str, str]:
        """What a page is told of the kind of place in which this lies."""
        return {}

    def where(self) -> str:
        """Say where it lies."""
        return str(record_folder() / NAME)

    def joined(self, text: str, part: object, parts: object) -> str | None:
        """Give the text of a file that comes in parts, once the last of them is there.

        Raises
        ------
        RecordTrouble
            Where one was lost on the way.
        """
        self.parts = [*self.parts, text] if part else [text]
        if part != len(self.parts) - 1 or sum(map(len, self.parts)) > MOST_SIGNS:
            self.parts = []
            raise RecordTrouble(say("record-not-whole"))
        if parts != len(self.parts):
            return None
        whole, self.parts = "".join(self.parts), []
        return whole

    def aside(self) -> list[Path]:
        """Give the damaged files that were put aside."""
        return aside_files(record_folder())

    def remove_aside(self) -> None:
        """Remove the damaged files that were put aside: what is erased may stand in them too."""
        remove_aside(record_folder())

    def remove_files(self) -> None:
        """Remove all that lies on the disk."""
        remove_files(record_folder())

    def do(self, act: Callable[[sqlite3.Connection], Given]) -> Given:
        """Do something with the record. Where it turns out damaged, it is saved, and it is done once more.

        What is made from the log may also be whole and of another shape, such as a card of another scheduler's: then it
        is made anew. Where another process has put the file aside meanwhile, it is done in the new one too.
        """
        try:
            connection = self.open()
            given = act(connection)
        except Exception as error:
            if not is_broken(error) and not is_of_another_shape(error):
                raise
            self.close()
            return act(self.open(thorough=True))
        there = self.open()
        return given if there is connection else act(there)

    def open(self, thorough: bool = False) -> sqlite3.Connection:
        """Give the connection to the file that is there now; another process may have erased or replaced it."""
        path = record_folder() / NAME
        if self.connection and self.file != identity(path):
            self.close()
        if not self.connection:
            self.connection = self._opened(path, thorough)
            self.file = identity(path)
        return self.connection

    def checked(self) -> sqlite3.Connection:
        """Give the connection to a file of which every row was looked at just now."""
        self.close()
        return self.open(thorough=True)

    def close(self) -> None:
        """Let go of the file."""
        if self.connection:
            self.connection.close()
        self.connection = None

    def _opened(self, path: Path, thorough: bool) -> sqlite3.Connection:
        try:
            self._notice(make_private(path.parent))
            connection = open_file(path, thorough)
        except Exception as error:
            if forbids_writing(error) and path.is_file():
                self._notice(reason(sqlite3.SQLITE_READONLY))
                return _only_to_read(path)
            if not is_broken(error):
                raise
            connection = _begun_anew(path, thorough)
        self._notice(bring_in_aside(path.parent, partial(_bring_in, connection)))
        return connection

    def _notice(self, sentence: str | None) -> None:
        self.notice = sentence or self.notice


class Fleeting(Record):
    """A record in memory alone, for a page on a computer that others use too: nothing of it is written anywhere."""

    @property
    def place(self) -> dict[str, str]:
        """What a page is told of the kind of place in which this lies."""
        return {"place": "shared"}

    def checked(self) -> sqlite3.Connection:
        """Give the connection: memory is not damaged."""
        return self.open()

    def where(self) -> str:
        """Say where it lies."""
        return say("record-of-one-page")

    def aside(self) -> list[Path]:
        """Give none: nothing of it is on the disk."""
        return []

    def remove_aside(self) -> None:
        """Leave alone what is on the disk."""

    def remove_files(self) -> None:
        """Leave alone what is on the disk."""

    def open(self, thorough: bool = False) -> sqlite3.Connection:
        """Give the connection to what this one page did."""
        self.connection = self.connection or _in_memory()
        return self.connection


def _in_memory() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    connection.text_factory = lenient
    make_tables(connection, 0)
    return connection


def _begun_anew(path: Path, thorough: bool) -> sqlite3.Connection:
    """Put a damaged file aside and begin a new one, unless another kernel that met it has done so meanwhile."""
    with alone(path.parent):
        try:
            return open_file(path, thorough)
        except Exception as error:
            if not is_broken(error):
                raise
        put_aside(path)
        make_private(path.parent)
        return open_file(path, thorough)


def _only_to_read(path: Path) -> sqlite3.Connection:
    """Give what stands in a file that cannot be written, and so not be locked nor mended either."""
    connection = _in_memory()
    _bring_in(connection, read_whole_rows(path, "?immutable=1"))
    connection.execute("PRAGMA query_only = ON")
    return connection


def _bring_in(connection: sqlite3.Connection, saved: Saved) -> None:
    """Bring in what was saved. It stays the record of whoever it was."""
    merge(connection, saved.rows)
    if saved.whose:
        name_record(connection, saved.whose)
