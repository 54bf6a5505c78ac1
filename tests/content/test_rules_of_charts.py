"""What must hold of a chart: each rule says its sentence where it is broken by one step, and nothing where it holds."""

from dataclasses import replace as with_
from typing import Any

import pytest
from msgspec.structs import replace

from tests.course import COURSE
from widgets.content.chart_parts import Draw, Row
from widgets.content.charts import AnyChart
from widgets.content.charts_check import about_chart, about_numbers
from widgets.content.course import Course
from widgets.content.read import Faults
from widgets.content.records import Number
from widgets.content.shelf import Shelf

CHART = COURSE.chart


def of_form(form: str) -> AnyChart:
    return next(one for one in CHART.values() if one.form == form)


STRESS, MONTHS, BARS, FADING = CHART["stress"], of_form("months"), CHART["how-often"], of_form("fading")


def said(chart: AnyChart) -> str:
    return "; ".join(about_chart(chart))


def slid(chart: AnyChart, **changes: Any) -> str:
    """Say what is off with the first slider changed."""
    first, *rest = chart.slider
    return said(replace(chart, slider=[replace(first, **changes), *rest], fact=[], draw=None, sentence=LAST))


LAST = [replace(STRESS.sentence[-1], text="It is so.", when={})]
FIRST = STRESS.slider[0]


@pytest.mark.parametrize("chart", CHART.values(), ids=lambda one: one.id)
def test_nothing_is_off_in_the_charts_as_they_are(chart: AnyChart) -> None:
    assert list(about_chart(chart)) == list(about_numbers(COURSE, chart, Faults())) == []


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"nodes": [0, 20], "start": 0, "step": 1}, ""),
        ({"nodes": [0, 21], "start": 0, "step": 1}, "the form can be drawn for 0 to 20"),
        ({"nodes": [-1, 20], "start": -1, "step": 1}, "the form can be drawn for 0 to 20"),
        ({"nodes": [0, 2, 2], "start": 0, "step": 1}, "'nodes' must rise"),
        ({"nodes": [0, 2, 1], "start": 0, "step": 1}, "'nodes' must rise"),
        ({"nodes": [0, 1, 2], "start": 2, "step": 1}, ""),
        ({"nodes": [0, 1, 2], "start": 3, "step": 1}, "'start' must lie within 'nodes', 0 to 2"),
        ({"nodes": [1, 2], "start": 0, "step": 1}, "'start' must lie within 'nodes', 1 to 2"),
        ({"nodes": [0, 2], "start": 1, "step": 1}, "'start' must be one of 'nodes'"),
        ({"nodes": [1, 1.3], "start": 1.3, "step": 0.1}, ""),
        ({"nodes": [1, 2.5], "start": 2.5, "step": 1}, "'start' cannot be reached from 1 in steps of 1"),
        ({"id": "strenght"}, "would do nothing; the form 'stress' is moved by 'strength', 'length', 'relief'"),
    ],
)
def test_a_slider_moves_what_its_form_can_draw(changes: dict[str, Any], says: str) -> None:
    assert (says in slid(STRESS, **changes)) if says else slid(STRESS, **changes) == ""


def test_sliders_stand_in_the_order_of_their_form_and_a_form_that_does_not_move_has_none() -> None:
    turned = replace(STRESS, slider=STRESS.slider[::-1])
    fewer = replace(STRESS, slider=STRESS.slider[:2], fact=[], draw=None, sentence=LAST)
    for off in (turned, fewer):
        assert "needs these sliders, in this order: 'strength', 'length', 'relief'" in said(off)
    assert "the form 'bars' does not move, so 'strength' would do nothing" in said(replace(BARS, slider=[FIRST]))


@pytest.mark.parametrize("chart", [of_form("chain"), of_form("day"), STRESS, MONTHS], ids=lambda one: one.form)
def test_a_form_has_the_rows_that_it_needs_in_their_order(chart: AnyChart) -> None:
    bare = replace(chart, fact=[], draw=None, sentence=LAST)
    without = said(replace(bare, row=bare.row[1:]))
    assert f"the form {chart.form!r} needs a row {chart.needed_rows[0]!r}" in without
    other = replace(bare.row[0], id="zzz-peak")
    assert ("has no place for 'zzz-peak'" in said(replace(bare, row=[*bare.row, other]))) is not chart.more_rows
    turned = said(replace(bare, row=bare.row[::-1]))
    assert ("needs its rows in this order" in turned) is not chart.more_rows


@pytest.mark.parametrize(("many", "fits"), [(0, False), (1, True), (4, True), (5, False)])
def test_a_chart_has_no_more_rows_than_its_form_has_colours(many: int, fits: bool) -> None:
    rows = [replace(FADING.row[0], id=f"row-{place}", label=f"Row {place}") for place in range(many)]
    named = list(COURSE.reference)[:1]
    off = said(replace(FADING, row=rows, fact=[], draw=None, sentence=LAST, references=named))
    assert off == ("" if fits else f"field 'row': there are {many}, and the form 'fading' needs 1 to 4")


