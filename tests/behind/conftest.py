"""What is handed over in these tests is kept in a record of each test's own."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _keeps_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "record"))
