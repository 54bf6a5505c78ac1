"""Damages the content of the course systematically: each field of each record as accidents may."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import tomli

Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Mutation:
    """What is done to one place of one file; `change` gives the new value, or is `gone`."""

    file: str
    place: Place
    change: str
    value: Any = None

    def __str__(self) -> str:
        return f"{self.file} {'.'.join(map(str, self.place))}: {self.change}"

    def apply(self, tables: dict[str, Any]) -> dict[str, Any]:
        """Give the tables of the file as they are then."""
        # Only the way to the place is another: whatever lies beside it stays the very same.
        damaged = copy.copy(tables)
        *way, last = self.place
        inside = damaged
        for step in way:
            inside[step] = copy.copy(inside[step])
            inside = inside[step]
        if self.change == "gone":
            del inside[last]
        elif self.change == "twice":
            inside.append(inside[last])
        else:
            inside[last] = self.value
        return damaged


def read(assets: Path) -> dict[str, dict[str, Any]]:
    """Give the tables of all files of the content, by their paths below `assets/`."""
    return {
        path.relative_to(assets).as_posix(): tomli.loads(path.read_text("utf-8")) for path in assets.rglob("*.toml")
    }


def mutations(files: dict[str, dict[str, Any]]) -> Iterator[Mutation]:
    """Give every mutation, file by file."""
    for file, tables in sorted(files.items()):
        yield from _within(file, tables, ())


def of_each_kind(files: dict[str, dict[str, Any]], chance: Random) -> list[Mutation]:
    """Give one mutation of each kind: the same change of the same field, in whichever record of its form."""
    every = list(mutations(files))
    chance.shuffle(every)
    return list({_kind_of(one, files): one for one in every}.values())


def _kind_of(one: Mutation, files: dict[str, dict[str, Any]]) -> tuple:
    form = ""
    match one.place:
        case (str(kind), int(number), _, *_):
            record = files[one.file][kind][number]
            form = record.get("kind") or record.get("form") or ""
    steps = tuple("" if isinstance(step, int) else step for step in one.place)
    return one.file.partition("/")[0], form, steps, one.change


def _within(file: str, value: Any, place: Place) -> Iterator[Mutation]:
    if place:
        yield Mutation(file, place, "gone")
        for change, other in _instead(value):
            yield Mutation(file, place, change, other)
    if isinstance(value, dict):
        for name, one in value.items():
            yield from _within(file, one, (*place, name))
        yield Mutation(file, (*place, "mispelt"), "unknown", "something")
    elif isinstance(value, list):
        if value and isinstance(value[0], dict):
            for number, one in enumerate(value):
                yield Mutation(file, (*place, number), "twice")
                yield from _within(file, one, (*place, number))
        else:
            yield from ((Mutation(file, (*place, number), "gone")) for number in range(len(value)))


def _instead(value: Any) -> list[tuple[str, Any]]:
    """Give what may stand in the place of a value by accident."""
    match value:
        case bool():
            return [("turned", not value), ("a text", "yes")]
        case str():
            return [
                ("empty", ""),
                ("spaces", " \t "),
                ("other", "zzz-unheard-of"),
                ("a number", 7),
                ("a list", [value]),
            ]
        case int() | float():
            kind = type(value)
            return [
                ("nought", kind(0)),
                ("turned", -value),
                ("vast", kind(10**9)),
                ("nan", float("nan")),
                ("infinite", float("inf")),
                ("a text", "many"),
            ]
        case date():
            return [("a text", str(value)), ("a number", 7)]
        case list():
            return [("empty", []), ("a text", "one"), ("turned", value[::-1])]
    return [("a text", "one"), ("a list", [])]
