"""Could tears drain a hormone? What tears could carry away, beside what the body clears meanwhile."""

from ..content import Course
from ..content.chart_parts import Fact
from ..content.charts import Drain
from ..physiology import fraction_left
from .atlas import Moving, Track, over_grid
from .lanes import MARK, lanes
from .stage import Size


def stage(course: Course, chart: Drain, size: Size) -> dict:
    """Draw two lanes, from nothing to all of the hormone in the blood."""
    ticks = {0: "0 %", 50: "50 %", 100: course.words("chart-all-of-it")}
    return lanes(chart.id, size, [row.label for row in chart.row], (0, 100), ticks)[0].stage()


def moving(course: Course, chart: Drain) -> Moving:
    """Give both shares, in percent of the hormone in the blood."""
    plasma_ml = 1000 * chart.settings.plasma_litres
    tears_row, body_row = chart.row
    half_life = course.number(body_row.value).value
    tears = over_grid(chart.slider, lambda ml, times, minutes: 100 * ml * times / plasma_ml)
    body = over_grid(chart.slider, lambda ml, times, minutes: 100 * (1 - fraction_left(minutes.ravel(), half_life)))
    tracks = [
        Track("bar", tears_row.label, "lanes", tears[..., None], 1, y=MARK),
        Track("bar", body_row.label, "lanes", body[..., None], 2, y=1 + MARK),
    ]
    facts = [
        Fact(id="tears", read="value", of=tears_row.label, decimals=2),
        Fact(id="body", read="value", of=body_row.label),
    ]
    rows = [[tears_row.label, "{tears} %"], [body_row.label, "{body} %"]]
    return Moving(tracks, facts, ["", *chart.columns], rows)
