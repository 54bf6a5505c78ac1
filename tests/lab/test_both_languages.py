"""The script for the browser and Python agree on what is the language of lessons."""

import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as some

from tests.lab.cells import ALLOWED, REFUSED
from tests.scripts.node import node
from widgets.lab.language import NAMES, in_language

PIECES = [
    *("lesson", "claim", "widgets", "from widgets import", "import", "as", "print", "(", ")", ",", ".", "=", ";"),
    *('"02"', "'a b'", '"', "'", '""', '"""', "\\", "\n", "\n\n", " ", "    ", "\t", "#", "!ls", "%cd", "?", "*"),
    *("  # ", "  # words"),
    *('lesson("02")', "from widgets import claim, chart", "f", "b", "é", "ｌ", "\x0c", "\r", "{}", "0", "+"),
]


def ask_browser(cells: list[str], names: list[str] | None = None) -> list[bool]:
    asked = {"names": sorted(NAMES) if names is None else names, "cells": cells}
    done = node(Path(__file__).with_name("languages.mjs"), json.dumps(asked))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_the_browser_allows_what_lessons_say() -> None:
    assert dict(zip(ALLOWED, ask_browser(ALLOWED), strict=True)) == dict.fromkeys(ALLOWED, True)


def test_the_browser_refuses_everything_else() -> None:
    assert dict(zip(REFUSED, ask_browser(REFUSED), strict=True)) == dict.fromkeys(REFUSED, False)


def test_without_words_the_browser_refuses_all() -> None:
    assert not any(ask_browser([*ALLOWED, '("02")', "from widgets import "], names=[]))


def test_python_and_the_browser_agree_on_any_cell() -> None:
    cells = [*ALLOWED, *REFUSED]

    @settings(max_examples=2000, database=None, deadline=None)
    @given(some.lists(some.sampled_from(PIECES), max_size=14).map("".join))
    def collect(cell: str) -> None:
        cells.append(cell)

    collect()
    # Each allowed cell with one piece put in somewhere: near misses are where the two could differ.
    cells += [cell[:i] + piece + cell[i:] for cell in ALLOWED for piece in PIECES for i in range(len(cell) + 1)]
    python = [in_language(cell) for cell in cells]
    differing = [cell for cell, p, b in zip(cells, python, ask_browser(cells), strict=True) if p != b]
    assert differing == []
    assert 100 < sum(python) < len(cells) / 2
