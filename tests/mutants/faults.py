"""Faults that were put in by hand: each stands for a kind that tests once let pass."""

import tomllib
from collections import defaultdict

from .mutant import Mutant
from .rooms import ROOT

FILE = ROOT / "tests" / "mutants" / "faults.toml"


class Misfit(Exception):
    """A fault does not fit the code any more; the message is the one sentence that says which."""


def known_faults() -> dict[tuple[str, ...], list[Mutant]]:
    """Give the faults of `faults.toml`, by the tests that shall notice them.

    Raises
    ------
    Misfit
        Where what a fault changes does not stand in its file once.
    """
    found = defaultdict(list)
    for one in tomllib.loads(FILE.read_text("utf-8"))["fault"]:
        text = (ROOT / one["file"]).read_text("utf-8")
        if text.count(one["old"]) != 1:
            raise Misfit(f"tests/mutants/faults.toml: {one['is']!r}: `old` must stand in {one['file']} once.")
        begin = text.index(one["old"])
        found[tuple(one["tests"])].append(Mutant(one["file"], begin, begin + len(one["old"]), one["new"]))
    return found
