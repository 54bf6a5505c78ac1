"""Which messages the sources of the engine say, found in their text, and whether the catalogue has just these.

A source names a message where it says it: `say("poll-closed")` in scripts and templates, `words("poll-closed")` in
Python. One that is put together there, such as `` say(`chart-badge-${kind}`) ``, names the family by how its ids begin.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from .catalogue import Words

_SAID = re.compile(r"""\b(?:say|sayAround|words)\(\s*f?["'`]([a-z][a-z0-9-]*)""")
_NAME = re.compile(r"\w+")
_SOURCES = (".js", ".html", ".py", ".txt")


def named_in(source: str) -> set[str]:
    """Give the ids, and the beginnings of ids, that a source says."""
    return set(_SAID.findall(source))


def faults(words: Words, folders: Iterable[Path]) -> list[str]:
    """Say in sentences which messages are said and are in no catalogue, are said nowhere, or cannot be said."""
    found = []
    named: set[str] = set()
    names: set[str] = set()
    in_order = sorted(words.ids)
    for path in _sources(folders):
        at = path.stat()
        known, here = _in_source(path, (at.st_mtime_ns, at.st_size))
        names |= known
        named |= here
        missing = [one for one in sorted(here) if not (one in words.ids or _family(in_order, one))]
        found += [f"{path.name} says {one!r}, which is in no file of assets/words/." for one in missing]
    named |= words.within_others
    beginnings = tuple(one for one in named if one.endswith("-"))
    idle = [one for one in sorted(words.ids - named) if not (beginnings and one.startswith(beginnings))]
    found += [f"assets/words/: {one!r} is said nowhere: take it out." for one in idle]
    return [*found, *words.faults(names)]


@cache
def _in_source(path: Path, _: tuple[int, int]) -> tuple[frozenset[str], frozenset[str]]:
    """Give all names in a source, and what it says; it is read again where its time or its size is another."""
    source = path.read_text("utf-8")
    return frozenset(_NAME.findall(source)), frozenset(named_in(source))


def _family(ids: list[str], beginning: str) -> bool:
    """Say whether one of these ids, which are in order, begins so."""
    place = bisect_left(ids, beginning)
    return beginning.endswith("-") and place < len(ids) and ids[place].startswith(beginning)


def _sources(folders: Iterable[Path]) -> list[Path]:
    paths = [(path, path.relative_to(folder)) for folder in folders for path in folder.rglob("*")]
    return sorted(
        path
        for path, within in paths
        if path.suffix in _SOURCES and within.parts[0] != "words" and not {"vendor", "__pycache__"} & set(within.parts)
    )
