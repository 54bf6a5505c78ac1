"""Draws charts. This is the only part that needs matplotlib and numpy; it runs in a process of its own.

`python -m widgets.charts.draw ID ...` prints the drawn charts as one JSON object by their ids.
"""

import json
import sys

from ..content import course
from . import bars, chain, changes, day, drain, effects, fading, months, order, sizes, stress
from .atlas import pack
from .stage import SIZES

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


def draw(chart_id: str) -> dict:
    """Draw one chart: its stages by size, and its packed moving part."""
    chart = course().find("chart", chart_id)
    form = FORMS[chart.form]
    stages = {size.name: form.stage(chart, size) for size in SIZES}
    return {"stages": stages, **pack(form.moving(chart), chart.slider)}


if __name__ == "__main__":
    json.dump({chart_id: draw(chart_id) for chart_id in sys.argv[1:]}, sys.stdout)
