"""The decks, built once for all their tests."""

from pathlib import Path

import pytest

from tests.browser.conftest import context, heard, page
from tests.built import Built

__all__ = ["context", "heard", "page"]


@pytest.fixture(scope="package")
def decks(built: Built) -> Path:
    return built.decks
