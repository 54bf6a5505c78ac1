"""Effects on one scale, each with its interval where one was seen."""

from matplotlib.ticker import MaxNLocator

from ..content import Course
from ..content.charts import Effects
from .atlas import Moving
from .lanes import HEIGHT, LABEL, MARK, lanes, spread
from .stage import DATA, FOUND, INK, SOFT, Size

NARROW_MARK = 0.24  # a note stands above it


def stage(course: Course, chart: Effects, size: Size) -> dict:
    """Draw a lane for each effect: a dot, and a line over its interval."""
    least, most = chart.settings.least, chart.settings.most
    steps = [tick for tick in MaxNLocator(5).tick_values(least, most) if least <= tick <= most]
    ticks = {tick: f"{tick:g}".replace("-", "−") for tick in steps}
    height, label, mark, note = (84, -0.34, NARROW_MARK, -0.06) if size.narrow else (HEIGHT, LABEL, MARK, LABEL)
    sheet, axes = lanes(chart.id, size, [row.label for row in chart.row], (least, most), ticks, height, label)
    for i, row in enumerate(chart.row):
        number = course.number(row.value)
        if number.low is not None and number.high is not None:
            ends = [number.low, number.high]
            axes.plot(ends, [i + mark] * 2, color=DATA[1], linewidth=3, solid_capstyle="butt", gid=FOUND)
        axes.plot([number.value], [i + mark], "o", color=DATA[1], markersize=11, gid=FOUND)
        words = f"{number.value:.2f}".replace("-", "−")
        end = number.high if number.high is not None else number.value
        axes.text(end + 0.025 * (most - least), i + mark, words, color=INK, va="center", gid=FOUND)
        place = {"x": least, "ha": "left"} if size.narrow else {"x": most, "ha": "right"}
        axes.text(**place, y=i + note, s=row.note, color=SOFT, va="center", gid=FOUND)
    return sheet.stage()


def moving(course: Course, chart: Effects) -> Moving:
    """Nothing moves; the table gives every effect with its interval, what it was compared with, and in whom."""
    words, rows = course.words, []
    for row in chart.row:
        number, study = course.number(row.value), course.study[row.rests_on]
        found = [f"{number.value:.2f} {number.unit}", spread(number, words)]
        compared = study.compared_with or row.note
        rows.append([row.label, *(text.replace("-0", "−0") for text in found), compared, study.who])
    head = ["", words("chart-effect"), words("chart-interval"), words("chart-compared-with"), words("chart-in-whom")]
    return Moving(head=head, rows=rows)
