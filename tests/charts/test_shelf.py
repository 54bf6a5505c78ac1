"""A learner's kernel takes drawn charts from the shelf, and needs neither matplotlib nor numpy."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from platformdirs import user_cache_path

from tests.course import COURSE
from widgets.charts import drawn, prepare_all, shelf
from widgets.content import kept
from widgets.content.shelf import Shelf
from widgets.hub.folder import share_charts

ROOT = Path(__file__).parents[2]


# Drawing takes a second for a chart: where any chart will do, there are these.
FEW = replace(COURSE, chart=Shelf("chart", {one: COURSE.chart[one] for one in ("day", "drain")}))


@pytest.fixture(autouse=True)
def empty_shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path)
    return tmp_path


def test_what_is_drawn_ahead_is_looked_at_before_it_is_published(empty_shelf: Path) -> None:
    prepare_all(FEW)
    place = next(empty_shelf.rglob("day.json"))
    kept = place.read_text("utf-8")
    place.write_text(kept.replace("<svg", "<svg onload='alert(1)'"))
    prepare_all(FEW)
    assert place.read_text("utf-8") == kept


def test_all_charts_are_drawn_ahead_and_only_once(empty_shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    prepare_all(FEW)
    assert {path.stem for path in empty_shelf.rglob("*.json")} == set(FEW.chart)
    monkeypatch.setattr(shelf.subprocess, "run", lambda *_, **__: pytest.fail("drew again"))
    prepare_all(FEW)
    assert drawn(COURSE, "day")["stages"]["wide"]["svg"].startswith("<svg")


def test_a_chart_that_is_missing_is_drawn_on_the_spot_and_kept(empty_shelf: Path) -> None:
    assert drawn(COURSE, "day")["rows"]
    assert len(list(empty_shelf.rglob("day.json"))) == 1


@pytest.fixture(scope="module")
def day() -> str:
    """Give what the shelf keeps of a chart; it is drawn once for all tests that spoil it."""
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patched:
        patched.setattr(kept, "user_cache_path", lambda _: Path(folder))
        drawn(COURSE, "day")
        return shelf._place(COURSE, "day").read_text("utf-8")


@pytest.mark.parametrize(
    "harm",
    [
        lambda text: '{"stages": ',
        lambda text: "",
        lambda text: text.replace("<svg", "<svg onload='alert(1)'"),
        lambda text: json.dumps({"stages": {}}),
        lambda text: text[:-1],
    ],
)
def test_a_broken_or_foreign_file_on_the_shelf_is_drawn_anew(
    day: str, harm: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    as_drawn = json.loads(day.partition("\n")[2])
    monkeypatch.setattr(shelf.subprocess, "run", lambda *_, **__: SimpleNamespace(stdout=json.dumps({"day": as_drawn})))
    place = shelf._place(COURSE, "day")
    place.parent.mkdir(parents=True)
    place.write_text(harm(day))
    assert drawn(COURSE, "day") == as_drawn
    assert place.read_text("utf-8") == day


def test_a_chart_under_the_name_of_another_is_drawn_anew(day: str) -> None:
    place = shelf._place(COURSE, "stress")
    place.parent.mkdir(parents=True)
    place.write_text(day)
    assert drawn(COURSE, "stress") != json.loads(day.partition("\n")[2])


def test_a_shelf_that_cannot_be_written_keeps_nobody_from_seeing_a_chart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setattr(kept, "user_cache_path", lambda _: tmp_path / "file")
    assert drawn(COURSE, "day")["stages"]


@pytest.fixture
def edition() -> Iterator[Callable[[], str]]:
    """Give the name of what the charts are drawn from, read anew each time."""

    def name(assets: Path = COURSE.assets) -> str:
        shelf._digest.cache_clear()
        return shelf._edition(replace(COURSE, assets=assets))

    yield name
    shelf._digest.cache_clear()


def test_a_changed_number_draws_its_charts_anew(tmp_path: Path, edition: Callable[..., str]) -> None:
    for name in ("charts.toml", "studies.toml"):
        (tmp_path / name).write_text("changed")
    assert edition(tmp_path) != edition()
    assert edition(COURSE.assets) == edition()


@pytest.mark.parametrize("library", ["matplotlib", "numpy"])
def test_another_version_of_a_library_draws_all_anew(
    library: str, monkeypatch: pytest.MonkeyPatch, edition: Callable[[], str]
) -> None:
    before = edition()
    with monkeypatch.context() as changed:
        real = shelf.version
        changed.setattr(shelf, "version", lambda name: "99" if name == library else real(name))
        assert edition() != before


@pytest.mark.parametrize(
    "script", ["charts/stage.py", "charts/settings.py", "content/course.py", "physiology/stress_axis.py"]
)
def test_changed_code_draws_all_anew(
    script: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edition: Callable[[], str]
) -> None:
    copy = shutil.copytree(shelf.ENGINE, tmp_path / "widgets", ignore=shutil.ignore_patterns("site", "pieces", "*.pyc"))
    with monkeypatch.context() as changed:
        changed.setattr(shelf, "ENGINE", copy)
        before = edition()
        with (copy / script).open("a") as file:
            file.write("# changed")
        assert edition() != before


def test_a_kernel_that_shows_every_chart_loads_neither_matplotlib_nor_numpy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept, "user_cache_path", user_cache_path)
    cache = share_charts(COURSE, tmp_path)
    # One is missing, and is drawn by another process.
    next(cache.rglob("day.json")).unlink()
    code = (
        "import sys, widgets\nfrom widgets.charts import prepare_all\n"
        "from widgets.content import installed_course\nprepare_all(installed_course())\n"
        "pieces = [widgets.chart(one) for one in installed_course().chart]\n"
        "print([type(one).__name__ for one in pieces], sorted({'matplotlib', 'numpy', 'scipy'} & set(sys.modules)))"
    )
    environment = os.environ | {"XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == f"{['Piece'] * len(COURSE.chart)} []"
    assert [*cache.rglob("day.json")]
