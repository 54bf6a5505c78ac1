"""What stands in the way of the record is said in one sentence, once, and nothing is said to be kept that is not."""

import sqlite3

import pytest

from tests.course import COURSE
from tests.record.making import attempt, keep, snapshot
from widgets.record import answer, correspondence, session
from widgets.record.trouble import Damaged, RecordTrouble, is_broken, sentence
from widgets.record.where import NAME

QUESTION = next(iter(COURSE.question))
SAYS = COURSE.words


def of_sqlite(code: int) -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("as SQLite says it")
    error.sqlite_errorcode = code
    return error


# The errors that SQLite raises say more than their first eight bits.
SAID = {
    "record-disk-full": of_sqlite(sqlite3.SQLITE_FULL),
    "record-disk-failed": of_sqlite(sqlite3.SQLITE_IOERR | 3 << 8),
    "record-only-read": of_sqlite(sqlite3.SQLITE_READONLY),
    "record-not-opened": of_sqlite(sqlite3.SQLITE_CANTOPEN),
    "record-held": of_sqlite(sqlite3.SQLITE_BUSY),
    "record-unusable": of_sqlite(sqlite3.SQLITE_NOTADB),
}


@pytest.mark.parametrize("name", SAID)
def test_each_error_of_the_file_has_its_sentence(name):
    assert sentence(SAID[name]) == SAYS(name)


def test_other_errors_are_said_as_what_they_are():
    assert sentence(Damaged()) == SAYS("record-unusable")
    assert sentence(RecordTrouble("As it is.")) == "As it is."
    assert sentence(OSError(28, "No space left")) == SAYS("record-folder-unusable", reason="No space left")
    assert sentence(KeyError("x")) == SAYS("record-unexpected", name="KeyError")


def test_only_a_file_that_is_broken_is_taken_for_broken():
    broken = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISMATCH)
    assert all(is_broken(of_sqlite(code)) for code in broken)
    assert is_broken(Damaged())
    assert not any(is_broken(of_sqlite(code)) for code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY))
    assert not is_broken(OSError(28, "No space left"))


def test_what_a_full_disk_does_not_keep_is_not_said_to_be_kept(home, monkeypatch):
    def full(*_):
        raise of_sqlite(sqlite3.SQLITE_FULL)

    monkeypatch.setattr(correspondence, "keep", full)
    assert keep(attempt(QUESTION), {"type": "attempt", "id": "bad"}) == {
        "answer": None,
        "trouble": SAYS("record-disk-full"),
        "kept": [],
        "refused": {"bad": SAYS("record-entry-lacks", field="at")},
        "due": {},
    }


def test_a_file_that_was_damaged_is_told_of_once(home, start_again):
    keep(attempt(QUESTION))
    start_again()
    (home / NAME).write_bytes(b"no record at all" * 300)
    first, second = keep(attempt(QUESTION)), keep(attempt(QUESTION))
    assert len(first["kept"]) == len(second["kept"]) == 1
    assert "was damaged" in first["trouble"]
    assert second["trouble"] is None


@pytest.mark.parametrize("code", [sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY])
def test_a_file_that_can_only_be_read_is_shown_and_said_to_be_so(home, start_again, monkeypatch, code):
    keep(attempt(QUESTION))
    start_again()

    def locked(*_):
        raise of_sqlite(code)

    monkeypatch.setattr(session, "open_file", locked)
    recalled = answer({"do": "recall"})
    assert recalled["trouble"] == SAYS("record-only-read")
    assert recalled["snapshot"]["attempts"].keys() == {QUESTION}
    refused = keep(attempt(QUESTION))
    assert refused["kept"] == []
    assert refused["trouble"] == SAYS("record-only-read")
    assert snapshot()["attempts"][QUESTION]["times"] == 1
