"""Marks: what moves on a stage, as SVG paths. Here stands what each looks like; the browser only puts in other numbers.

In a path, a number that moves has two decimals, and one that stands has one: by this the browser finds its places, in
which the values of the mark's track go in turn. A mark's scale is the factor and the offset that turn a value into such
a number.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    import numpy as np

BAR_HALF_HEIGHT = 8


def with_marks(
    stage: dict, tracks: list[dict], values: "Sequence[float] | np.ndarray", settings: dict[str, float]
) -> dict:
    """Put marks on a stage, bands behind all else, as they stand for these values and settings of the sliders.

    Returns
    -------
    dict
        The stage, with the `scales` of its marks in the order of the tracks. A reader of screens gets the sentence
        below the picture, and not the texts in it.
    """
    paths = {"behind": "", "before": ""}
    scales = []
    for track in tracks:
        own = values[track["from"] : track["from"] + track["count"]]
        d, scale = _mark(track, stage["axes"][track["axes"]], own)
        scales.append(scale)
        paths["behind" if track["kind"] == "band" else "before"] += (
            f'<path class="gc-mark gc-mark-{track["kind"]}" data-track={quoteattr(track["label"])} '
            f'style="--gc-mark: var(--gc-data-{track["colour"]}){_hidden(track, settings)}" d="{d}"/>'
        )
    opening, _, rest = stage["svg"].rpartition("</svg>")[0].partition(">")
    svg = f'{opening} aria-hidden="true">{paths["behind"]}{rest}{paths["before"]}</svg>'
    return stage | {"svg": svg, "scales": scales}


def _mark(track: dict, axes: dict, values: "Sequence[float] | np.ndarray") -> tuple[str, list[float]]:
    """Give the path of a track on the scales that it is drawn on, and the scale of what moves in it."""
    across = _scale(axes["left"], axes["width"], *axes["x"])
    up = _scale(axes["top"] + axes["height"], -axes["height"], *axes["y"])
    scale = up if track["kind"] == "line" else across
    at = [f"{_at(scale, value):.2f}" for value in values]
    match track["kind"]:
        case "line":
            points = zip(track["x"], at, strict=True)
            return "M" + "L".join(f"{_at(across, x):.1f} {y}" for x, y in points), scale
        case "band":
            return _box(at[0], at[1], axes["top"], axes["top"] + axes["height"]), scale
        case "bar":
            middle = _at(up, track["y"])
            return _box(f"{_at(across, 0):.1f}", at[0], middle - BAR_HALF_HEIGHT, middle + BAR_HALF_HEIGHT), scale
        case _:
            return f"M{at[0]} {_at(up, track['y']):.1f}H{at[1]}", scale


def _hidden(track: dict, settings: dict[str, float]) -> str:
    return "; display: none" if track["needs"] and not settings[track["needs"]] > 0 else ""


def _scale(start: float, length: float, low: float, high: float) -> list[float]:
    factor = length / (high - low)
    return [factor, start - factor * low]


def _at(scale: Sequence[float], value: float) -> float:
    return scale[0] * value + scale[1]


def _box(left: str, right: str, top: float, bottom: float) -> str:
    return f"M{left} {top:.1f}H{right}V{bottom:.1f}H{left}Z"
