"""A stress and its aftermath: CRH, ACTH and cortisol over hours, from the model of the stress axis."""

import numpy as np

from ..content import Course
from ..content.chart_parts import Fact
from ..content.charts import Stress
from ..physiology import HalfLives, fast_model
from .atlas import Moving, Track, grid
from .stage import DATA, FOUND, INK, LINE, SOFT, Sheet, Size

HORMONES = ("crh", "acth", "cortisol")
MINUTES = np.concatenate([np.arange(0, 60.0), np.arange(60, 241.0, 4)])  # closer where the curves are steep
TABLE_MINUTES = (0, 15, 30, 60, 120, 240)


def stage(course: Course, chart: Stress, size: Size) -> dict:
    """Draw three panels, one under the other, that share the minutes."""
    left, right, height, gap, top = (36, 14, 104, 46, 34) if size.narrow else (44, 16, 104, 46, 34)
    sheet = Sheet(size, top + 3 * height + 2 * gap + 30, chart.id)
    tops = levels_at_most(course, chart)
    for i, name in enumerate(HORMONES):
        row = next(row for row in chart.row if row.id == name)
        box = (left, top + i * (height + gap), size.width - left - right, height)
        axes = sheet.axes(name, box, x=(0, MINUTES[-1]), y=(0, tops[name]))
        ticks = (1, round(tops[name] * 2 / 3))
        axes.set_yticks(ticks, [f"{tick}×" for tick in ticks])
        axes.axhline(1, color=LINE, linewidth=1)
        axes.set_xticks(range(0, 241, 60), [] if i < 2 else ["0", course.words("chart-one-hour"), "2", "3", "4"])
        axes.text(0, 1.07, row.label, transform=axes.transAxes, color=DATA[i + 1], weight="bold")
    for name in HORMONES:
        _measured_marks(course, sheet.figure.axes[HORMONES.index(name)], chart, name)
    return sheet.stage()


def _measured_marks(course: Course, axes, chart: Stress, name: str) -> None:
    """Mark where a highest level was measured, or is expected, in people."""
    for row in chart.row:
        if row.id.startswith(f"{name}-peak"):
            minute = course.number(row.value).value
            axes.axvline(minute, ymax=0.94, color=INK, linewidth=1, linestyle=(0, (1, 2.5)), gid=FOUND)
            axes.text(minute + 3, axes.get_ylim()[1] * 0.84, row.label, color=SOFT, size=12, gid=FOUND)


def levels_at_most(course: Course, chart: Stress) -> dict[str, float]:
    """Give the top of each panel's scale: a little over the highest level that the sliders reach."""
    return {name: float(np.ceil(levels.max() * 1.15)) for name, levels in _levels(course, chart, MINUTES).items()}


def _levels(course: Course, chart: Stress, minutes: np.ndarray) -> dict[str, np.ndarray]:
    strength, length, relief = grid(chart.slider)
    rows = {row.id: row for row in chart.row}
    half_lives = HalfLives(
        crh=chart.settings.crh_half_life,
        acth=course.number(rows["acth"].value).value,
        cortisol=course.number(rows["cortisol"].value).value,
    )
    levels = fast_model(
        minutes,
        strength,
        length,
        relief=relief / 100,
        relief_start=length,
        relief_length=chart.settings.relief_minutes,
        half_lives=half_lives,
    )
    return levels._asdict()


def moving(course: Course, chart: Stress) -> Moving:
    """Give the three curves, the stress and the supposed relief as bands, and what the table names."""
    levels = _levels(course, chart, MINUTES)
    _, length, _ = np.broadcast_arrays(*grid(chart.slider))
    bands = [
        ("stress", np.stack([0 * length, length], -1), 4, "strength"),
        ("relief", np.stack([length, length + chart.settings.relief_minutes], -1), 3, "relief"),
    ]
    tracks = [
        Track("band", label, name, ends, colour, needs=slider)
        for name in HORMONES
        for label, ends, colour, slider in bands
    ] + [Track("line", name, name, levels[name], i + 1, x=MINUTES.tolist()) for i, name in enumerate(HORMONES)]

    facts = [
        Fact(id=f"{name}_{minute}", read="at", of=name, x=minute, decimals=2)
        for minute in TABLE_MINUTES
        for name in HORMONES
    ]
    resting = [course.words("chart-times-resting", what=one) for one in chart.columns]
    head = [course.words("chart-minutes-of-stress"), *resting]
    rows = [[str(minute), *(f"{{{name}_{minute}}}" for name in HORMONES)] for minute in TABLE_MINUTES]
    return Moving(tracks, facts, head, rows)
