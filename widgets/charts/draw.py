"""Draws charts. This is the only part that needs matplotlib and numpy; it runs in a process of its own."""

from ..content import Course
from . import bars, chain, changes, day, drain, effects, fading, months, order, sizes, stress
from .atlas import pack
from .settings import as_it_comes
from .stage import SIZES, STYLE
from .still import with_still

FORMS = {
    "bars": bars,
    "chain": chain,
    "changes": changes,
    "day": day,
    "drain": drain,
    "effects": effects,
    "fading": fading,
    "months": months,
    "order": order,
    "sizes": sizes,
    "stress": stress,
}


def draw(course: Course, chart_id: str) -> dict:
    """Draw one chart: its stages by size, its packed moving part, and how it stands still."""
    chart = course.chart[chart_id]
    form = FORMS[chart.form]
    with as_it_comes(STYLE):
        stages = {size.name: form.stage(course, chart, size) for size in SIZES}
    moving = form.moving(course, chart)
    moving.facts.extend(chart.fact)
    return with_still(chart, pack(moving, chart.slider), stages)
