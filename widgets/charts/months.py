"""Months of stress: the hormones and their two glands over weeks, from the slow model of the stress axis."""

from functools import lru_cache

import numpy as np

from ..content import Course
from ..content.chart_parts import Fact
from ..content.charts import Months
from ..physiology import GlandHalfLives, slow_model
from .atlas import Moving, Track, grid
from .stage import DATA, INK, LINE, Sheet, Size

DAYS = np.arange(0, 241, 3.0)
TABLE_DAYS = (0, 30, 60, 90, 120, 180, 240)
PANELS = ("acth", "cortisol", "glands")
LEVELS = ("acth", "cortisol", "pituitary", "adrenal")
PANEL_OF = {"acth": "acth", "cortisol": "cortisol", "pituitary": "glands", "adrenal": "glands"}
COLOUR_OF = {"acth": 2, "cortisol": 3, "pituitary": 1, "adrenal": 4}


def stage(course: Course, chart: Months, size: Size) -> dict:
    """Draw three panels, one under the other, that share the days."""
    left, right, height, gap, top = (36, 14, 104, 46, 34) if size.narrow else (44, 18, 104, 46, 34)
    sheet = Sheet(size, top + 3 * height + 2 * gap + 30, chart.id)
    levels = _levels(chart)
    for i, panel in enumerate(PANELS):
        names = [name for name in LEVELS if PANEL_OF[name] == panel]
        most = float(np.ceil(2 * max(levels[name].max() for name in names) * 1.08) / 2)
        box = (left, top + i * (height + gap), size.width - left - right, height)
        axes = sheet.axes(panel, box, x=(0, DAYS[-1]), y=(0, most))
        ticks = sorted({0, 1, np.floor(most)})
        axes.set_yticks(ticks, [f"{tick:g}×" for tick in ticks])
        axes.axhline(1, color=LINE, linewidth=1)
        axes.set_xticks(range(0, 241, 60), [] if i < 2 else ["0", course.words("chart-two-months"), "4", "6", "8"])
        for j, row in enumerate(row for row in chart.row if PANEL_OF[row.id] == panel):
            side = {"x": j, "ha": "right" if j else "left"}
            axes.text(
                y=1.07, s=row.label, transform=axes.transAxes, color=DATA[COLOUR_OF[row.id]], weight="bold", **side
            )
    sheet.figure.axes[0].axhline(1, color=INK, linewidth=1, linestyle=(0, (1, 3)))
    return sheet.stage()


def _levels(chart: Months) -> dict[str, np.ndarray]:
    glands = GlandHalfLives(chart.settings.pituitary_half_life, chart.settings.adrenal_half_life)
    return _followed(*(tuple(slider.nodes) for slider in chart.slider), glands)


@lru_cache(1)
def _followed(strengths: tuple[float, ...], days: tuple[float, ...], glands: GlandHalfLives) -> dict[str, np.ndarray]:
    """Follow the model once: both sizes of the stage and what moves on them ask for the same."""
    return slow_model(DAYS, *np.ix_(strengths, days), gland_half_lives=glands)._asdict()


def moving(course: Course, chart: Months) -> Moving:
    """Give the four curves, the stress as a band, and what the table names."""
    levels = _levels(chart)
    _, days = np.broadcast_arrays(*grid(chart.slider))
    stress = np.stack([0 * days, days], -1)
    tracks = [Track("band", "stress", panel, stress, 4) for panel in PANELS]
    tracks += [Track("line", name, PANEL_OF[name], levels[name], COLOUR_OF[name], x=DAYS.tolist()) for name in LEVELS]
    facts = [Fact(id=f"{name}_{day}", read="at", of=name, x=day, decimals=2) for day in TABLE_DAYS for name in LEVELS]
    rows = [[str(day), *(f"{{{name}_{day}}}" for name in LEVELS)] for day in TABLE_DAYS]
    head = [course.words("chart-day"), *(course.words("chart-times-resting", what=one) for one in chart.columns)]
    return Moving(tracks, facts, head, rows)
