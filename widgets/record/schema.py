"""Writes what can be kept as a JSON Schema, from which a browser checks the same: `python -m widgets.record.schema`."""

import json
from pathlib import Path

import msgspec

from ..content.plain import Table
from .entries import Attempt, Belief, Setting, State, Words

SCRIPT = Path(__file__).parent.parent / "pieces" / "shared" / "entry_schema.js"
HEAD = """// Written by `python -m widgets.record.schema` from the types in `widgets/record/entries.py`.

export const SCHEMA = """


def schema() -> Table:
    """Give the JSON Schema of each type of entry, by its name."""
    kinds = [Attempt, Belief, State, Words, Setting]
    _, found = msgspec.json.schema_components(kinds)
    return {str(kind.__struct_config__.tag): found[kind.__name__] for kind in kinds}


def script() -> str:
    """Give the module for the browser's side: what checks an entry, and none of what explains it."""
    lines = [f"  {kind}: {_short(one)},\n" for kind, one in schema().items()]
    return f"{HEAD}{{\n{''.join(lines)}}};\n"


def _short(schema: Table) -> str:
    return json.dumps({name: schema[name] for name in ("properties", "required")}, separators=(",", ":"))


if __name__ == "__main__":
    SCRIPT.write_text(script(), "utf-8")
