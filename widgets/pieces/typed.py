"""Writes the types of what scripts are handed, and of what they can keep: `python -m widgets.pieces.typed`.

TypeScript, which checks the scripts, reads `shared/handed.d.ts`; a test holds it to a fresh one.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from msgspec import inspect

from ..record.entries import Entry
from .handed import HANDED, Estimate

FILE = Path(__file__).parent / "shared" / "handed.d.ts"
HEAD = "// Written by `python -m widgets.pieces.typed`: what Python hands to scripts, and what of it can be kept.\n"
PLAIN = {
    inspect.AnyType: "unknown",
    inspect.BoolType: "boolean",
    inspect.FloatType: "number",
    inspect.IntType: "number",
    inspect.NoneType: "null",
    inspect.StrType: "string",
}
LONGEST = 120  # letters of a line


def declarations() -> str:
    """Give all types, as TypeScript declares them."""
    return HEAD + _namespace("Handed", [*HANDED.values(), Estimate]) + _namespace("Kept", [Entry])


def _namespace(name: str, kinds: Iterable[Any]) -> str:
    found = {table.cls.__name__: table for kind in kinds for table in _tables(inspect.type_info(kind))}
    return "\n".join(
        ["", f"declare namespace {name} {{", *(_interface(one, found[one]) for one in sorted(found)), "}", ""]
    )


def _interface(name: str, table: inspect.StructType | inspect.TypedDictType) -> str:
    """Declare a table, on one line where it is short."""
    fields = list(_fields(table))
    if len(line := f"  interface {name} {{ {'; '.join(fields)} }}") <= LONGEST:
        return line
    return "\n".join([f"  interface {name} {{", *(f"    {one};" for one in fields), "  }"])


def _tables(kind: inspect.Type) -> Iterator[inspect.StructType | inspect.TypedDictType]:
    """Give every table in a type."""
    match kind:
        case inspect.StructType() | inspect.TypedDictType():
            yield kind
            parts = [field.type for field in kind.fields]
        case inspect.ListType():
            parts = [kind.item_type]
        case inspect.TupleType():
            parts = kind.item_types
        case inspect.DictType():
            parts = [kind.key_type, kind.value_type]
        case inspect.UnionType():
            parts = kind.types
        case inspect.Metadata():
            parts = [kind.type]
        case _:
            parts = ()
    for part in parts:
        yield from _tables(part)


def _fields(table: inspect.StructType | inspect.TypedDictType) -> Iterator[str]:
    is_struct = isinstance(table, inspect.StructType)
    # What is left out where it is as usual need not be there; of all else every field is.
    whole = is_struct and not table.cls.__struct_config__.omit_defaults
    if is_struct and table.tag:
        yield f'{table.tag_field}: "{table.tag}"'
    for one in table.fields:
        yield f"{one.encode_name}{'' if whole or one.required else '?'}: {_written(one.type)}"


def _written(kind: inspect.Type) -> str:
    match kind:
        case inspect.StructType() | inspect.TypedDictType():
            return kind.cls.__name__
        case inspect.LiteralType():
            return " | ".join(f'"{one}"' if isinstance(one, str) else str(one) for one in kind.values)
        case inspect.ListType():
            return f"Array<{_written(kind.item_type)}>"
        case inspect.TupleType():
            return f"[{', '.join(map(_written, kind.item_types))}]"
        case inspect.DictType():
            return f"Record<{_written(kind.key_type)}, {_written(kind.value_type)}>"
        case inspect.UnionType():
            return " | ".join(map(_written, kind.types))
        case inspect.Metadata():
            return _written(kind.type)
        case _:
            return PLAIN[type(kind)]


if __name__ == "__main__":
    FILE.write_text(declarations(), "utf-8")
