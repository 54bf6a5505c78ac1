"""What moves on a stage stands where its values lie as the chart begins, and has the colour that is its own."""

import re

import numpy as np
import pytest

from tests.charts.seen import NEAR, Stage, charts, drawn
from tests.course import COURSE
from widgets.charts.atlas import at_nodes
from widgets.content.charts import Chart

MARK = re.compile(
    r'<path class="gc-mark gc-mark-(?P<kind>\w+)" data-track="(?P<label>[^"]+)" '
    r'style="--gc-mark: var\(--gc-data-(?P<colour>\d)\)(?P<hidden>; display: none)?" d="(?P<d>[^"]+)"/>'
)
NUMBER = re.compile(r"-?[\d.]+")


def marks(seen: Stage, kind: str) -> list[tuple[str, int, bool, list[float]]]:
    """Give label, colour, whether it is hidden, and the numbers of its path, for each mark of this kind."""
    found = [one for one in MARK.finditer(seen.stage["svg"]) if one["kind"] == kind]
    return [
        (one["label"], int(one["colour"]), bool(one["hidden"]), [float(place) for place in NUMBER.findall(one["d"])])
        for one in found
    ]


def at_start(chart: Chart) -> dict[str, list[float]]:
    """Give what the tracks of a chart hold where it begins, by their labels."""
    values = at_nodes(drawn(chart.id), chart.slider)(chart.start)
    tracks = drawn(chart.id)["tracks"]
    return {one["label"]: values[one["from"] : one["from"] + one["count"]].tolist() for one in tracks}


@charts("drain")
def test_each_share_is_a_bar_in_its_lane_and_of_its_own_colour(chart: Chart, size: str) -> None:
    seen, values = Stage(chart.id, size), at_start(chart)
    rows = list(enumerate(chart.row))
    assert [(label, colour) for label, colour, _, _ in marks(seen, "bar")] == [
        (row.label, place + 1) for place, row in rows
    ]
    for (place, row), (_, _, hidden, box) in zip(rows, marks(seen, "bar"), strict=True):
        middle = seen.up("lanes", place + 0.16)
        left, right = (seen.across("lanes", value) for value in (0, *values[row.label]))
        assert not hidden
        assert box == pytest.approx([left, middle - 8, right, middle + 8, left], abs=0.1), row.label


@charts("fading")
def test_what_is_left_is_a_bar_and_its_range_a_line_through_it(chart: Chart, size: str) -> None:
    seen, values = Stage(chart.id, size), at_start(chart)
    ranges = {label: numbers for label, _, _, numbers in marks(seen, "range")}
    bars = {label: numbers for label, _, _, numbers in marks(seen, "bar")}
    colours = [colour for kind in ("bar", "range") for _, colour, _, _ in marks(seen, kind)]
    assert colours == [*range(1, len(chart.row) + 1)] * 2, "a bar and its range are of one colour"
    for place, row in enumerate(chart.row):
        middle, [left] = seen.up("lanes", place + 0.16), values[row.label]
        assert bars[row.label][2] == pytest.approx(seen.across("lanes", left), abs=NEAR)
        ends = [seen.across("lanes", one) for one in values[f"{row.label}, range"]]
        assert ranges[f"{row.label}, range"] == pytest.approx([ends[0], middle, ends[1]], abs=0.1), row.label


@charts("stress")
def test_a_stress_lies_behind_its_curves_from_the_first_minute_and_a_relief_from_its_end(
    chart: Chart, size: str
) -> None:
    seen, length = Stage(chart.id, size), chart.start["length"]
    bands = marks(seen, "band")
    assert [(label, colour) for label, colour, _, _ in bands] == [("stress", 4), ("relief", 3)] * 3
    for place, (label, _, hidden, box) in enumerate(bands):
        name = ("crh", "acth", "cortisol")[place // 2]
        axes = seen.stage["axes"][name]
        begin, end = (0, length) if label == "stress" else (length, length + chart.settings.relief_minutes)
        top, bottom = axes["top"], axes["top"] + axes["height"]
        left, right = (seen.across(name, minute) for minute in (begin, end))
        assert box == pytest.approx([left, top, right, bottom, left], abs=0.1), (name, label)
        assert hidden == (label == "relief"), "as the chart begins, nothing is supposed of crying"
    first = re.search("gc-mark-line", seen.stage["svg"]).start()
    assert seen.stage["svg"].rindex("gc-mark-band") < seen.stage["svg"].index("<text") < first


@charts("stress", "months")
def test_a_curve_goes_through_its_levels(chart: Chart, size: str) -> None:
    seen, values = Stage(chart.id, size), at_start(chart)
    tracks = {one["label"]: one for one in drawn(chart.id)["tracks"]}
    for label, colour, hidden, numbers in marks(seen, "line"):
        track = tracks[label]
        assert (colour, hidden) == (track["colour"], False)
        for place in (0, len(track["x"]) // 3, -1):
            x, y = numbers[::2][place], numbers[1::2][place]
            assert x == pytest.approx(seen.across(track["axes"], track["x"][place]), abs=0.1), label
            assert y == pytest.approx(seen.up(track["axes"], values[label][place]), abs=0.1), label


@charts("stress", "months", "day", "order")
def test_what_a_learners_curve_is_compared_with_lies_on_the_finding_and_its_handles_in_their_room(
    chart: Chart, size: str
) -> None:
    seen, pencil = Stage(chart.id, size), drawn(chart.id)["draw"]
    left, top, width, height = (share / 100 for share in pencil["rooms"][size])
    low, high = pencil["low"], pencil["high"]
    first, last = pencil["handles"][0], pencil["handles"][-1]
    assert (first["at"], last["at"]) == (0, 1)
    lines = {label: (numbers[::2], numbers[1::2]) for label, _, _, numbers in marks(seen, "line")}
    for one in pencil["found"]:
        x = seen.stage["width"] * (left + width * one["at"])
        y = seen.stage["height"] * (top + height * (high - one["value"]) / (high - low))
        if seen.dots:
            assert [dot for dot in seen.dots if (dot.x, dot.y) == pytest.approx((x, y), abs=0.5)], one
        else:
            assert np.interp(x, *lines[chart.draw.curve]) == pytest.approx(y, abs=0.5), one
    if chart.draw.turn and chart.draw.curve:
        turn = {"highest": max, "lowest": min}[chart.draw.turn]
        assert turn(one["value"] for one in pencil["found"]) == pytest.approx(
            turn(at_start(chart)[chart.draw.curve]), abs=0.001
        )


@pytest.mark.parametrize("chart_id", [one.id for one in COURSE.chart.values() if one.draw and one.can_draw == "curve"])
def test_each_place_of_a_learners_curve_is_called_after_its_moment(chart_id: str) -> None:
    chart, pencil = COURSE.chart[chart_id], drawn(chart_id)["draw"]
    called = {
        "stress": lambda at: COURSE.words("chart-draw-minute", n=f"{240 * at:.0f}"),
        "months": lambda at: COURSE.words("chart-draw-day", n=f"{240 * at:.0f}"),
        "day": lambda at: "{}:{:02}".format(*divmod(round(24 * 60 * at), 60)),
        "order": lambda at: chart.row[round(at * (len(chart.row) - 1))].label.replace(" | ", " "),
    }[chart.form]
    for one in pencil["handles"] + pencil["found"]:
        assert one["label"] == called(one["at"])


def test_a_chart_without_sliders_has_nothing_that_moves() -> None:
    still = [one.id for one in COURSE.chart.values() if not one.slider]
    assert still and not any("gc-mark" in stage["svg"] for one in still for stage in drawn(one)["stages"].values())
