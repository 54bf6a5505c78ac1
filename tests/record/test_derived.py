"""What is made from the log says what it holds: where it is sound it is left alone, and where it is not it is seen."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from tests.course import COURSE
from tests.record.making import attempt, keep, snapshot, words
from widgets.record import answer, log
from widgets.record.rows import latest_time
from widgets.record.tables import is_made_from_log, sum_of
from widgets.record.where import NAME

QUESTION = next(iter(COURSE.question))


def says(home, *changes):
    """Say whether a file is found to be made from its log, after some changes of it."""
    with closing(sqlite3.connect(home / NAME, isolation_level=None)) as connection:
        for sql, values in changes:
            connection.execute(sql, values)
        return is_made_from_log(connection)


def test_a_sound_file_is_not_made_anew(home):
    keep(attempt(QUESTION), attempt(QUESTION), words("rain"))
    assert says(home)


@pytest.mark.parametrize(
    "harm",
    [
        [("DELETE FROM known WHERE number = 1", [])],
        [("UPDATE known SET number = number + 1", [])],
        [("DELETE FROM latest WHERE type = 'words'", [])],
        [("UPDATE latest SET lesson = '03'", [])],
        [("UPDATE card SET sitting = '2026-01-01'", [])],
        # One that counts an attempt too many, and says so itself.
        [
            (
                "UPDATE latest SET times = 3, sum = ? WHERE type = 'attempt'",
                [sum_of("attempt", QUESTION, QUESTION[:2], 2, 3)],
            )
        ],
    ],
    ids=["an id", "numbers", "the last of a kind", "a lesson", "a day", "a count"],
)
def test_what_does_not_say_what_the_log_says_is_seen(home, harm):
    keep(attempt(QUESTION), attempt(QUESTION), words("rain"))
    assert says(home)
    assert not says(home, *harm)


def test_what_was_answered_while_a_clock_ran_ahead_does_not_put_a_question_off(home, monkeypatch):
    now = datetime.now(UTC)
    first = attempt(QUESTION, at=(now - timedelta(days=3)).isoformat())
    keep(first)
    alone = snapshot()["due"][QUESTION]
    # A clock that is three days ahead takes its own time for now.
    monkeypatch.setattr(log, "latest_time", lambda: (now + timedelta(days=4)).isoformat())
    keep(attempt(QUESTION, at=(now + timedelta(days=3)).isoformat()))
    monkeypatch.setattr(log, "latest_time", latest_time)
    assert snapshot()["due"][QUESTION] == alone
    # And so does the answer to what is kept next.
    assert answer({"do": "keep", "entries": [attempt(QUESTION, id="again", at=first["at"])]})["due"][QUESTION] == alone
