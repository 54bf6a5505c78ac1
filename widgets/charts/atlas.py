"""An atlas: what of a chart moves, computed ahead for a grid of slider settings, in whole numbers of 16 bits.

The browser interpolates linearly between the nearest settings, so what it shows is exact at the nodes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

import msgspec
import numpy as np

from ..content.chart_parts import Fact, Slider
from .packing import read, written

STEPS = 65535
_BEFORE_UNIT = re.compile(r"(?<=[\d}]) (?=%|(?:[mnµk]?[glm]|min|h|s)\b)")


@dataclass(frozen=True)
class Track:
    """Something that moves.

    Parameters
    ----------
    kind
        `line`: y values, one for each of `x`; `band`: the two ends of a stretch of the x axis;
        `bar`: the end of a bar that begins at 0, at height `y`; `range`: the two ends of a line at height `y`.
    axes
        The name of the stage's scales on which it is drawn.
    values
        Shape: the grid, then the number of values.
    colour
        One of the four data colours.
    needs
        The slider that has to stand above 0, for what is there only then.
    """

    kind: Literal["line", "band", "bar", "range"]
    label: str
    axes: str
    values: np.ndarray
    colour: int
    x: list[float] = field(default_factory=list)
    y: float = 0.0
    needs: str = ""


@dataclass(frozen=True)
class Moving:
    """All that moves in a chart, and the rows of its table; a cell such as `{acth_30}` names a fact of `facts`."""

    tracks: list[Track] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    head: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)


def grid(sliders: list[Slider]) -> list[np.ndarray]:
    """Give the settings of each slider, shaped to be broadcast against the others'."""
    return list(np.ix_(*(np.asarray(slider.nodes, float) for slider in sliders)))


def over_grid(sliders: list[Slider], function: Callable[..., np.ndarray]) -> np.ndarray:
    """Compute a function of the sliders' settings at every node."""
    shape = tuple(len(slider.nodes) for slider in sliders)
    return np.broadcast_to(function(*grid(sliders)), shape)


def pack(moving: Moving, sliders: list[Slider]) -> dict:
    """Pack tracks for the browser, and what is read off them.

    Returns
    -------
    dict
        `tracks`, bands first, with `from`, `low` and `high` for each (where its values begin, and what 0 and 65535
        stand for), `size` (values at a node), `atlas`, the numbers as text (see `packing`), the `facts`, and the
        table's `head` and `rows`.
    """
    shape = tuple(len(slider.nodes) for slider in sliders)
    columns, tracks, size = [], [], 0
    for track in sorted(moving.tracks, key=lambda track: track.kind != "band"):
        values = np.asarray(track.values, float).reshape(*shape, -1)
        place, numbers = _packed(values, size)
        described = {
            "kind": track.kind,
            "label": track.label,
            "axes": track.axes,
            "colour": track.colour,
            "needs": track.needs,
        }
        tracks.append(described | {"x": track.x, "y": track.y} | place)
        columns.append(numbers)
        size += values.shape[-1]
    atlas = np.concatenate(columns, axis=-1) if columns else np.zeros((*shape, 0), "u2")
    return {
        "tracks": tracks,
        "size": size,
        "atlas": written(atlas),
        "facts": [msgspec.to_builtins(fact) for fact in moving.facts],
        "head": moving.head,
        "rows": [[_together(cell) for cell in row] for row in moving.rows],
    }


def unpacked(packed: dict, sliders: list[Slider]) -> np.ndarray:
    """Give the numbers of a packed atlas; shape: the grid, then the values at a node."""
    return read(packed["atlas"], (*(len(slider.nodes) for slider in sliders), packed["size"]))


def at_nodes(packed: dict, sliders: list[Slider]) -> Callable[[dict[str, float]], np.ndarray]:
    """Give what gives the values that the browser shows where every slider stands at one of its nodes."""
    atlas = unpacked(packed, sliders)

    def at(settings: dict[str, float]) -> np.ndarray:
        values = atlas[tuple(slider.nodes.index(settings[slider.id]) for slider in sliders)].astype(float)
        for track in packed["tracks"]:
            own = slice(track["from"], track["from"] + track["count"])
            values[own] = track["low"] + (track["high"] - track["low"]) / STEPS * values[own]
        return values

    return at


def _packed(values: np.ndarray, start: int) -> tuple[dict, np.ndarray]:
    low, high = float(values.min()), float(values.max())
    steps = np.rint((values - low) / ((high - low) or 1) * STEPS)
    return {"from": start, "count": values.shape[-1], "low": low, "high": high}, steps.astype("u2")


def _together(cell: str) -> str:
    """Keep a number and its unit on one line of a narrow table."""
    return _BEFORE_UNIT.sub("\u00a0", cell)
