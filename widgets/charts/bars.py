"""Measured numbers of one unit as bars from 0, with their range where one was reported."""

from matplotlib.ticker import MaxNLocator

from ..content import Course
from ..content.charts import Bars
from .atlas import Moving
from .lanes import LABEL, MARK, lanes, spread
from .stage import DATA, FOUND, INK, PAPER, SOFT, Size


def stage(course: Course, chart: Bars, size: Size) -> dict:
    """Draw a lane and a bar for each number."""
    most = chart.settings.most
    steps = [tick for tick in MaxNLocator(5).tick_values(0, most) if tick <= most]
    ticks = {tick: f"{tick:g}" for tick in steps}
    sheet, axes = lanes(chart.id, size, [row.label for row in chart.row], (0, most), ticks)
    for i, row in enumerate(chart.row):
        number = course.number(row.value)
        axes.plot([0, number.value], [i + MARK] * 2, color=DATA[1], linewidth=14, solid_capstyle="butt", gid=FOUND)
        if number.low is not None and number.high is not None:
            axes.plot([number.low, min(number.high, most)], [i + MARK] * 2, color=INK, linewidth=2, gid=FOUND)
        blank = {"facecolor": PAPER, "edgecolor": "none", "pad": 2}
        at, side = (
            (number.value - 0.015 * most, "right")
            if number.value > 0.85 * most
            else (number.value + 0.015 * most, "left")
        )
        shown = f"{number.value:g}"
        axes.text(at, i + MARK, shown, color=INK, weight="bold", va="center", ha=side, bbox=blank, gid=FOUND)
        axes.text(most, i + LABEL, row.note, color=SOFT, va="center", ha="right", gid=FOUND)
    return sheet.stage()


def moving(course: Course, chart: Bars) -> Moving:
    """Nothing moves; the table gives every number with its unit, its range and who was asked."""
    words, rows = course.words, []
    for row in chart.row:
        number, study = course.number(row.value), course.study[row.rests_on]
        rows.append([row.label, f"{number.value:g} {number.unit}", spread(number, words), study.who])
    return Moving(head=["", words("chart-found"), words("chart-range"), words("chart-in-whom")], rows=rows)
