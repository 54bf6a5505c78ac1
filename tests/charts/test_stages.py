"""What is seen on a stage is what was measured: each bar, dot and word stands where its number belongs."""

from dataclasses import replace
from math import sqrt

import pytest
from msgspec import structs

from tests.charts.seen import LOW, NEAR, WIDTHS, Stage, charts, ends, the
from tests.course import COURSE
from widgets.charts.changes import change_in_percent
from widgets.content.charts import Chart

EDGES = {"wide": 18, "narrow": 14}


def number(name: str):
    return COURSE.number(name)


def lane(chart: Chart, size: str) -> int:
    return 84 if (chart.form, size) == ("effects", "narrow") else 56


def middle(chart: Chart, size: str, row: int, down: float) -> float:
    """Give the height of a place in a lane, counted in lanes from its middle."""
    return 8 + (row + 0.5 + down) * lane(chart, size)


def mark(chart: Chart, size: str) -> float:
    return 0.24 if (chart.form, size) == ("effects", "narrow") else 0.16


def value_of(tick: str) -> float:
    words = {
        COURSE.words("chart-all-of-it"): 100,
        COURSE.words("chart-all-left"): 100,
        COURSE.words("chart-no-change"): 0,
    }
    return words.get(tick) if tick in words else float(tick.replace("−", "-").removesuffix(" %"))


@charts("bars", "effects", "changes", "drain", "fading")
def test_a_lane_is_named_above_its_mark_and_the_scale_below_stands_at_its_numbers(chart: Chart, size: str) -> None:
    seen, edge, bottom = Stage(chart.id, size), EDGES[size], 8 + len(chart.row) * lane(chart, size)
    assert (seen.stage["width"], seen.stage["height"]) == (WIDTHS[size], bottom + 38)
    for place, row in enumerate(chart.row):
        label = seen.word(row.label)
        assert (label.look, label.x) == ("ink start", pytest.approx(edge, abs=NEAR))
        assert middle(chart, size, place, -0.5) < label.y < middle(chart, size, place, 0), row.label
    ticks = [one for one in seen.words if one.y > bottom]
    assert len(ticks) >= 3
    for tick in ticks:
        x = seen.across("lanes", value_of(tick.says))
        side = "start" if x < edge + 30 and tick is ticks[0] else "end" if x > WIDTHS[size] - edge - 30 else "middle"
        assert (tick.look, tick.x) == (f"soft {side}", pytest.approx(x, abs=NEAR)), tick.says
        look = "line 1.6" if value_of(tick.says) == 0 else "line 0.8"
        assert [one for one in seen.lines if one.look == look and ends(one) == pytest.approx([x, x], abs=NEAR)], (
            tick.says
        )
    assert len(ticks) == sum(one.look in ("line 1.6", "line 0.8") for one in seen.lines)


@pytest.mark.parametrize("size", WIDTHS)
@pytest.mark.parametrize("share", [0.86, 0.84])
def test_a_bar_that_nearly_fills_its_lane_says_its_number_within(size: str, share: float) -> None:
    chart = COURSE.chart["how-often"]
    most = number(chart.row[0].value).value / share
    filled = structs.replace(chart, settings=structs.replace(chart.settings, most=most))
    seen = Stage(chart.id, size, replace(COURSE, chart={chart.id: filled}))
    says = seen.word(f"{number(chart.row[0].value).value:g}")
    assert says.look == ("ink end" if share > 0.85 else "ink start")
    assert (says.x < seen.across("lanes", share * most)) == (share > 0.85)


@charts("bars")
def test_a_bar_ends_at_its_number_and_says_it_and_its_range_lies_over_it(chart: Chart, size: str) -> None:
    seen, most = Stage(chart.id, size), chart.settings.most
    assert seen.stage["axes"]["lanes"]["x"] == [0, most]
    for place, row in enumerate(chart.row):
        y, one = middle(chart, size, place, 0.16), number(row.value)
        [bar] = the(seen.lines, "data-1 14", y)
        assert bar.found
        assert ends(bar) == pytest.approx([seen.across("lanes", 0), seen.across("lanes", one.value)], abs=NEAR)
        spans = the(seen.lines, "ink 2", y)
        assert len(spans) == (one.low is not None)
        for span in spans:
            cut = [one.low, min(one.high, most)]
            assert ends(span) == pytest.approx([seen.across("lanes", end) for end in cut], abs=NEAR)
        full = one.value > 0.85 * most
        x = seen.across("lanes", one.value + (-0.015 if full else 0.015) * most)
        [says] = [word for word in seen.words if word.says == f"{one.value:g}" and y < word.y < y + LOW]
        assert (says.look, says.x, says.found) == (
            f"ink {'end' if full else 'start'}",
            pytest.approx(x, abs=NEAR),
            True,
        )
        [note] = [word for word in seen.words if word.says == row.note and word.y < y < word.y + 28]
        assert (note.look, note.x) == ("soft end", pytest.approx(WIDTHS[size] - EDGES[size], abs=NEAR))


