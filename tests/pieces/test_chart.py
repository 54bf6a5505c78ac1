"""A chart's markup says all of it as it begins, and its script is handed only what the markup cannot carry."""

import json

import pytest

from tests.course import COURSE
from widgets.charts import drawn
from widgets.pieces.made import make


@pytest.mark.parametrize("chart_id", COURSE.chart)
def test_what_stands_in_the_markup_of_a_chart_is_not_sent_again(chart_id: str) -> None:
    one, chart = make(COURSE, "chart", chart_id), COURSE.chart[chart_id]
    assert one.html.count("<svg") == len(drawn(COURSE, chart_id)["stages"]) + bool(chart.draw), (
        "and what is drawn on it"
    )
    sent = json.dumps(one.data, ensure_ascii=False)
    assert "<svg" not in sent
    for said in (chart.title, chart.caption, chart.basis, *(slider.label for slider in chart.slider)):
        assert json.dumps(said, ensure_ascii=False) not in sent
    assert ("moving" in one.data) == bool(chart.slider), "what cannot move needs nothing to be moved with"


@pytest.mark.parametrize("chart_id", [one.id for one in COURSE.chart.values() if one.slider])
def test_only_what_moves_in_a_mark_is_written_with_two_decimals(chart_id: str) -> None:
    whole = drawn(COURSE, chart_id)
    for stage in whole["stages"].values():
        marks = [part.partition(' d="')[2].partition('"')[0] for part in stage["svg"].split('class="gc-mark ')[1:]]
        for mark, track in zip(marks, whole["tracks"], strict=True):
            numbers = mark.replace("M", " ").replace("L", " ").replace("H", " ").replace("V", " ").strip("Z ").split()
            moving = [number for number in numbers if len(number.partition(".")[2]) == 2]
            # A band and a bar come back to where they began.
            assert len(moving) == track["count"] + (track["kind"] == "band"), track["label"]
