"""The bank, built once for all its tests."""

from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.bank.build import build_bank
from widgets.bank.choose import bank_of
from widgets.pieces.question.carried import AnyItem


@pytest.fixture(scope="package")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bank")
    build_bank(COURSE, folder)
    return folder


@pytest.fixture(scope="package")
def items() -> dict[str, AnyItem]:
    return {item.id: item for item in bank_of(COURSE)[0]}
