"""Reads the files in `assets/` into typed records."""

import re
from pathlib import Path
from typing import Any, TypeVar

import msgspec
import tomli

from .errors import ContentError

R = TypeVar("R")


def read_toml(path: Path) -> dict[str, Any]:
    """Read one file; say where it is not TOML."""
    try:
        return tomli.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise ContentError(f"{_name(path)}: there is no such file") from None
    except (tomli.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(f"{_name(path)}: this is not TOML in UTF-8: {error}") from None


def read_records(path: Path, tables: dict[str, Any], kind: str, record: type[R]) -> dict[str, R]:
    """Turn the tables named `kind` into records by their ids, in the file's order.

    Raises
    ------
    ContentError
        Where a field is missing, unknown or not of its type, or an id stands twice.
    """
    found: dict[str, R] = {}
    for place, table in enumerate(tables.get(kind, []), start=1):
        name = f"{kind} {table['id']!r}" if isinstance(table.get("id"), str) else f"{kind} number {place}"
        one = convert(path, name, table, record)
        if one.id in found:
            raise ContentError(f"{_name(path)}: {name}: this id stands twice")
        found[one.id] = one
    return found


def convert(path: Path, name: str, table: dict[str, Any], record: type[R]) -> R:
    """Turn one table into a record; `name` is what an error calls it."""
    try:
        return msgspec.convert(table, record)
    except msgspec.ValidationError as error:
        raise ContentError(f"{_name(path)}: {name}: {_plain(error)}") from None


def _plain(error: msgspec.ValidationError) -> str:
    """Turn `... - at $.grade` into `field 'grade': ...`."""
    message, _, where = str(error).partition(" - at `$")
    field = where.rstrip("`").lstrip(".")
    message = re.sub(r"Object (missing required|contains unknown) field `(\w+)`", _about_field, message)
    return f"field {field!r}: {message}" if field else message


def _about_field(match: re.Match[str]) -> str:
    what, field = match.groups()
    return f"field {field!r} {'is missing' if what.startswith('missing') else 'is not known here'}"


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"
