"""Reads the files in `assets/` into typed records, and says of each record all that is off."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

import msgspec
import tomli

from .errors import ContentError, ContentFaults, each, folded, nearest
from .fields import about_fields
from .plain import Table, is_list, is_table
from .shelf import Shelf


class Named(Protocol):
    """What has an id."""

    @property
    def id(self) -> str:
        """Give it."""
        ...


R = TypeVar("R", bound=Named)
T = TypeVar("T")


@dataclass
class Faults:
    """All that is off in what was read so far: a sentence for each fault.

    `broken` are the ids of records that do not fit, by their kinds, and `unsure` the kinds of which some record has
    no id, or that of another: nobody is told that a thing is not there which may be among these.
    """

    said: list[str] = field(default_factory=list)
    broken: set[tuple[str, str]] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)

    def excuse(self, kind: str, wanted: str) -> bool:
        """Whether a record that is not found may be one that does not fit."""
        return kind in self.unsure or (kind, wanted) in self.broken

    def none_of(self, shelf: Shelf[Any]) -> None:
        """Where there is none of a kind at all, that is said once."""
        if not shelf:
            self.unsure.add(shelf.kind)

    def refuse(self) -> None:
        """Raise a ContentFaults where there is one."""
        if self.said:
            raise ContentFaults(folded(self.said))


def read_toml(path: Path) -> Table:
    """Read one file; say where it is not TOML."""
    try:
        return tomli.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ContentError(f"{name_of(path)}: there is no such file") from None
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(f"{name_of(path)}: this is not TOML in UTF-8: {error}") from None


def unknown_tables(path: Path, tables: Table, known: Collection[str]) -> list[str]:
    """Say of each table of a file that is none of those that may stand there."""
    return [f"{name_of(path)}: {kind!r} is not known here; {nearest(kind, known)}" for kind in tables.keys() - {*known}]


def read_records(path: Path, tables: Table, kind: str, record: type[R], faults: Faults | None = None) -> dict[str, R]:
    """Turn the tables named `kind` into records by their ids, in the file's order.

    Parameters
    ----------
    faults : Faults, optional
        Where the faults go; the records that have some are left out.

    Raises
    ------
    ContentFaults
        Where nobody collects them: of a field that is missing, unknown or not of its type, or an id that stands twice.
    """
    found: dict[str, R] = {}
    own = faults or Faults()
    for place, (name, table) in enumerate(_named(path, tables, kind, own), start=1):
        try:
            one = convert(path, name or f"{kind} number {place}", table, record)
        except ContentFaults as error:
            own.said += error.faults
            if isinstance(table.get("id"), str) and table["id"].strip():
                own.broken.add((kind, table["id"]))
            else:
                own.unsure.add(kind)
            continue
        if one.id in found:
            own.said.append(f"{name_of(path)}: {name}: field 'id': it stands twice")
            own.unsure.add(kind)
        found[one.id] = one
    if faults is None:
        own.refuse()
    return found


def _named(path: Path, tables: Table, kind: str, faults: Faults) -> Iterator[tuple[str, Table]]:
    """Give each table of a kind, and what an error calls it where it has an id."""
    written = tables.get(kind, [])
    if not is_list(written) or not all(is_table(one) for one in written):
        faults.unsure.add(kind)
        faults.said.append(f"{name_of(path)}: field {kind!r}: each must stand under a line [[{kind}]] of its own")
        return
    for table in written:
        yield (f"{kind} {table['id']!r}" if isinstance(table.get("id"), str) else ""), table


def convert(path: Path, name: str, table: Table, record: type[T]) -> T:
    """Turn one table into a record; `name` is what an error calls it.

    Raises
    ------
    ContentFaults
        With a sentence for each field that does not fit.
    """
    off = about_fields(table, record)
    if not off:
        return msgspec.convert(table, record)
    raise ContentFaults(list(each(f"{name_of(path)}: {name}", off)))


def name_of(path: Path) -> str:
    """Name a file as an author does: `assets/claims.toml`, `assets/lessons/02.toml`."""
    within = path.parts[::-1].index("assets") + 1 if "assets" in path.parts else 2
    return "/".join(path.parts[-within:])
