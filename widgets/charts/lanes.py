"""A sheet of lanes, one under the other, that share a scale: what most charts stand on."""

from collections.abc import Mapping
from typing import Literal

from matplotlib.axes import Axes

from ..content.records import Number
from ..words import Words
from .stage import INK, LINE, Sheet, Size

HEIGHT = 56
LABEL, MARK = -0.27, 0.16  # where in its lane, counted from the middle, a label stands and a mark


def lanes(
    name: str,
    size: Size,
    labels: list[str],
    scale: tuple[float, float],
    ticks: Mapping[float, str] | Mapping[int, str],
    height: int = HEIGHT,
    label_at: float = LABEL,
) -> tuple[Sheet, Axes]:
    """Give a sheet with a labelled lane for each row, and its scale `lanes`, from `scale[0]` to `scale[1]`."""
    edge = 14 if size.narrow else 18
    sheet = Sheet(size, len(labels) * height + 46, name)
    box = (edge, 8, size.width - 2 * edge, len(labels) * height)
    axes = sheet.axes("lanes", box, x=scale, y=(len(labels) - 0.5, -0.5))
    axes.set_yticks([])
    axes.set_xticks(list(ticks), list(ticks.values()))
    sides: tuple[tuple[int, Literal["left", "right"]], ...] = ((0, "left"), (-1, "right"))
    for end, side in sides:
        tick = list(ticks)[end]
        if abs(tick - scale[end]) < 0.05 * (scale[1] - scale[0]):
            axes.xaxis.get_ticklabels()[end].set_horizontalalignment(side)
    for tick in ticks:
        axes.axvline(tick, color=LINE, linewidth=1.6 if tick == 0 else 0.8, zorder=0)
    for i, label in enumerate(labels):
        axes.text(scale[0], i + label_at, label, color=INK, weight="bold", va="center")
    return sheet, axes


def spread(number: Number, words: Words) -> str:
    """Say the range of a number, and what kind of range it is, where one was seen."""
    if not number.interval:
        return words("chart-not-seen")
    return f"{words('chart-from-to', low=f'{number.low:g}', high=f'{number.high:g}')} ({number.interval})"
