"""Faults that nobody can notice, each with its reason: they are not tried, and not counted."""

import tomllib

from .mutant import Mutant
from .rooms import ROOT

FILE = ROOT / "tests" / "mutants" / "explained.toml"


def explained(mutants: list[Mutant]) -> tuple[list[Mutant], list[tuple[str, str]]]:
    """Part faults into those that a test could notice, and those of `explained.toml`: what is said of each, and why."""
    reasons = {(one["file"], one["line"], one["new"]): one["why"] for one in known_reasons()}
    texts = {one.file: (ROOT / one.file).read_text("utf-8") for one in mutants}
    left, found = [], []
    for one in mutants:
        text = texts[one.file]
        why = reasons.get((one.file, *changed(one, text)))
        if why is None:
            left.append(one)
        else:
            found.append((one.said(text), why))
    return left, found


def known_reasons() -> list[dict[str, str]]:
    """Give each entry: `file`, the `line` as it stands there, that line as a `new` one with the fault, and `why`."""
    return tomllib.loads(FILE.read_text("utf-8")).get("fault", [])


def changed(mutant: Mutant, text: str) -> tuple[str, str]:
    """Give the line in which a fault begins, without and with it: no number, so that it holds as files grow."""
    begin = text.rfind("\n", 0, mutant.begin) + 1
    spoilt = mutant.spoil(text)
    return tuple(one[begin:].partition("\n")[0].strip() for one in (text, spoilt))
