"""Marks: what moves on a stage, as SVG paths with places for numbers. The browser only fills the numbers in.

A mark is `d`, a path with a `*` wherever a value of its track goes, in turn, and `scale`: factor and offset that turn
a value into a place on the stage.
"""

from collections.abc import Sequence
from itertools import cycle
from xml.sax.saxutils import quoteattr

BAR_HALF_HEIGHT = 8


def mark(track: dict, axes: dict) -> dict:
    """Give the mark of a track on the scales that it is drawn on."""
    across = _scale(axes["left"], axes["width"], *axes["x"])
    up = _scale(axes["top"] + axes["height"], -axes["height"], *axes["y"])
    match track["kind"]:
        case "line":
            return {"d": "M" + "L".join(f"{_at(across, x):.1f} *" for x in track["x"]), "scale": up}
        case "band":
            d, end = _box("*", axes["top"], axes["top"] + axes["height"]), across
            return {"d": d, "scale": end}
        case "bar":
            middle = _at(up, track["y"])
            d = _box(f"{_at(across, 0):.2f}", middle - BAR_HALF_HEIGHT, middle + BAR_HALF_HEIGHT)
            return {"d": d, "scale": across}
        case _:
            return {"d": f"M* {_at(up, track['y']):.1f}H*", "scale": across}


def path(drawn: dict, values: Sequence[float]) -> str:
    """Fill the values of its track into a mark, as the browser's script does."""
    texts = drawn["d"].split("*")
    numbers = (f"{_at(drawn['scale'], value):.2f}" for value in cycle(values))
    return texts[0] + "".join(number + text for number, text in zip(numbers, texts[1:], strict=False))


def with_marks(stage: dict, tracks: list[dict], values: Sequence[float], settings: dict[str, float]) -> dict:
    """Put marks on a stage, bands behind all else, as they stand for these values and settings of the sliders."""
    marks = [mark(track, stage["axes"][track["axes"]]) for track in tracks]
    paths = {"behind": "", "before": ""}
    for track, one in zip(tracks, marks, strict=True):
        own = values[track["from"] : track["from"] + track["count"]]
        paths["behind" if track["kind"] == "band" else "before"] += (
            f'<path class="gc-mark gc-mark-{track["kind"]}" data-track={quoteattr(track["label"])} '
            f'style="--gc-mark: var(--gc-data-{track["colour"]}){_hidden(track, settings)}" d="{path(one, own)}"/>'
        )
    opening, _, rest = stage["svg"].rpartition("</svg>")[0].partition(">")
    return stage | {"svg": f"{opening}>{paths['behind']}{rest}{paths['before']}</svg>", "marks": marks}


def _hidden(track: dict, settings: dict[str, float]) -> str:
    return "; display: none" if track["needs"] and not settings[track["needs"]] > 0 else ""


def _scale(start: float, length: float, low: float, high: float) -> list[float]:
    factor = length / (high - low)
    return [factor, start - factor * low]


def _at(scale: Sequence[float], value: float) -> float:
    return scale[0] * value + scale[1]


def _box(left: str, top: float, bottom: float) -> str:
    return f"M{left} {top:.1f}H*V{bottom:.1f}H{left}Z"
