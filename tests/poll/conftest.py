"""One poll for the tests of a file; each test begins with a question of its own."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress

import pytest

from tests.poll.serving import Poll
from tests.poll.within import within


@pytest.fixture(scope="module")
def poll(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Poll]:
    """Give a running poll for a class of six: twelve phones are counted."""
    with within(tmp_path_factory.mktemp("poll") / "votes", class_size=6) as poll:
        yield poll


@pytest.fixture(autouse=True)
def _no_file_of_votes_stays_open(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Close after each test what it opened: a test may end a poll without a word, as a power cut does."""
    opened, connect = [], sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *what, **how: opened.append(connect(*what, **how)) or opened[-1])
    yield
    for one in opened:
        # That of a poll which serves belongs to its thread.
        with suppress(sqlite3.ProgrammingError):
            one.close()
