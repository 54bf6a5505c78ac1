"""A cell is run as its lesson opens only if it says nothing but what a lesson says."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as some
from IPython.core.inputtransformer2 import TransformerManager

from tests.lab.cells import ALLOWED, REFUSED
from widgets.lab.language import in_language


@pytest.mark.parametrize("cell", ALLOWED)
def test_python_allows_what_lessons_say(cell: str) -> None:
    assert in_language(cell) is True


@pytest.mark.parametrize("cell", REFUSED)
def test_python_refuses_everything_else(cell: str) -> None:
    assert in_language(cell) is False


WORDS = some.text(some.characters(codec="ascii", exclude_characters="\n"), max_size=60)


@given(words=WORDS, after=WORDS)
def test_a_comment_gives_a_cell_no_more_power(words: str, after: str) -> None:
    for cell in (f"lesson('02')  # {words}", f"lesson('02')  # {words}\nclaim('x')  # {after}"):
        if in_language(cell):
            # IPython takes it for what it is, and no part of it for a command of its own; and nothing in it runs.
            assert TransformerManager().transform_cell(cell) == f"{cell}\n"
            assert ast.dump(ast.parse(cell)) == ast.dump(ast.parse(_bare(cell)))


def _bare(cell: str) -> str:
    return "\n".join(line.split("  #")[0] for line in cell.split("\n"))


@pytest.mark.parametrize("cell", [cell for cell in ALLOWED if "#" in cell])
def test_ipython_changes_nothing_in_what_is_allowed(cell: str) -> None:
    assert TransformerManager().transform_cell(cell) == f"{cell}\n"
