"""A chart: drawn ahead, moved in the browser."""

import msgspec

from ...charts import drawn
from ...content import Course
from ..shared import Piece
from ..shared.sources import named

BADGES = {
    "measured": "Measured",
    "indirect": "Measured, indirect",
    "illustrative": "Illustrative model",
    "claim": "Claim only",
}


class ChartPiece(Piece):
    """A chart with its badge, sentence, table and sources.

    Examples
    --------
    >>> ChartPiece(course, "stress")
    """

    script = "chart"

    def __init__(self, course: Course, chart_id: str) -> None:
        chart = course.chart[chart_id]
        super().__init__(
            {
                "id": chart.id,
                "title": chart.title,
                "badge": {"kind": chart.badge, "label": BADGES[chart.badge]},
                "basis": chart.basis,
                "caption": chart.caption,
                "sentences": msgspec.to_builtins(chart.sentence),
                "sliders": msgspec.to_builtins(chart.slider),
                "references": [named(reference) for reference in course.sources(chart)],
                "drawn": drawn(course, chart.id),
            },
            item=f"chart:{chart.id}",
        )
