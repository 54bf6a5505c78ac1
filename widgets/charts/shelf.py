"""The shelf of drawn charts: a folder of the user's cache, named by all that the charts are drawn from.

A learner's kernel only reads from it. What is missing is drawn by another process and put there.
"""

import json
import subprocess
import sys
from functools import cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from ..content import Course
from ..content.kept import edition_of, keep, read_kept, shelf
from ..content.places import ENGINE
from ..words import Words


def drawn(course: Course, chart_id: str) -> dict:
    """Give a drawn chart from the shelf, or draw it."""
    return _kept(course, chart_id) or _draw(course, [chart_id])[chart_id]


def prepare_all(course: Course) -> None:
    """Draw every chart that is not on the shelf yet, whole and as it was put there."""
    missing = [chart_id for chart_id in course.chart if not _kept(course, chart_id)]
    if missing:
        _draw(course, missing)


def places(course: Course) -> list[Path]:
    """Give the files in which the charts are, as the course now is."""
    return [_place(course, chart_id) for chart_id in course.chart]


def _kept(course: Course, chart_id: str) -> dict | None:
    text = read_kept(_place(course, chart_id))
    return None if text is None else json.loads(text)


def _draw(course: Course, chart_ids: list[str]) -> dict[str, dict]:
    command = [sys.executable, "-m", "widgets.charts.alone", str(course.assets), *chart_ids]
    done = subprocess.run(command, stdout=subprocess.PIPE, cwd=ENGINE.parent, check=True)
    charts = json.loads(done.stdout)
    for chart_id, chart in charts.items():
        keep(_place(course, chart_id), json.dumps(chart))
    return charts


def _place(course: Course, chart_id: str) -> Path:
    return shelf(course.about.id, "charts") / _edition(course) / f"{chart_id}.json"


def _edition(course: Course) -> str:
    """Name all that the charts are drawn from: matplotlib with its font, numpy, the code, the numbers and the words."""
    return _digest(course.assets, _said_in_charts(course.words))


@cache
def _said_in_charts(words: Words) -> str:
    """Give all words of charts; a page full of charts asks for each of them."""
    return json.dumps(words.for_scripts({"chart-"}), sort_keys=True)


@cache
def _digest(assets: Path, words: str) -> str:
    scripts = [
        path for folder in ("charts", "content", "physiology") for path in sorted((ENGINE / folder).glob("*.py"))
    ]
    font = Path(str(getattr(find_spec("matplotlib"), "origin", None))).parent / "mpl-data/fonts/ttf/DejaVuSans.ttf"
    files = [font, *scripts, assets / "charts.toml", assets / "studies.toml"]
    return edition_of(version("matplotlib"), version("numpy"), words, files=files)
