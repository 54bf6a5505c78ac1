"""Reads each table once: where a file changes in one place, all other records of it are the very same as before."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from pytest import MonkeyPatch

from widgets.content import read as records
from widgets.content import reading
from widgets.content.read import convert
from widgets.guide import teaching
from widgets.words import Words, read_words


class Once:
    """What was read of these tables, each kept as it was first made."""

    def __init__(self, files: dict[str, dict[str, Any]]) -> None:
        self.files = files
        self.known = {id(table) for tables in files.values() for table in _tables_in(tables)}
        self.records: dict[tuple, Any] = {}
        self.words: dict[tuple, Words] = {}

    def convert(self, path: Path, name: str, table: dict[str, Any], record: Any) -> Any:
        """Turn a table into a record, as `widgets.content.read.convert` does."""
        if id(table) not in self.known:
            return convert(path, name, table, record)
        asked = (id(table), record)
        if asked not in self.records:
            self.records[asked] = convert(path, name, table, record)
        return self.records[asked]

    def read_words(self, folders: Iterable[Path], *language: str, **known: str) -> Words:
        """Read the words of the interface, as `widgets.words.read_words` does."""
        asked = (*folders, *language, *sorted(known.items()))
        if asked not in self.words:
            self.words[asked] = read_words(folders, *language, **known)
        return self.words[asked]

    def put_in(self, patch: MonkeyPatch, handed: Callable[[Path], dict], *readers: ModuleType) -> None:
        """Have the course read the tables of its files where `handed` gives them, and each record of these once."""
        for module in readers:
            patch.setattr(module, "read_toml", handed)
        for module in (records, reading, teaching):
            patch.setattr(module, "convert", self.convert)
        patch.setattr(reading, "read_words", self.read_words)


def _tables_in(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for one in value.values():
            yield from _tables_in(one)
    elif isinstance(value, list):
        for one in value:
            yield from _tables_in(one)
