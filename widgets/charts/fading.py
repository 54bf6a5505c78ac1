"""How fast each hormone fades: what is left of one release, by the half-lives that were measured."""

import numpy as np

from ..content import ContentError, Course
from ..content.chart_parts import Fact, Row
from ..content.charts import Fading
from ..physiology import fraction_left
from .atlas import Moving, Track, over_grid
from .lanes import LABEL, MARK, lanes
from .stage import FOUND, SOFT, Size


def stage(course: Course, chart: Fading, size: Size) -> dict:
    """Draw a lane for each hormone, from nothing to all of it."""
    ticks = {0: "0 %", 25: "25 %", 50: "50 %", 75: "75 %", 100: course.words("chart-all-left")}
    sheet, axes = lanes(chart.id, size, [row.label for row in chart.row], (0, 100), ticks)
    for i, row in enumerate(chart.row):
        axes.text(100, i + LABEL, row.note, color=SOFT, va="center", ha="right", gid=FOUND)
    return sheet.stage()


def moving(course: Course, chart: Fading) -> Moving:
    """Give each hormone's bar and its range at every minute."""
    words, tracks, facts, rows = course.words, [], [], []
    for i, row in enumerate(chart.row):
        lives = half_lives(course, row)
        left, least, most = (
            over_grid(chart.slider, lambda minutes, h=h: 100 * fraction_left(minutes, h)) for h in lives
        )
        tracks.append(Track("bar", row.label, "lanes", left[..., None], i + 1, y=i + MARK))
        tracks.append(Track("range", f"{row.label}, range", "lanes", np.stack([least, most], -1), i + 1, y=i + MARK))
        facts += [
            Fact(id=row.id, read="value", of=row.label),
            Fact(id=f"{row.id}_least", read="value", of=f"{row.label}, range", x=0),
            Fact(id=f"{row.id}_most", read="value", of=f"{row.label}, range", x=1),
        ]
        value, low, high = (f"{life:g}" for life in lives)
        known = words("chart-minutes-from-to", value=value, low=low, high=high)
        now = words("chart-from-to", low=f"{{{row.id}_least}}", high=f"{{{row.id}_most}}")
        rows.append([row.label, known, f"{{{row.id}}} %", f"{now} %"])
    head = [words("chart-hormone"), words("chart-half-life"), words("chart-left-now"), words("chart-by-the-range")]
    return Moving(tracks, facts, head, rows)


def half_lives(course: Course, row: Row) -> tuple[float, float, float]:
    """Give a hormone's half-life, the shortest and the longest, in minutes."""
    number = course.number(row.value)
    low = course.number(row.low).value if row.low else number.low
    high = course.number(row.high).value if row.high else number.high
    if low is None or high is None:
        raise ContentError(f"{row.value!r} has no range, and this chart draws one")
    return number.value, low, high
