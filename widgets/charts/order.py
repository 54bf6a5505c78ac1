"""What is known only as an order: worse, as before, or better, at points in time, without a scale."""

from ..content import Course
from ..content.charts import Order
from ..words import Words
from .atlas import Moving
from .stage import DATA, FOUND, INK, LINE, SOFT, Sheet, Size

DOT = 13


def steps(words: Words) -> dict[int, str]:
    """Name the three steps."""
    return {-1: words("chart-worse"), 0: words("chart-as-before"), 1: words("chart-better")}


def stage(course: Course, chart: Order, size: Size) -> dict:
    """Draw three steps, and a dot on one of them for each point in time."""
    left, right = (78, 30) if size.narrow else (96, 60)
    sheet = Sheet(size, 250, chart.id)
    last = len(chart.row) - 1
    axes = sheet.axes("steps", (left, 24, size.width - left - right, 160), x=(0, last), y=(-1.3, 1.3))
    axes.spines["bottom"].set_visible(False)
    named = steps(course.words)
    axes.set_yticks(list(named), list(named.values()), color=INK)
    axes.tick_params(axis="y", pad=6 + DOT / 2)
    labels = [row.label.replace(" | ", "\n") for row in chart.row]
    axes.set_xticks(range(last + 1), labels, color=SOFT, linespacing=1.7)  # room for the larger letters of a slide
    for step in named:
        axes.axhline(step, color=LINE, linewidth=1.6 if step == 0 else 0.8, zorder=0)
    found = [course.number(row.value).value if row.value else 0 for row in chart.row]
    axes.plot(range(last + 1), found, color=DATA[1], linewidth=1.5, linestyle=(0, (2, 3)), clip_on=False, gid=FOUND)
    axes.plot(range(last + 1), found, "o", color=DATA[1], markersize=DOT, clip_on=False, gid=FOUND)
    return sheet.stage()


def moving(course: Course, chart: Order) -> Moving:
    """Nothing moves; the table says the order in words."""
    words, rows = course.words, []
    for row in chart.row:
        step = course.number(row.value).value if row.value else 0
        rows.append([row.label.replace(" | ", " "), steps(words)[int(step)], row.note])
    return Moving(head=[words("chart-when"), *chart.columns, words("chart-in-words")], rows=rows)
