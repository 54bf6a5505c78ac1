"""Cortisol over a day: the two points that were printed, with their ranges."""

from ..content import Course
from ..content.charts import Day
from .atlas import Moving
from .stage import DATA, FOUND, INK, LINE, SOFT, Sheet, Size


def stage(course: Course, chart: Day, size: Size) -> dict:
    """Draw the lowest and the highest point over the hours of a day."""
    left, right = (34, 14) if size.narrow else (44, 18)
    sheet = Sheet(size, 300, chart.id)
    axes = sheet.axes("day", (left, 34, size.width - left - right, 216), x=(0, 24), y=(0, 22))
    midnight, noon = course.words("chart-midnight"), course.words("chart-noon")
    hours = {0: midnight, 6: "6:00", 12: noon, 18: "18:00", 24: midnight}
    if size.narrow:
        del hours[6], hours[18]
    axes.set_xticks(list(hours), list(hours.values()))
    axes.xaxis.get_ticklabels()[0].set_horizontalalignment("left")
    axes.xaxis.get_ticklabels()[-1].set_horizontalalignment("right")
    axes.set_yticks([0, 5, 10, 15, 20])
    for tick in (5, 10, 15, 20):
        axes.axhline(tick, color=LINE, linewidth=0.8, zorder=0)
    axes.text(0, 1.06, chart.columns[0], transform=axes.transAxes, color=SOFT)
    for row in chart.row:
        number, hour = course.number(row.value), getattr(chart.settings, f"{row.id}_hour")
        ends = [end for end in (number.low, number.high) if end is not None]
        axes.plot([hour, hour], ends, color=DATA[1], linewidth=3, solid_capstyle="butt", gid=FOUND)
        axes.plot([hour], [number.value], "o", color=DATA[1], markersize=10, gid=FOUND)
        axes.text(hour + 0.6, number.value + 0.6, row.label, color=INK, weight="bold", va="bottom", gid=FOUND)
    return sheet.stage()


def moving(course: Course, chart: Day) -> Moving:
    """Nothing moves; the table gives both points."""
    rows = []
    for row in chart.row:
        number = course.number(row.value)
        rows.append(
            [row.label, f"{number.value:g} {number.unit}", f"{number.low:g} to {number.high:g} ({number.interval})"]
        )
    return Moving(head=["", *chart.columns, course.words("chart-range-of-people")], rows=rows)
