"""The decks, built once for all their tests."""

from pathlib import Path

import pytest

from tests.browser.conftest import context, heard, page
from tests.course import COURSE
from widgets.slides.build import build_slides

__all__ = ["context", "heard", "page"]


@pytest.fixture(scope="package")
def decks(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("slides")
    build_slides(COURSE, folder)
    return folder
