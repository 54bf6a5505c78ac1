import pytest

from widgets.record import correspondence


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A folder for the record of this test alone, and a process that has not opened it yet."""
    folder = tmp_path / "record"
    monkeypatch.setenv("GOOD_CRY_RECORD", str(folder))
    monkeypatch.setattr(correspondence, "_record", correspondence.Record())
    yield folder
    correspondence._record.close()


@pytest.fixture
def start_again(home, monkeypatch):
    """Does what a new kernel does: opens the record anew."""

    def again():
        correspondence._record.close()
        monkeypatch.setattr(correspondence, "_record", correspondence.Record())

    return again
