"""What lessons show is made ready before one is opened."""

from pathlib import Path

import pytest

from tests.course import COURSE
from widgets.charts import shelf as charts
from widgets.content import kept
from widgets.hub.folder import share_charts
from widgets.lab import ahead
from widgets.pieces import render
from widgets.pieces.shared import scripts


def test_after_it_no_lesson_needs_the_library_that_renders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path)
    ahead.prepare_all(COURSE)
    monkeypatch.setattr(render, "templates", lambda _: pytest.fail("rendered again"))
    shown = list(ahead._called(COURSE))
    assert {("claim", "oxytocin"), ("question", "02.cascade")} <= {(one.word, one.wanted) for one in shown}
    assert all(ahead.make(COURSE, one.word, one.wanted).html for one in shown)
    monkeypatch.setattr(ahead, "make", lambda *_: pytest.fail("looked through again"))
    ahead.prepare_all(COURSE)


def test_a_class_shares_what_was_made_ready_and_nothing_of_older_editions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = share_charts(COURSE, tmp_path)
    older = mine / COURSE.about.id / "pieces/0123/older.html"
    older.parent.mkdir()
    older.touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(mine))
    (tmp_path / "class").mkdir()
    cache = share_charts(COURSE, tmp_path / "class")
    assert not [*cache.rglob("older.html")]
    monkeypatch.setenv("XDG_CACHE_HOME", str(cache))
    monkeypatch.setattr(render, "templates", lambda _: pytest.fail("rendered again"))
    monkeypatch.setattr(charts, "_draw", lambda *_: pytest.fail("drawn again"))
    assert ahead.is_ready(COURSE)
    ahead.draw_all(COURSE)
    assert all(ahead.make(COURSE, one.word, one.wanted).html for one in ahead._called(COURSE))
    monkeypatch.setattr(scripts, "pieces_script", lambda _: pytest.fail("joined again"))
    assert ahead.kept_script(COURSE.words, COURSE.about.id)
