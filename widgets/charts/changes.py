"""Changes in percent that studies found, one under the other, each with what was measured and in whom."""

from ..content import Course
from ..content.chart_parts import Row
from ..content.charts import Changes
from .atlas import Moving
from .lanes import MARK, lanes
from .stage import DATA, INK, PAPER, SOFT, Size

STEPS = (-50, -25, 0, 25, 50)


def stage(course: Course, chart: Changes, size: Size) -> dict:
    """Draw a lane for each study: its change in percent, or what was found where no percent is known."""
    reach = 70 if size.narrow else 60
    ticks = {step: signed(step) if step else course.words("chart-no-change") for step in STEPS}
    sheet, axes = lanes(chart.id, size, [row.label for row in chart.row], (-reach, reach), ticks)
    for i, row in enumerate(chart.row):
        if row.study:
            blank = {"facecolor": PAPER, "edgecolor": "none", "pad": 1}
            axes.text(0, i + MARK, row.note, color=SOFT, va="center", ha="center", bbox=blank)
            continue
        change = change_in_percent(course, row)
        colour, side, gap = (DATA[1], "left", 1.5) if change > 0 else (DATA[2], "right", -1.5)
        axes.plot([0, change], [i + MARK] * 2, color=colour, linewidth=9, solid_capstyle="butt")
        axes.text(change + gap, i + MARK, signed(change), color=INK, va="center", ha=side)
    return sheet.stage()


def change_in_percent(course: Course, row: Row) -> float:
    """Give a reported change, or work it out from a level before (`low`) and after (`value`)."""
    after = course.number(row.value).value
    return 100 * (after / course.number(row.low).value - 1) if row.low else after


def signed(percent: float) -> str:
    """Write a change as `+47 %` or `−5 %`."""
    return f"{percent:+.0f} %".replace("-", "−")


def moving(course: Course, chart: Changes) -> Moving:
    """Nothing moves; the table says what was measured, in whom, and whether anybody cried."""
    words, rows = course.words, []
    for row in chart.row:
        study = course.study[row.rests_on]
        found = row.note if row.study else signed(change_in_percent(course, row))
        rows.append([row.label, found, study.who, study.crying])
    return Moving(
        head=[words("chart-measured"), words("chart-change"), words("chart-in-whom"), *chart.columns], rows=rows
    )
