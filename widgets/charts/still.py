"""A chart as it stands with its sliders untouched: for a page without scripts, and for paper."""

import msgspec

from ..content.charts import AnyChart
from .atlas import at_node
from .facts import read_facts
from .marks import with_marks
from .words import filled, fitting, said


def with_still(chart: AnyChart, packed: dict, stages: dict[str, dict]) -> dict:
    """Give a drawn chart whole: what moves, the stages with their marks, and the words of the `still` one."""

    def at(settings: dict[str, float]) -> list[float]:
        return at_node(packed, chart.slider, settings)

    start = {slider.id: slider.start for slider in chart.slider}
    facts = read_facts(packed, at, start)
    names = {name: f"{value:g}" for name, value in start.items()}
    names |= {fact["id"]: said(facts[fact["id"]], fact.get("decimals", 0)) for fact in packed["facts"]}
    still = {
        "sentence": filled(fitting(msgspec.to_builtins(chart.sentence), facts | start), names),
        "rows": [[filled(cell, names) for cell in row] for row in packed["rows"]],
    }
    marked = {name: with_marks(stage, packed["tracks"], at(start), start) for name, stage in stages.items()}
    return {"stages": marked, **packed, "still": still}
