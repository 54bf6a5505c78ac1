"""What a learner may draw before the finding is seen: where on each stage, with which handles, and what was found.

Places are shares of the room in which is drawn: across it from 0 at its left, and down it from 0 at its top.
"""

from collections.abc import Sequence

import numpy as np

from ..content import ContentError, Course
from ..content.chart_parts import Draw
from ..content.charts import AnyChart, Day, Order
from ..content.dates import as_time
from .effects import NARROW_MARK
from .facts import extreme_at
from .lanes import MARK
from .order import steps


def pencil(
    course: Course, chart: AnyChart, stages: dict, tracks: list[dict], values: Sequence[float] | np.ndarray
) -> dict | None:
    """Give what is drawn on a chart, with the `values` that its tracks have where it begins; None where nothing is.

    Returns
    -------
    dict
        `rooms` (left, top, width and height for each stage, in percent of it), the ends of the scale, `handles` (each
        with its label and its place), `found` (each with its label, its place and its value), and the names of the
        steps of a scale that has no numbers.
    """
    if not chart.draw:
        return None
    made = _bars if chart.can_draw == "bars" else _curve
    return made(course, chart, chart.draw, stages, tracks, values)


def _bars(
    course: Course, chart: AnyChart, draw: Draw, stages: dict, tracks: list[dict], values: Sequence[float] | np.ndarray
) -> dict:
    """Give a handle for each of the rows, in its lane."""
    if chart.scale is None:
        raise ContentError(f"chart {chart.id!r} has no scale to draw on")
    low, high = chart.scale
    # From the first lane's mark to the last one's.
    lanes = max(len(chart.row) - 1, 0.1)
    rooms = {}
    for name, stage in stages.items():
        axes = stage["axes"]["lanes"]
        mark = NARROW_MARK if chart.form == "effects" and name == "narrow" else MARK
        lane = axes["height"] / len(chart.row)
        rooms[name] = _room(stage, axes, (low, high), axes["top"] + (0.5 + mark) * lane, lanes * lane)
    ids = [row.id for row in chart.row]
    rows = [chart.row[ids.index(wanted)] for wanted in draw.rows]
    at_start = {track["label"]: values[track["from"]] for track in tracks if track["kind"] == "bar"}
    handles, found = [], []
    for row in rows:
        place = chart.row.index(row) / lanes
        value = at_start[row.label] if chart.moved_by else course.number(row.value).value
        handles.append({"label": row.label, "at": round(place, 4)})
        found.append({"label": row.label, "at": round(place, 4), "value": round(float(value), 4)})
    return {"rooms": rooms, "low": low, "high": high, "handles": handles, "found": found, "names": {}}


def _curve(
    course: Course, chart: AnyChart, draw: Draw, stages: dict, tracks: list[dict], values: Sequence[float] | np.ndarray
) -> dict:
    """Give handles along the curve; what was found stands at the handles, or where it was measured."""
    words = course.words
    first, last = (0, len(chart.row) - 1) if isinstance(chart, Order) else chart.span
    name, track = chart.form if not draw.curve else "", None
    if draw.curve:
        track = next(one for one in tracks if one["label"] == draw.curve)
        name = track["axes"]
    axes_name = {"order": "steps"}.get(name, name)
    axes = {size: stage["axes"][axes_name] for size, stage in stages.items()}
    low, high = chart.scale or axes["wide"]["y"]
    rooms = {}
    for size, one in axes.items():
        to_pixels = one["height"] / (one["y"][1] - one["y"][0])
        top, height = one["top"] + (one["y"][1] - high) * to_pixels, (high - low) * to_pixels
        rooms[size] = _room(stages[size], one, (first, last), top, height)

    def label(x: float) -> str:
        if chart.form == "order":
            return chart.row[round(x)].label.replace(" | ", " ")
        if chart.form == "day":
            return as_time(round(x * 60))
        return (
            words("chart-draw-minute", n=f"{x:.0f}")
            if chart.form == "stress"
            else words("chart-draw-day", n=f"{x:.0f}")
        )

    def point(x: float, value: float) -> dict:
        return {"label": label(x), "at": round((x - first) / (last - first), 4), "value": round(float(value), 4)}

    if track:
        x, y = np.asarray(track["x"]), np.asarray(values)[track["from"] : track["from"] + track["count"]]
        turns = [extreme_at(x, -y if draw.turn == "lowest" else y, 0)] if draw.turn else []
        places = sorted({*draw.at, *map(float, turns)})
        found = [point(place, np.interp(place, x, y)) for place in places]
    elif isinstance(chart, Day):
        hours = {row.id: getattr(chart.settings, f"{row.id}_hour") for row in chart.row}
        found = [point(hours[row.id], course.number(row.value).value) for row in chart.row]
    else:
        # What the others are compared with was not found: it is where they begin.
        found = [point(i, course.number(row.value).value) for i, row in enumerate(chart.row) if row.value]
    at = draw.at or range(len(chart.row))
    handles = [{"label": label(x), "at": round((x - first) / (last - first), 4)} for x in at]
    names = steps(words) if chart.form == "order" else {}
    return {"rooms": rooms, "low": low, "high": high, "handles": handles, "found": found, "names": names}


def _room(stage: dict, axes: dict, across: tuple[float, float], top: float, height: float) -> list[float]:
    """Give the room between two places of the x axis, and below this top, in percent of the stage."""
    begin, per = axes["x"][0], axes["width"] / (axes["x"][1] - axes["x"][0])
    left, width = axes["left"] + (across[0] - begin) * per, (across[1] - across[0]) * per
    whole = stage["width"], stage["height"]
    return [round(100 * one / whole[i % 2], 3) for i, one in enumerate((left, top, width, height))]
