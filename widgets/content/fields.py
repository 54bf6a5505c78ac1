"""Says of the fields of one record all that is off: missing, unknown, not of their type, or empty."""

import re
from collections.abc import Iterator
from math import isfinite
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec

from .errors import nearest
from .plain import Table, is_list, is_table

# What a pattern asks for, by something that stands in it alone.
MEANT = {
    r"\S'": "must have words in it, and has only spaces",
    "https?": "must be an address that begins with https://",
    r"\d\d\.": "must be the number of a lesson, a point and a name in small letters, such as 02.some-name",
    "ipynb": "must be the file of a notebook, such as 02_some_name.ipynb",
    "a-z]{2,3}": "must be the short name of a language, such as en or de-AT",
    "10\\.": "must be a DOI, such as 10.1000/182, without the address before it",
    "<=": "must be a sign and a number, such as '> 0.01'",
    "a-z][a-z0-9]*": "must be a name in small letters, such as good-cry",
}
# What msgspec calls a type, in words.
TYPES = {
    "bool": "true or false",
    "str": "text in quotes",
    "int": "a whole number",
    "float": "a number",
    "array": "a list in [ ]",
    "object": "a table",
    "null": "nothing",
}
_TYPE = re.compile(r"`([^`]+)`")


def about_fields(table: Table, record: Any) -> list[str]:
    """Give a sentence for each field of a table that does not fit the type of a record."""
    try:
        msgspec.convert(table, record)
    except msgspec.ValidationError as error:
        # Where one fault hides others, each field is looked at by itself.
        return [*_numbers(table, ""), *_about(table, record, "")] or [_plain(error, "")]
    return list(_numbers(table, ""))


def _about(value: Any, kind: Any, where: str) -> Iterator[str]:
    struct, items = _struct(value, kind), _items(kind)
    if struct is not None and is_table(value):
        yield from _about_struct(value, struct, where)
    elif items is not None and is_list(value) and _whole(value, kind, where) is None:
        for place, one in enumerate(value, start=1):
            yield from _about(one, items, f"{where} {place}")
    elif get_origin(kind) is dict and is_table(value) and (said := list(_about_values(value, kind, where))):
        yield from said
    elif off := _whole(value, kind, where, deep=True):
        yield off


def _about_values(table: Table, kind: Any, where: str) -> Iterator[str]:
    for name, one in table.items():
        yield from _about(one, get_args(kind)[1], _joined(where, name))


def _about_struct(table: Table, struct: type[msgspec.Struct], where: str) -> Iterator[str]:
    fields = {one.encode_name: one for one in msgspec.structs.fields(struct)}
    config = struct.__struct_config__
    known = [*fields, *([config.tag_field] if config.tag_field else [])]
    meant: set[str] = set()
    for name in table.keys() - known:
        near = nearest(name, known)
        meant.add(near.partition("the nearest is ")[2].strip("'"))
        yield f"field {_joined(where, name)!r} is not known here; {near}"
    for name, one in fields.items():
        if name in table:
            yield from _about(table[name], one.type, _joined(where, name))
        elif one.required and name not in meant:
            yield f"field {_joined(where, name)!r} is missing"


def _struct(value: Any, kind: Any) -> type[msgspec.Struct] | None:
    """Give the record that a value is to be: of several kinds the one that its tag names."""
    kinds = [one for one in get_args(kind) if one is not type(None)] if _is_union(kind) else [kind]
    structs = [one for one in kinds if isinstance(one, type) and issubclass(one, msgspec.Struct)]
    if len(structs) < 2:
        return structs[0] if structs and len(kinds) == 1 else None
    tag = value.get(str(structs[0].__struct_config__.tag_field)) if is_table(value) else None
    return next((one for one in structs if one.__struct_config__.tag == tag), None)


def _is_union(kind: Any) -> bool:
    return isinstance(kind, UnionType) or get_origin(kind) is Union


def _items(kind: Any) -> Any:
    """Give the type of a list's items; None where it is no list."""
    plain = get_args(kind)[0] if get_origin(kind) is Annotated else kind
    return get_args(plain)[0] if get_origin(plain) is list else None


def _whole(value: Any, kind: Any, where: str, *, deep: bool = False) -> str | None:
    """Say what is off in a value as a whole; of a list only its length, unless `deep`."""
    if _items(kind) is not None and not deep:
        meta = [one for one in get_args(kind)[1:]] if get_origin(kind) is Annotated else []
        kind = Annotated[list[Any], *meta] if meta else list[Any]
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        return _chosen(value, kind, where) or _plain(error, where)
    return None


def _chosen(value: Any, kind: Any, where: str) -> str:
    """Say what is off in a word that is none of those that may stand there, or in the tag of a record."""
    structs = [
        one.__struct_config__ for one in get_args(kind) if isinstance(one, type) and issubclass(one, msgspec.Struct)
    ]
    if is_table(value) and structs and (field := structs[0].tag_field):
        if field not in value:
            return f"field {_joined(where, field)!r} is missing"
        value, where, words = value[field], _joined(where, field), [str(one.tag) for one in structs]
    else:
        words = [one for one in _literals(kind) if isinstance(one, str)]
    if not isinstance(value, str) or not words or value in words:
        return ""
    return f"field {where!r}: cannot be {value!r}; {nearest(value, words)}"


def _literals(kind: Any) -> list[Any]:
    inner = get_args(kind)
    return list(inner) if get_origin(kind) is Literal else [one for part in inner for one in _literals(part)]


def _numbers(value: Any, where: str) -> Iterator[str]:
    """TOML knows `nan` and `inf`; the course has no use for what is no number."""
    if isinstance(value, float) and not isfinite(value):
        yield f"field {where!r}: must be a number, and is {value}"
    elif is_table(value):
        for name, one in value.items():
            yield from _numbers(one, _joined(where, name))
    elif is_list(value):
        for place, one in enumerate(value, start=1):
            yield from _numbers(one, f"{where} {place}")


def _joined(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _plain(error: msgspec.ValidationError, where: str) -> str:
    """Turn `... - at $.grade` into `field 'grade': ...`, in words for whoever writes the files."""
    message, _, inside = str(error).partition(" - at `$")
    inside = inside.rstrip("`").lstrip(".")
    place = _joined(where, inside) if inside and not inside.startswith(("[", "key")) else where or inside
    pattern = message.partition("matching regex ")[2]
    if pattern:
        message = next((said for known, said in MEANT.items() if known in pattern), message)
    else:
        message = _TYPE.sub(_in_words, message.replace("`str` of length >= 1", "text that is not empty"))
        message = message.replace("Expected", "must be").replace(", got", ", and is")
    return f"field {place!r}: {message}" if place else message


def _in_words(named: re.Match[str]) -> str:
    return " or ".join(TYPES.get(one, one) for one in named[1].split(" | "))
