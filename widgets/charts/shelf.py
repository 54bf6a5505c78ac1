"""The shelf of drawn charts: a folder of the user's cache, named by all that the charts are drawn from.

A learner's kernel only reads from it. What is missing is drawn by another process and put there.
"""

import json
import subprocess
import sys
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_cache_path

from ..content import course
from ..content.places import ASSETS

WIDGETS = Path(__file__).parent.parent


def drawn(chart_id: str) -> dict:
    """Give a drawn chart from the shelf, or draw it."""
    try:
        return json.loads(_place(chart_id).read_text("utf-8"))
    except (OSError, ValueError):
        return _draw([chart_id])[chart_id]


def prepare_all() -> None:
    """Draw every chart that is not on the shelf yet."""
    missing = [chart_id for chart_id in course().chart if not _place(chart_id).is_file()]
    if missing:
        _draw(missing)


def _draw(chart_ids: list[str]) -> dict[str, dict]:
    command = [sys.executable, "-m", "widgets.charts.draw", *chart_ids]
    done = subprocess.run(command, stdout=subprocess.PIPE, cwd=WIDGETS.parent, check=True)
    charts = json.loads(done.stdout)
    for chart_id, chart in charts.items():
        _keep(_place(chart_id), json.dumps(chart))
    return charts


def _keep(place: Path, text: str) -> None:
    """Put a chart on the shelf whole or not at all; where there is no room for it, it is drawn again next time."""
    unfinished = place.with_suffix(".unfinished")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text, "utf-8")
        unfinished.replace(place)
    except OSError:
        return


def _place(chart_id: str) -> Path:
    return user_cache_path("good-cry") / "charts" / _edition() / f"{chart_id}.json"


@cache
def _edition() -> str:
    """Name what the charts are drawn from: their code, the models, the numbers and words, matplotlib."""
    scripts = [*sorted((WIDGETS / "charts").glob("*.py")), *sorted((WIDGETS / "physiology").glob("*.py"))]
    drawn_from = [*scripts, ASSETS / "charts.toml", ASSETS / "studies.toml"]
    digest = sha256(version("matplotlib").encode())
    for path in drawn_from:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
