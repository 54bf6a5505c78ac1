"""What lessons show is made ready before one is opened."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.lab.notebooks import write
from widgets.charts import shelf as charts
from widgets.content import Course, Shelf, kept
from widgets.hub.folder import share_charts
from widgets.lab import ahead
from widgets.pieces import render
from widgets.pieces.shared import scripts


def test_after_it_no_lesson_needs_the_library_that_renders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    charts.prepare_all(COURSE)
    drawn = charts.places(COURSE)
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path)
    # That charts are drawn ahead is tested beside the shelf, and takes seconds.
    for before, place in zip(drawn, charts.places(COURSE), strict=True):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(before, place)
    ahead.prepare_all(COURSE)
    monkeypatch.setattr(render, "templates", lambda _: pytest.fail("rendered again"))
    shown = list(ahead._called(COURSE))
    assert {("claim", "oxytocin"), ("question", "02.cascade")} <= {(one.word, one.wanted) for one in shown}
    assert all(ahead.make(COURSE, one.word, one.wanted).html for one in shown)
    monkeypatch.setattr(ahead, "make", lambda *_: pytest.fail("looked through again"))
    asked: list[Course] = []
    monkeypatch.setattr(ahead, "draw_all", asked.append)
    ahead.prepare_all(COURSE)
    assert asked == [COURSE], "a chart that is gone is drawn again, whatever else is ready"


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


def test_whatever_lessons_are_made_of_makes_them_anew_and_a_learners_own_words_between_do_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    engine, assets, lessons = (tmp_path / name for name in ("engine", "assets", "lessons"))
    files = [engine / "a.py", engine / "in/b.html", engine / "c.js", assets / "d.toml", assets / "drawings/e.svg"]
    for path in files:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("one")
    lesson = COURSE.lesson["00"]
    course = replace(COURSE, assets=assets, lessons=lessons, lesson=Shelf("lesson", {"00": lesson}))
    write(lessons / lesson.file, 'claim("oxytocin")')
    monkeypatch.setattr(ahead, "PIECES", engine)
    known = [ahead._state(course)]
    (engine / "notes.md").write_text("of no account")
    write(lessons / lesson.file, 'claim("oxytocin")', text="My own words.")
    assert ahead._state(course) == known[0]
    for path in files:
        path.write_text("another")
        known.append(ahead._state(course))
    write(lessons / lesson.file, 'claim("mood")')
    known.append(ahead._state(course))
    assert len(set(known)) == len(known)
    (lessons / lesson.file).write_text("no notebook")
    assert ahead._state(course) not in known, "it is looked at where it is opened"


def test_all_that_was_made_ready_is_named_as_far_as_it_could_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart, gone = tmp_path / "chart.json", tmp_path / "gone.json"
    chart.touch()
    monkeypatch.setattr(ahead, "shelf", lambda _: tmp_path / "pieces")
    monkeypatch.setattr(ahead, "chart_places", lambda _: [chart, gone])
    monkeypatch.setattr(ahead, "_state", lambda _: "now")
    assert ahead.made_ready(COURSE) == [chart] and not ahead.is_ready(COURSE)
    (tmp_path / "pieces").mkdir()
    (tmp_path / "pieces/one.html").touch()
    mark = tmp_path / "pieces/now.ready"
    mark.write_text("one.html\ngone.html")
    assert ahead.made_ready(COURSE) == [chart, mark, tmp_path / "pieces/one.html"] and ahead.is_ready(COURSE)
