"""Effects on one scale, each with its interval where one was seen."""

from matplotlib.ticker import MaxNLocator

from ..content import course
from ..content.records import Chart
from .atlas import Moving
from .lanes import LABEL, MARK, lanes
from .stage import DATA, INK, SOFT, Size


def stage(chart: Chart, size: Size) -> dict:
    """Draw a lane for each effect: a dot, and a line over its interval."""
    least, most = chart.settings["least"], chart.settings["most"]
    steps = [tick for tick in MaxNLocator(5).tick_values(least, most) if least <= tick <= most]
    ticks = {tick: f"{tick:g}".replace("-", "−") for tick in steps}
    sheet, axes = lanes(chart.id, size, [row.label for row in chart.row], (least, most), ticks)
    for i, row in enumerate(chart.row):
        number = course().number(row.value)
        if number.low is not None and number.high is not None:
            axes.plot([number.low, number.high], [i + MARK] * 2, color=DATA[1], linewidth=3, solid_capstyle="butt")
        axes.plot([number.value], [i + MARK], "o", color=DATA[1], markersize=11)
        words = f"{number.value:g}".replace("-", "−")
        end = number.high if number.high is not None else number.value
        axes.text(end + 0.025 * (most - least), i + MARK, words, color=INK, va="center")
        axes.text(most, i + (0.44 if size.narrow else LABEL), row.note, color=SOFT, va="center", ha="right")
    return sheet.stage()


def moving(chart: Chart) -> Moving:
    """Nothing moves; the table gives every effect with its interval, what it was compared with, and in whom."""
    rows = []
    for row in chart.row:
        number, study = course().number(row.value), course().study[row.value.partition(".")[0]]
        spread = f"{number.low:g} to {number.high:g} ({number.interval})" if number.interval else "not seen"
        words = [f"{number.value:g} {number.unit}", spread, study.compared_with or row.note, study.who]
        rows.append([row.label, *(word.replace("-0", "−0") for word in words[:2]), *words[2:]])
    return Moving(head=["", "Effect", "Interval", "Compared with", "In whom"], rows=rows)
