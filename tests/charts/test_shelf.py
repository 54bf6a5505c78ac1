"""A learner's kernel takes drawn charts from the shelf, and needs neither matplotlib nor numpy."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from widgets.charts import drawn, prepare_all, shelf
from widgets.content import course

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def empty_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(shelf, "user_cache_path", lambda _: tmp_path)
    return tmp_path


def test_all_charts_are_drawn_ahead_and_only_once(empty_shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare_all()
    assert {path.stem for path in empty_shelf.rglob("*.json")} == set(course().chart)
    monkeypatch.setattr(shelf.subprocess, "run", lambda *_, **__: pytest.fail("drew again"))
    prepare_all()
    assert drawn("day")["stages"]["wide"]["svg"].startswith("<svg")


def test_a_chart_that_is_missing_is_drawn_on_the_spot_and_kept(empty_shelf: Path) -> None:
    assert drawn("day")["rows"]
    assert len(list(empty_shelf.rglob("day.json"))) == 1


def test_a_garbled_file_on_the_shelf_is_drawn_anew(empty_shelf: Path) -> None:
    first = drawn("day")
    next(empty_shelf.rglob("day.json")).write_text('{"stages": ')
    assert drawn("day") == first
    assert json.loads(next(empty_shelf.rglob("day.json")).read_text("utf-8")) == first


def test_a_shelf_that_cannot_be_written_keeps_nobody_from_seeing_a_chart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(shelf, "user_cache_path", lambda _: tmp_path / "file")
    assert drawn("day")["stages"]


def test_a_changed_number_draws_its_charts_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = shelf._edition()
    for name in ("charts.toml", "studies.toml"):
        (tmp_path / name).write_text("changed")
    monkeypatch.setattr(shelf, "ASSETS", tmp_path)
    shelf._edition.cache_clear()
    assert shelf._edition() != before
    monkeypatch.undo()
    shelf._edition.cache_clear()


def test_a_kernel_that_shows_every_chart_loads_neither_matplotlib_nor_numpy(tmp_path: Path) -> None:
    code = (
        "import sys, widgets\nfrom widgets.charts import prepare_all\n"
        "from widgets.content import course\nprepare_all()\n"
        "pieces = [widgets.chart(one) for one in course().chart]\n"
        "print([type(one).__name__ for one in pieces], sorted({'matplotlib', 'numpy', 'scipy'} & set(sys.modules)))"
    )
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"{['ChartPiece'] * len(course().chart)} []"
