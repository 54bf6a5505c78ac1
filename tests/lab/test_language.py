"""A cell is run as its lesson opens only if it says nothing but what a lesson says."""

import pytest

from tests.lab.cells import ALLOWED, REFUSED
from widgets.lab.language import in_language


@pytest.mark.parametrize("cell", ALLOWED)
def test_python_allows_what_lessons_say(cell: str) -> None:
    assert in_language(cell)


@pytest.mark.parametrize("cell", REFUSED)
def test_python_refuses_everything_else(cell: str) -> None:
    assert not in_language(cell)
