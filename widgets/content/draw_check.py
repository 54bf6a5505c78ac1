"""What must hold of what a learner may draw on a chart, each fault said in one sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .charts import Order
from .errors import nearest, no_such, twice

if TYPE_CHECKING:
    from .chart_parts import Draw
    from .charts import Chart

FEWEST, MOST = 3, 9
MOST_STEPS = 1000


def about_draw(chart: Chart, draw: Draw) -> Iterator[str]:
    """Give all that is off in what may be drawn on a chart."""
    if not chart.can_draw:
        yield f"on a chart of the form {chart.form!r} nothing can be drawn; leave 'draw' out"
        return
    yield from _about_bars(chart, draw) if chart.can_draw == "bars" else _about_curve(chart, draw)
    if chart.scale and chart.scale[0] < chart.scale[1]:
        yield from _about_scale(draw, *chart.scale)


def _about_bars(chart: Chart, draw: Draw) -> Iterator[str]:
    for field in ("curve", "at", "turn"):
        if getattr(draw, field):
            yield f"field {field!r} is for curves, and the form {chart.form!r} has bars or dots; name its 'rows'"
    if not draw.rows:
        yield "field 'rows' is missing: name the rows to draw"
    yield from twice("rows", "id", draw.rows)
    known = {row.id: row for row in chart.row}
    for wanted in draw.rows:
        if wanted not in known:
            yield f"field 'rows': {no_such('row', wanted, known)}"
        elif not known[wanted].value:
            yield f"field 'rows': row {wanted!r} shows no number that could be drawn"


def _about_curve(chart: Chart, draw: Draw) -> Iterator[str]:
    if draw.rows:
        yield f"field 'rows' is for bars and dots, and the form {chart.form!r} is drawn as a curve; leave it out"
    if draw.curve not in (chart.curves or ("",)):
        known = nearest(draw.curve, chart.curves) if chart.curves else "leave it out"
        yield f"field 'curve': there is no curve {draw.curve!r}; {known}"
    if isinstance(chart, Order):
        if draw.at:
            yield "field 'at': the form 'order' has a handle at each of its rows; leave it out"
        return
    first, last = chart.span
    if not FEWEST <= len(draw.at) <= MOST:
        yield f"field 'at': there are {len(draw.at)} handles, and a curve needs {FEWEST} to {MOST}"
    if draw.at != sorted(set(draw.at)):
        yield "field 'at': the places must rise"
    elif draw.at and not (draw.at[0] == first and draw.at[-1] == last):
        yield f"field 'at': the first place must be {first:g} and the last {last:g}, the ends of the picture"


def _about_scale(draw: Draw, least: float, most: float) -> Iterator[str]:
    if not least <= draw.start <= most:
        yield f"field 'start' is {draw.start:g}, and the scale ends at {least:g} and {most:g}"
    if not 2 <= (most - least) / draw.step <= MOST_STEPS:
        yield f"field 'step' is {draw.step:g}: from {least:g} to {most:g} there must be 2 to {MOST_STEPS} steps"
    if draw.near >= (most - least) / 2:
        yield f"field 'near' is {draw.near:g}, and would call half of the scale from {least:g} to {most:g} close"