@charts("effects")
def test_a_dot_stands_at_its_effect_and_a_line_lies_over_its_interval(chart: Chart, size: str) -> None:
    seen, span = Stage(chart.id, size), chart.settings
    assert seen.stage["axes"]["lanes"]["x"] == [span.least, span.most]
    for place, row in enumerate(chart.row):
        y, one = middle(chart, size, place, mark(chart, size)), number(row.value)
        [dot] = the(seen.dots, "data-1", y)
        assert dot.found and dot.x == pytest.approx(seen.across("lanes", one.value), abs=NEAR)
        spans = the(seen.lines, "data-1 3", y)
        assert len(spans) == (one.low is not None)
        for line in spans:
            assert ends(line) == pytest.approx([seen.across("lanes", end) for end in (one.low, one.high)], abs=NEAR)
        end = one.value if one.high is None else one.high
        x = seen.across("lanes", end + 0.025 * (span.most - span.least))
        [says] = [word for word in seen.words if word.look == "ink start" and y < word.y < y + LOW]
        assert (says.says, says.x) == (f"{one.value:.2f}".replace("-", "−"), pytest.approx(x, abs=NEAR))
        [note] = [word for word in seen.words if word.says == row.note and word.y < y < word.y + 34]
        side, edge = ("start", EDGES[size]) if size == "narrow" else ("end", WIDTHS[size] - EDGES[size])
        assert (note.look, note.x) == (f"soft {side}", pytest.approx(edge, abs=NEAR))


@charts("changes")
def test_a_change_reaches_to_its_side_and_what_is_no_percent_is_said_in_the_middle(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    for place, row in enumerate(chart.row):
        y = middle(chart, size, place, 0.16)
        bars = [one for look in ("data-1 9", "data-2 9") for one in the(seen.lines, look, y)]
        [says] = [word for word in seen.words if y < word.y < y + LOW]
        if row.study:
            assert bars == []
            assert (says.says, says.look) == (row.note, "soft middle")
            assert says.x == pytest.approx(seen.across("lanes", 0), abs=NEAR)
            continue
        after = number(row.value).value
        change = 100 * after / number(row.low).value - 100 if row.low else after
        assert change_in_percent(COURSE, row) == pytest.approx(change)
        [bar] = bars
        assert bar.look == ("data-1 9" if change > 0 else "data-2 9")
        assert ends(bar) == pytest.approx([seen.across("lanes", 0), seen.across("lanes", change)], abs=NEAR)
        side, gap = ("start", 1.5) if change > 0 else ("end", -1.5)
        assert (says.look, says.x) == (f"ink {side}", pytest.approx(seen.across("lanes", change + gap), abs=NEAR))
        assert says.says == f"{'+' if change > 0 else '−'}{abs(change):.0f} %"


@pytest.mark.parametrize("size", WIDTHS)
def test_a_rise_of_less_than_a_percent_is_a_rise(size: str) -> None:
    chart = next(one for one in COURSE.chart.values() if one.form == "changes")
    small = structs.replace(chart.row[0], value="ways-by-outcome.thinking-feeling", low="")
    assert 0 < number(small.value).value < 1
    seen = Stage(chart.id, size, replace(COURSE, chart={chart.id: structs.replace(chart, row=[small])}))
    assert seen.word("+0 %").look == "ink start"
    assert [one.look for one in seen.lines if one.look.endswith(" 9")] == ["data-1 9"]


@charts("sizes")
def test_the_area_of_a_circle_is_its_number_of_people(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    people = [number(row.value).value for row in chart.row]
    assert seen.stage["height"] == 82 * len(people) + 8
    for place, (row, dot) in enumerate(zip(chart.row, seen.dots, strict=True)):
        y = 4 + 82 * (place + 0.5)
        assert (dot.x, dot.y) == (pytest.approx(44, abs=NEAR), pytest.approx(y, abs=NEAR))
        assert seen.radius(dot) == pytest.approx(38 * sqrt(people[place] / max(people)), abs=NEAR)
        says = f"{people[place]:,.0f} {number(row.value).unit}"
        lines = [one for one in seen.words if y - 40 < one.y < y + 40]
        assert [one.says for one in lines] == [row.label, says, row.note]
        assert [round(one.y - y - 3.4) for one in lines] == [-23, 0, 23]
        assert {one.x for one in lines} == {92}


@charts("order")
def test_a_dot_stands_on_the_step_that_was_found(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    left, right = (78, 30) if size == "narrow" else (96, 60)
    across = WIDTHS[size] - left - right
    steps = {"worse": -1, "as before": 0, "better": 1}
    found = [(number(row.value).value if row.value else 0) for row in chart.row]
    places = [
        (left + across * place / (len(found) - 1), 24 + 160 * (1.3 - step) / 2.6) for place, step in enumerate(found)
    ]
    assert [(one.x, one.y) for one in seen.dots] == [pytest.approx(one, abs=NEAR) for one in places]
    [line] = [one for one in seen.lines if one.look == "data-1 1.5"]
    assert list(line.places) == [pytest.approx(one, abs=NEAR) for one in places]
    assert line.found and all(one.found for one in seen.dots)
    for says, step in steps.items():
        y = 24 + 160 * (1.3 - step) / 2.6
        assert y < seen.word(says).y < y + LOW
        assert the(seen.lines, "line 1.6" if step == 0 else "line 0.8", y)
    for row, (x, _) in zip(chart.row, places, strict=True):
        words = [seen.word(part) if row.label.count("|") else None for part in row.label.split(" | ")[:1]]
        assert all(one is None or abs(one.x - x) < 60 for one in words)


@charts("fading")
def test_what_is_known_of_a_hormone_stands_at_the_right_of_its_lane(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    for place, row in enumerate(chart.row):
        notes = [one for one in seen.words if one.says == row.note and one.look == "soft end"]
        [note] = [one for one in notes if middle(chart, size, place, -0.5) < one.y < middle(chart, size, place, 0)]
        assert note.found and note.x == pytest.approx(WIDTHS[size] - EDGES[size], abs=NEAR)
