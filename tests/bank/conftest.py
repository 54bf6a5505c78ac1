"""The bank, built once for all its tests."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from tests.built import Built
from tests.course import COURSE
from widgets.bank.build import build_bank
from widgets.bank.choose import bank_of
from widgets.pieces.question.carried import AnyItem


@pytest.fixture(scope="package")
def bank(built: Built) -> Path:
    return built.once("bank", lambda folder: build_bank(COURSE, folder))


def texts(path: Path) -> Iterator[str]:
    """Give the text of a file of the bank, or of each file within a package."""
    if not is_zipfile(path):
        yield path.read_text("utf-8")
        return
    with ZipFile(path) as archive:
        for name in archive.namelist():
            # A deck of cards is a database, in which its texts lie as they are.
            yield archive.read(name).decode(errors="replace")


@pytest.fixture(scope="package")
def items() -> dict[str, AnyItem]:
    return {item.id: item for item in bank_of(COURSE)[0]}