@pytest.mark.parametrize(("many", "fits"), [(40, True), (41, False)])
def test_a_chart_of_any_form_has_an_end(many: int, fits: bool) -> None:
    rows = [replace(BARS.row[0], id=f"row-{place}", label=f"Row {place}") for place in range(many)]
    assert (said(replace(BARS, row=rows, draw=None)) == "") is fits


def test_what_stands_twice_is_said() -> None:
    row, other = FADING.row[0], FADING.row[1]
    same_id = replace(FADING, row=[row, replace(other, id=row.id)], draw=None)
    same_label = replace(FADING, row=[row, replace(other, label=row.label)], draw=None)
    assert f"field 'row': two have the same 'id': {row.id!r}" in said(same_id)
    assert f"field 'row': two have the same 'label': {row.label!r}" in said(same_label)
    fact = STRESS.fact[0]
    assert f"field 'fact': two have the same 'id': {fact.id!r}" in said(replace(STRESS, fact=[*STRESS.fact, fact]))
    assert "field 'sentence': two have the same 'text'" in said(replace(STRESS, sentence=[*LAST, *LAST]))


def test_a_chart_with_numbers_has_a_source_and_each_column_its_name() -> None:
    nothing = replace(BARS, references=[], row=[replace(one, value="", low="", high="") for one in BARS.row], draw=None)
    assert "has numbers without a source" in said(nothing)
    assert "has numbers without a source" not in said(replace(nothing, badge="claim"))
    assert "needs the names of 3 columns of its table" in said(replace(STRESS, columns=STRESS.columns[1:]))


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"of": "acht"}, "field 'of': there is no curve 'acht'; the nearest is 'acth'"),
        ({"after": "lenght"}, "field 'after': there is no slider 'lenght'; the nearest is 'length'"),
        ({"against": {"strenght": 0}}, "field 'against': there is no slider 'strenght'; the nearest is 'strength'"),
        ({"against": {"strength": 0.123}}, "field 'against': 0.123 is not among the 'nodes' of 'strength'"),
        ({"read": "apart"}, "field 'against' goes with the reading 'apart', and with no other"),
        ({"against": {"strength": FIRST.nodes[0]}}, "field 'against' goes with the reading 'apart', and with no other"),
        ({"read": "apart", "against": {"strength": FIRST.nodes[0]}}, ""),
    ],
)
def test_a_fact_is_read_off_what_there_is(changes: dict[str, Any], says: str) -> None:
    plain = replace(STRESS.fact[0], read="highest", after="", against={}, x=0)
    off = said(replace(STRESS, fact=[replace(plain, **changes), *STRESS.fact[1:]]))
    assert off.startswith(f"fact {plain.id!r}: {says}") if says else off == ""


def test_a_sentence_names_what_there_is_and_the_last_holds_always() -> None:
    named = replace(LAST[0], text="At {strenght} it is so.")
    assert "field 'sentence': there is no slider or fact 'strenght'" in said(replace(STRESS, sentence=[named]))
    when = replace(LAST[0], text="Else.", when={"lenght": "> 1"})
    assert "field 'when': there is no slider or fact 'lenght'" in said(replace(STRESS, sentence=[when, *LAST]))
    always = "field 'sentence': the last must hold for every setting, so it has no 'when'"
    assert said(replace(STRESS, sentence=[*LAST, replace(when, when={"length": "> 1"})])) == always


@pytest.mark.parametrize(("least", "most", "off"), [(0, 1, False), (1, 1, True), (2, 1, True)])
def test_a_scale_begins_below_its_end(least: float, most: float, off: bool) -> None:
    chart = of_form("effects")
    settings = replace(chart.settings, least=least, most=most)
    assert ("must lie below 'most'" in said(replace(chart, settings=settings, draw=None))) is off


@pytest.mark.parametrize(
    ("draw", "says"),
    [
        ({"at": [0, 120, 240]}, ""),
        ({"at": [0, 30, 60, 90, 120, 150, 180, 210, 240]}, ""),
        ({"at": [0, 15, 30, 60, 90, 120, 150, 180, 210, 240]}, "there are 10 handles, and a curve needs 3 to 9"),
        ({"at": [0, 240]}, "there are 2 handles, and a curve needs 3 to 9"),
        ({"at": [0, 120, 120, 240]}, "the places must rise"),
        ({"at": [1, 120, 240]}, "the first place must be 0 and the last 240"),
        ({"at": [0, 120, 239]}, "the first place must be 0 and the last 240"),
    ],
)
def test_handles_of_a_curve_span_the_picture(draw: dict[str, Any], says: str) -> None:
    off = said(replace(STRESS, draw=replace(STRESS.draw, **draw)))
    assert (says in off) if says else off == ""


