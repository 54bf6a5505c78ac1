"""How an atlas grows with its grid: the largest error between the nodes, and what is sent to the browser."""

import json

import msgspec
import numpy as np
from scipy.interpolate import RegularGridInterpolator

from tests.bench.measuring import Bench, Figures
from tests.charts.direct import stress_levels
from tests.course import COURSE
from widgets.charts import stress
from widgets.charts.atlas import STEPS, pack, unpacked
from widgets.content.charts import Chart

NODES = (3, 5, 9, 17, 33)  # of strength and of length; relief keeps its own
PLACES = 300
RANDOM = np.random.default_rng(7)
CHART = COURSE.chart["stress"]


def atlas_grows(bench: Bench) -> None:
    """Measure grids of all sizes, and the course's own where its sliders can stand; no machine makes this differ."""
    anywhere = np.stack([RANDOM.uniform(one.nodes[0], one.nodes[-1], PLACES) for one in CHART.slider])
    for nodes in NODES:
        bench.keep(_figures(with_grid(nodes), anywhere, f"{nodes} × {nodes} nodes, anywhere"))
    own = " × ".join(str(len(slider.nodes)) for slider in CHART.slider[:2])
    bench.keep(_figures(CHART, anywhere, f"{own} nodes of this course, anywhere"))
    error = largest_error(CHART, on_steps())
    bench.keep({f"grid, largest error: {own} nodes of this course, where its sliders stand, % of the scale": [error]})


def largest_error(chart: Chart, places: np.ndarray) -> float:
    """Give the largest error of any curve, in percent of its scale; `places` is sliders × settings."""
    packed = pack(stress.moving(COURSE, chart), chart.slider)
    grid = [slider.nodes for slider in chart.slider]
    shown = RegularGridInterpolator(grid, unpacked(packed, chart.slider).astype(float))(places.T)
    directly = stress_levels(*places)
    errors = []
    for track in (track for track in packed["tracks"] if track["kind"] == "line"):
        values = shown[:, track["from"] : track["from"] + track["count"]]
        curves = track["low"] + (track["high"] - track["low"]) * values / STEPS
        errors.append(
            np.abs(curves - directly[track["label"]]).max() / stress.levels_at_most(COURSE, CHART)[track["label"]]
        )
    return 100 * float(max(errors))


def payload(chart: Chart) -> float:
    """Give what is sent of all that moves, in KB."""
    return len(json.dumps(pack(stress.moving(COURSE, chart), chart.slider))) / 1000


def _figures(chart: Chart, places: np.ndarray, who: str) -> Figures:
    return {
        f"grid, largest error: {who}, % of the scale": [largest_error(chart, places)],
        f"grid, payload: {who}, KB": [payload(chart)],
    }


def on_steps() -> np.ndarray:
    """Give random settings at which the sliders can stand."""
    steps = [np.arange(one.nodes[0], one.nodes[-1] + one.step / 2, one.step) for one in CHART.slider]
    return np.stack([RANDOM.choice(one, PLACES) for one in steps])


def with_grid(nodes: int) -> Chart:
    """Give the chart with so many nodes, evenly spaced, for how strong and for how long."""
    strength, length, relief = CHART.slider
    even = [
        msgspec.structs.replace(one, nodes=np.linspace(one.nodes[0], one.nodes[-1], nodes).tolist())
        for one in (strength, length)
    ]
    return msgspec.structs.replace(CHART, slider=[*even, relief])
