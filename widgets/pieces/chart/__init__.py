"""A chart: drawn ahead, and moved in the browser."""

import msgspec

from ...charts import drawn
from ...content import Course
from ...content.charts import AnyChart
from ..made import Made
from ..shared.sources import named
from .pencil import handles_of, needs_of
from .words import filled, fitting, said


def make(course: Course, chart_id: str) -> Made:
    """Make a chart with its badge, sentence, table and sources, as they are where it begins."""
    chart = course.chart[chart_id]
    picture = drawn(course, chart.id)
    facts, sentences = picture["start"], msgspec.to_builtins(chart.sentence)
    names = {name: f"{value:g}" for name, value in chart.start.items()}
    names |= {one["id"]: said(facts[one["id"]], one.get("decimals", 0), course.words) for one in picture["facts"]}
    words = {
        "id": chart.id,
        "title": chart.title,
        "badge": {"kind": chart.badge, "label": course.words(f"chart-badge-{chart.badge}")},
        "basis": chart.basis,
        "sliders": msgspec.to_builtins(chart.slider),
        "stages": {name: stage["svg"] for name, stage in picture["stages"].items()},
        "sentence": filled(fitting(sentences, facts | chart.start), names, course.words),
        "caption": chart.caption,
        "lines": [_named(track) for track in picture["tracks"] if track["kind"] == "line"],
        "head": picture["head"],
        "rows": [[{"says": filled(cell, names, course.words), "of": cell} for cell in row] for row in picture["rows"]],
        "references": [named(reference) for reference in course.sources(chart)],
        "draw": handles_of(chart, picture["draw"]),
    }
    moving = {"moving": _moving(chart, picture, sentences)} if picture["tracks"] else {}
    draws = {"draw": needs_of(chart, chart.draw, picture["draw"])} if chart.draw else {}
    return Made("chart", words, {"item": f"chart:{chart.id}"} | moving | draws)


def _named(track: dict) -> dict:
    return {name: track[name] for name in ("label", "axes", "colour")}


def _moving(chart: AnyChart, picture: dict, sentences: list[dict]) -> dict:
    """Give what a script needs to move it: all that may be said and drawn, and is not there where it begins."""
    stages = list(picture["stages"].values())
    seen = ("kind", "label", "needs", "x", "from", "count", "low", "high")
    return {
        "sliders": [{"id": one.id, "nodes": one.nodes, "unit": one.unit} for one in chart.slider],
        "sentences": sentences,
        "facts": picture["facts"],
        "tracks": [
            {name: track[name] for name in seen} | {"ends": stages[0]["axes"][track["axes"]]["y"]}
            for track in picture["tracks"]
        ],
        "scales": [stage["scales"] for stage in stages],
        "size": picture["size"],
        "atlas": picture["atlas"],
    }
