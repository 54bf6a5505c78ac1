"""A learner's own settings of matplotlib change nothing in a chart, wherever they stand and whatever they say."""

import json
import os
import subprocess
import sys
from pathlib import Path

import matplotlib
import pytest

from tests.course import COURSE
from widgets.charts import drawn
from widgets.charts.draw import draw

ROOT = Path(__file__).parents[2]
HOSTILE = """
savefig.bbox: tight
savefig.pad_inches: 1
savefig.transparent: False
savefig.facecolor: red
axes.grid: True
axes.spines.top: True
axes.xmargin: .4
axes.prop_cycle: cycler('color', ['red'])
axes.labelsize: 30
axes.unicode_minus: False
axes.formatter.use_locale: True
font.family: monospace
font.sans-serif: Nothing Like It
font.size: 40
text.usetex: False
text.parse_math: False
text.hinting: none
lines.linewidth: 9
lines.linestyle: --
lines.dash_capstyle: round
lines.scale_dashes: False
patch.linewidth: 7
patch.force_edgecolor: True
path.simplify_threshold: 1
path.snap: False
path.sketch: 5, 100, 2
xtick.direction: in
xtick.major.size: 20
xtick.bottom: False
xtick.labelsize: 30
ytick.labelleft: False
figure.dpi: 300
figure.autolayout: True
figure.constrained_layout.use: True
figure.subplot.left: .4
svg.fonttype: path
svg.hashsalt: mine
svg.id: mine
scatter.marker: x
errorbar.capsize: 9
markers.fillstyle: none
timezone: Pacific/Apia
"""
BROKEN = b"\xff\xfe\x00axes.grid: \x80\n"
STYLE = "good-cry.mplstyle"
# Where somebody's settings may stand: a file by its place, and what the environment says of it.
PLACES = {
    "in the folder of work": ("matplotlibrc", {}),
    "named in the environment": ("mine.txt", {"MATPLOTLIBRC": "mine.txt"}),
    "in a folder named in the environment": ("own/matplotlibrc", {"MPLCONFIGDIR": "own"}),
    "where a desktop keeps them": ("own/matplotlib/matplotlibrc", {"XDG_CONFIG_HOME": "own"}),
    "at home": (".config/matplotlib/matplotlibrc", {"HOME": ".", "XDG_CONFIG_HOME": ""}),
    "as a style": (f"own/stylelib/{STYLE}", {"MPLCONFIGDIR": "own"}),
}


def drawn_in(folder: Path, *charts: str, **environment: str) -> dict[str, dict]:
    """Draw charts as the shelf has them drawn, with this folder to work in and this environment."""
    done = subprocess.run(
        [sys.executable, "-m", "widgets.charts.alone", str(COURSE.assets), *charts],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def clean(chart: str) -> str:
    """Give a chart as the shelf has it, which was drawn where no settings of anybody's stand."""
    return json.dumps(drawn(COURSE, chart))


@pytest.mark.parametrize("content", [HOSTILE.encode(), BROKEN], ids=["hostile", "broken"])
@pytest.mark.parametrize("place", PLACES)
def test_settings_change_nothing_wherever_they_stand(tmp_path: Path, place: str, content: bytes) -> None:
    name, environment = PLACES[place]
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    said = {variable: value and str(tmp_path / value) for variable, value in environment.items()}
    assert json.dumps(drawn_in(tmp_path, "day", **said)["day"]) == clean("day")


@pytest.mark.parametrize(
    "said", [{"MPLBACKEND": "no such thing"}, {"MPLBACKEND": "TkAgg"}, {"MATPLOTLIBRC": "/nowhere"}]
)
def test_the_environment_changes_nothing(tmp_path: Path, said: dict[str, str]) -> None:
    assert json.dumps(drawn_in(tmp_path, "day", **said)["day"]) == clean("day")


def test_every_chart_is_the_same_to_the_last_byte_under_hostile_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {chart: clean(chart) for chart in COURSE.chart}
    (tmp_path / "matplotlibrc").write_text(HOSTILE)
    with matplotlib.rc_context(fname=tmp_path / "matplotlibrc"):
        assert matplotlib.rcParams["savefig.bbox"] == "tight", "these settings do something"
        assert {chart: json.dumps(draw(COURSE, chart)) for chart in COURSE.chart} == before
