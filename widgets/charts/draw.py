"""Draws charts. This is the only part that needs matplotlib and numpy; it runs in a process of its own."""

from ..content import Course
from . import bars, chain, changes, day, drain, effects, fading, months, order, sizes, stress
from .atlas import at_nodes, pack
from .facts import read_facts
from .marks import with_marks
from .pencil import pencil
from .settings import as_it_comes
from .stage import SIZES, STYLE

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
    """Draw one chart: its packed moving part, its stages by size as they begin, and its facts at the `start`."""
    chart = course.chart[chart_id]
    form = FORMS[chart.form]
    with as_it_comes(STYLE):
        stages = {size.name: form.stage(course, chart, size) for size in SIZES}
    moving = form.moving(course, chart)
    moving.facts.extend(chart.fact)
    packed = pack(moving, chart.slider)
    at, start = at_nodes(packed, chart.slider), chart.start
    marked = {name: with_marks(stage, packed["tracks"], at(start), start) for name, stage in stages.items()}
    drawn = pencil(course, chart, stages, packed["tracks"], at(start))
    return {"stages": marked, **packed, "start": read_facts(packed, at, start), "draw": drawn}
