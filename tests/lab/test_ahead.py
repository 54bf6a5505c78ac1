"""What lessons show is made ready before one is opened."""

from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.content import kept
from widgets.lab import ahead
from widgets.pieces import render


def test_after_it_no_lesson_needs_the_library_that_renders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path)
    ahead.prepare_all(COURSE)
    monkeypatch.setattr(render, "templates", lambda _: pytest.fail("rendered again"))
    shown = list(ahead._called(COURSE))
    assert {("claim", "oxytocin"), ("question", "02.cascade")} <= {(one.word, one.wanted) for one in shown}
    assert all(ahead.make(COURSE, one.word, one.wanted).html for one in shown)
    monkeypatch.setattr(ahead, "make", lambda *_: pytest.fail("looked through again"))
    ahead.prepare_all(COURSE)
