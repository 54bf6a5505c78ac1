"""A chart as it stands with its sliders untouched: for a page without scripts, and for paper."""

import base64
import re
from dataclasses import dataclass
from xml.sax.saxutils import quoteattr

import numpy as np

from .atlas import STEPS

BAR_HALF_HEIGHT = 8


@dataclass(frozen=True)
class Still:
    """A chart that stands still: an SVG for each size, its sentence, and its table."""

    stages: dict[str, str]
    sentence: str
    head: list[str]
    rows: list[list[str]]


def still(content: dict) -> Still:
    """Draw what a chart shows at the start.

    Parameters
    ----------
    content : dict
        What the chart's widget hands to its script.
    """
    drawn, sliders = content["drawn"], content["sliders"]
    values = _values_at_start(drawn, sliders)
    start = {slider["id"]: slider["start"] for slider in sliders}
    facts = {fact["name"]: f"{values[fact['from']]:.{fact['decimals']}f}" for fact in drawn["facts"]}
    named = {name: f"{value:g}" for name, value in start.items()} | facts
    template = next(one["text"] for one in content["sentences"] if one["when"].items() <= start.items())
    stages = {name: _with_marks(stage, drawn["tracks"], values) for name, stage in drawn["stages"].items()}
    rows = [[_filled(cell, facts) for cell in row] for row in drawn["rows"]]
    return Still(stages, _filled(template, named), drawn["head"], rows)


def _values_at_start(drawn: dict, sliders: list[dict]) -> np.ndarray:
    """Interpolate linearly between the nodes around each slider's start; shape: (`drawn["size"]`,)."""
    shape = [len(slider["nodes"]) for slider in sliders]
    values = np.frombuffer(base64.b64decode(drawn["atlas"]), "<u2").reshape(*shape, drawn["size"]).astype(float)
    for slider in sliders:
        nodes, start = slider["nodes"], slider["start"]
        below = min(int(np.searchsorted(nodes, start, side="right")) - 1, len(nodes) - 2)
        share = (start - nodes[below]) / (nodes[below + 1] - nodes[below])
        values = values[below] * (1 - share) + values[below + 1] * share
    for part in (*drawn["tracks"], *drawn["facts"]):
        place = slice(part["from"], part["from"] + part["count"])
        values[place] = part["low"] + (part["high"] - part["low"]) / STEPS * values[place]
    return values


def _with_marks(stage: dict, tracks: list[dict], values: np.ndarray) -> str:
    """Put what moves on the stage: bands behind it, all else before it."""
    marks = {"behind": "", "before": ""}
    for track in tracks:
        own = values[track["from"] : track["from"] + track["count"]]
        shape = _shape(track, stage["axes"][track["axes"]], own)
        path = (
            f'<path class="gc-mark gc-mark-{track["kind"]}" data-track={quoteattr(track["label"])} '
            f'style="--gc-mark: var(--gc-data-{track["colour"]})" d="{shape}"/>'
        )
        marks["behind" if track["kind"] == "band" else "before"] += path
    opening, rest = re.fullmatch(r"(<svg[^>]*>)(.*)</svg>\s*", stage["svg"], re.DOTALL).groups()
    return f"{opening}{marks['behind']}{rest}{marks['before']}</svg>"


def _shape(track: dict, axes: dict, values: np.ndarray) -> str:
    (x_low, x_high), (y_low, y_high) = axes["x"], axes["y"]

    def x(value: float) -> float:
        return axes["left"] + axes["width"] * (value - x_low) / (x_high - x_low)

    def y(value: float) -> float:
        return axes["top"] + axes["height"] * (y_high - value) / (y_high - y_low)

    match track["kind"]:
        case "line":
            return "M" + "L".join(f"{x(at):.1f} {y(value):.2f}" for at, value in zip(track["x"], values, strict=True))
        case "band":
            return _box(x(values[0]), axes["top"], x(values[1]), axes["top"] + axes["height"])
        case "bar":
            middle = y(track["y"])
            return _box(x(0), middle - BAR_HALF_HEIGHT, x(values[0]), middle + BAR_HALF_HEIGHT)
        case _:
            return f"M{x(values[0]):.2f} {y(track['y']):.1f}H{x(values[1]):.2f}"


def _box(left: float, top: float, right: float, bottom: float) -> str:
    return f"M{left:.2f} {top:.1f}H{right:.2f}V{bottom:.1f}H{left:.2f}Z"


def _filled(template: str, names: dict[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: names[found[1]].replace("-", "−"), template)
