"""The shelf of drawn charts: a folder of the user's cache, named by all that the charts are drawn from.

A learner's kernel only reads from it. What is missing is drawn by another process and put there.
"""

import json
import os
import subprocess
import sys
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from platformdirs import user_cache_path

from ..content import Course

WIDGETS = Path(__file__).parent.parent


def drawn(course: Course, chart_id: str) -> dict:
    """Give a drawn chart from the shelf, or draw it."""
    return _kept(course, chart_id) or _draw(course, [chart_id])[chart_id]


def prepare_all(course: Course) -> None:
    """Draw every chart that is not on the shelf yet, whole and as it was put there."""
    missing = [chart_id for chart_id in course.chart if not _kept(course, chart_id)]
    if missing:
        _draw(course, missing)


def _kept(course: Course, chart_id: str) -> dict | None:
    """Give a chart as it was put on the shelf; what somebody else put there, or changed, is none."""
    try:
        seal, _, text = _place(course, chart_id).read_text("utf-8").partition("\n")
    except (OSError, ValueError):
        return None
    return json.loads(text) if seal == _seal(course, chart_id, text) else None


def _seal(course: Course, chart_id: str, text: str) -> str:
    return sha256(f"{_edition(course)} {chart_id} {text}".encode()).hexdigest()


def _draw(course: Course, chart_ids: list[str]) -> dict[str, dict]:
    command = [sys.executable, "-m", "widgets.charts.alone", str(course.assets), *chart_ids]
    done = subprocess.run(command, stdout=subprocess.PIPE, cwd=WIDGETS.parent, check=True)
    charts = json.loads(done.stdout)
    for chart_id, chart in charts.items():
        text = json.dumps(chart)
        _keep(_place(course, chart_id), f"{_seal(course, chart_id, text)}\n{text}")
    return charts


def _keep(place: Path, text: str) -> None:
    """Put a chart on the shelf whole or not at all; where there is no room for it, it is drawn again next time."""
    unfinished = place.with_suffix(f".{os.getpid()}.unfinished")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text, "utf-8")
        unfinished.replace(place)
    except OSError:
        return


def _place(course: Course, chart_id: str) -> Path:
    return user_cache_path(course.about.id) / "charts" / _edition(course) / f"{chart_id}.json"


def _edition(course: Course) -> str:
    """Name all that the charts are drawn from: matplotlib with its font, numpy, the code, the numbers and the words."""
    return _digest(course.assets, json.dumps(course.words.for_scripts({"chart-"}), sort_keys=True))


@cache
def _digest(assets: Path, words: str) -> str:
    scripts = [
        path for folder in ("charts", "content", "physiology") for path in sorted((WIDGETS / folder).glob("*.py"))
    ]
    font = Path(find_spec("matplotlib").origin).parent / "mpl-data/fonts/ttf/DejaVuSans.ttf"
    digest = sha256(f"{version('matplotlib')} {version('numpy')} {words}".encode())
    for path in [font, *scripts, assets / "charts.toml", assets / "studies.toml"]:
        digest.update(path.name.encode() + (path.read_bytes() if path.is_file() else b""))
    return digest.hexdigest()[:16]
