"""An author who asks for a drawing that a chart cannot take is told so, each fault in one sentence."""

from typing import Any

import pytest
from msgspec.structs import replace

from tests.course import COURSE
from widgets.content.charts_check import about_chart

BARS, CURVE = "the form 'bars' has bars or dots; name its 'rows'", "the form 'stress' is drawn as a curve; leave it out"
FAULTS: list[tuple[str, dict[str, Any], str]] = [
    ("how-often", {"rows": []}, "field 'rows' is missing: name the rows to draw"),
    ("how-often", {"rows": ["wimmen"]}, "field 'rows': there is no row 'wimmen'; the nearest is 'women'"),
    ("how-often", {"rows": ["men", "men"]}, "field 'rows': two have the same 'id': 'men'"),
    (
        "how-often",
        {"turn": "highest"},
        f"field 'turn' is for curves, and {BARS}",
    ),
    (
        "how-often",
        {"curve": "acth"},
        f"field 'curve' is for curves, and {BARS}",
    ),
    ("how-often", {"start": 30.0}, "field 'start' is 30, and the scale ends at 0 and 24"),
    ("how-often", {"step": 20.0}, "field 'step' is 20: from 0 to 24 there must be 2 to 1000 steps"),
    ("how-often", {"step": 0.001}, "field 'step' is 0.001: from 0 to 24 there must be 2 to 1000 steps"),
    ("how-often", {"near": 12.0}, "field 'near' is 12, and would call half of the scale from 0 to 24 close"),
    (
        "stress",
        {"rows": ["acth"]},
        f"field 'rows' is for bars and dots, and {CURVE}",
    ),
    ("stress", {"curve": "cortisone"}, "field 'curve': there is no curve 'cortisone'; the nearest is 'cortisol'"),
    ("stress", {"at": [0, 240]}, "field 'at': there are 2 handles, and a curve needs 3 to 9"),
    ("stress", {"at": [0, 90, 60, 240]}, "field 'at': the places must rise"),
    ("stress", {"at": [0, 60, 120]}, "field 'at': the first place must be 0 and the last 240, the ends of the picture"),
    ("day", {"curve": "cortisol"}, "field 'curve': there is no curve 'cortisol'; leave it out"),
    ("day", {"start": 23.0}, "field 'start' is 23, and the scale ends at 0 and 22"),
    ("around-a-film", {"at": [0, 1, 2]}, "field 'at': the form 'order' has a handle at each of its rows; leave it out"),
]


@pytest.mark.parametrize(("chart_id", "off", "said"), FAULTS)
def test_what_is_off_is_said_in_one_sentence(chart_id: str, off: dict[str, Any], said: str) -> None:
    chart = COURSE.chart[chart_id]
    broken = replace(chart, draw=replace(chart.draw, **off))
    assert list(about_chart(broken)) == [f"field 'draw': {said}"]


def test_on_a_chart_of_arrows_nothing_can_be_drawn() -> None:
    chart = replace(COURSE.chart["claimed"], draw=COURSE.chart["how-often"].draw)
    assert list(about_chart(chart)) == [
        "field 'draw': on a chart of the form 'chain' nothing can be drawn; leave 'draw' out"
    ]