@pytest.mark.parametrize(
    ("draw", "off"),
    [
        ({"start": 24}, False), ({"start": 0}, False), ({"start": 24.1}, True), ({"start": -0.1}, True),
        ({"step": 12}, False), ({"step": 12.1}, True), ({"step": 0.024}, False), ({"step": 0.0239}, True),
        ({"near": 11.9}, False), ({"near": 12}, True),
    ],
)  # fmt: skip
def test_what_is_drawn_lies_on_its_scale_in_steps_that_a_hand_can_make(draw: dict[str, float], off: bool) -> None:
    assert isinstance(BARS.draw, Draw) and BARS.scale == (0, 24)
    assert (
        bool(said(replace(BARS, draw=replace(BARS.draw, start=0, step=1, near=1) and replace(BARS.draw, **draw))))
        is off
    )


def number(value: float, low: float | None = None, high: float | None = None) -> Number:
    return Number(id="n", label="N", value=value, unit="u", low=low, high=high)


@pytest.mark.parametrize(
    ("form", "fit", "beyond"),
    [
        ("bars", [number(0), number(24)], [number(-0.1), number(24.1)]),
        ("day", [number(5, 0, 22)], [number(5, -0.1, 6), number(5, 4, 22.1), number(5, None, 6), number(5, 4, None)]),
        ("drain", [number(0.1), number(10080), number(5, 0.1, 10080)], [number(0.09), number(10081), number(5, 0, 6)]),
        ("fading", [number(5, 4, 10080)], [number(5, 4, 10081)]),
        ("order", [number(-1), number(0), number(1)], [number(0.5), number(2)]),
        ("sizes", [number(0.1)], [number(0), number(-1)]),
        ("stress", [number(3), number(240)], [number(2.9), number(240.1)]),
    ],
)
def test_a_form_shows_the_numbers_that_it_has_room_for(form: str, fit: list[Number], beyond: list[Number]) -> None:
    chart = BARS if form == "bars" else of_form(form)
    assert [chart.about_number(one) for one in fit] == [None] * len(fit)
    assert all(chart.about_number(one) for one in beyond)


def course_with(**numbers: Number) -> Course:
    study = replace(next(iter(COURSE.study.values())), id="s", number=[replace(n, id=i) for i, n in numbers.items()])
    return with_(COURSE, study=Shelf("study", {"s": study}))


@pytest.mark.parametrize(
    ("value", "before", "says"),
    [
        (number(160), number(100), ""),
        (number(161), number(100), "a change of 61 % leaves the scale, which ends at 60 %"),
        (number(39), number(100), "a change of -61 % leaves the scale"),
        (number(5), number(0), "is 0, and no change in percent can be counted from it"),
        (number(60), None, ""),
        (number(-61), None, "a change of -61 % leaves the scale"),
    ],
)
def test_a_change_is_counted_from_what_was_before_and_stays_on_the_scale(
    value: Number, before: Number | None, says: str
) -> None:
    chart = of_form("changes")
    row = Row(id="r", label="R", value="s.after", low="s.before" if before else "")
    course = course_with(after=value, **({"before": before} if before else {}))
    off = "; ".join(about_numbers(course, replace(chart, row=[row]), Faults()))
    assert (says in off) if says else off == ""


def test_numbers_that_rows_name_are_there_and_a_row_shows_one_where_its_form_does() -> None:
    course = course_with(one=number(5))
    off = "; ".join(about_numbers(course, replace(BARS, row=[Row("r", "R", value="s.on")]), Faults()))
    assert off == "row 'r': field 'value': there is no number 's.on'; the nearest is 's.one'"
    off = "; ".join(about_numbers(course, replace(BARS, row=[Row("r", "R", high="t.one")]), Faults()))
    assert "field 'high': there is no number 't.one'" in off
    assert "field 'value' is missing: the form 'bars' shows a number there" in off
    excused = Faults(broken={("study", "t")})
    off = "; ".join(about_numbers(course, replace(BARS, row=[Row("r", "R", value="t.one")]), excused))
    assert off == "", "a study that is itself at fault was told of"


@pytest.mark.parametrize(
    ("shown", "row", "says"),
    [
        (number(5, 4, 6), {}, ""),
        (number(5), {}, "field 'low' is missing, and 's.one' has none: the form 'fading' draws a range"),
        (number(5, 4), {}, "field 'high' is missing"),
        (number(5), {"low": "s.one", "high": "s.one"}, ""),
    ],
)
def test_a_half_life_has_a_range(shown: Number, row: dict[str, str], says: str) -> None:
    rows = [Row("r", "R", value="s.one", **row)]
    off = "; ".join(about_numbers(course_with(one=shown), replace(FADING, row=rows), Faults()))
    assert (says in off) if says else off == ""
