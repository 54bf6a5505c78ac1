"""What is seen on a chart without lanes: a day, a chain, and three panels that share their times."""

from collections.abc import Iterator
from itertools import product
from math import ceil, floor

import pytest

from tests.charts.seen import LOW, NEAR, WIDTHS, Seen, Stage, charts, drawn, ends, the
from tests.charts.told import HALF_LIVES, left
from tests.course import COURSE
from widgets.charts.atlas import at_nodes
from widgets.content.charts import Chart


def number(name: str):
    return COURSE.number(name)


@charts("day")
def test_the_two_points_of_a_day_stand_at_their_hours_with_their_ranges(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    left, right = (34, 14) if size == "narrow" else (44, 18)
    assert seen.stage["height"] == 300
    assert {name: seen.stage["axes"]["day"][name] for name in ("left", "top", "width", "height", "x", "y")} == {
        "left": left, "top": 34, "width": WIDTHS[size] - left - right, "height": 216, "x": [0, 24], "y": [0, 22],
    }  # fmt: skip
    hours = {"midnight": [0, 24], "noon": [12]} | ({} if size == "narrow" else {"6:00": [6], "18:00": [18]})
    for says, at in hours.items():
        found = [one for one in seen.words if one.says == says]
        assert [one.x for one in found] == [pytest.approx(seen.across("day", hour), abs=NEAR) for hour in at]
    first, last = (one.look for one in seen.words if one.says == "midnight")
    assert (first, last) == ("soft start", "soft end")
    assert len([one for one in seen.words if one.y > 250 + LOW]) == sum(map(len, hours.values()))
    for level in (0, 5, 10, 15, 20):
        y = seen.up("day", level)
        assert y < seen.word(str(level)).y < y + LOW
        assert len(the(seen.lines, "line 0.8", y)) == (level > 0)
    for dot, row in zip(seen.dots, chart.row, strict=True):
        one, hour = number(row.value), getattr(chart.settings, f"{row.id}_hour")
        x = seen.across("day", hour)
        assert (dot.x, dot.y) == (pytest.approx(x, abs=NEAR), pytest.approx(seen.up("day", one.value), abs=NEAR))
        [line] = [line for line in seen.lines if line.look == "data-1 3" and abs(line.x - x) < NEAR]
        assert [y for _, y in line.places] == pytest.approx(
            [seen.up("day", one.low), seen.up("day", one.high)], abs=NEAR
        )
        label = seen.word(row.label)
        assert label.x == pytest.approx(seen.across("day", hour + 0.6), abs=NEAR)
        assert label.y == pytest.approx(seen.up("day", one.value + 0.6), abs=LOW)


def _box(outline: Seen) -> tuple[float, float, float, float]:
    """Give left, top, right and bottom of what is drawn around some words."""
    down = [y for _, y in outline.places]
    return min(ends(outline)), min(down), max(ends(outline)), max(down)


@charts("chain")
def test_an_arrow_with_a_question_leads_from_each_cause_to_what_it_is_said_to_do(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    assert seen.stage["height"] == (380 if size == "narrow" else 250)
    said = iter([one for one in seen.words if one.says != "?"])
    for row in chart.row:
        assert " | ".join(next(said).says for _ in row.label.split(" | ")) == row.label
    outlines = [one for one in seen.lines if one.look == "line 1" and max(ends(one)) - min(ends(one)) > 30]
    box = {row.id: _box(outline) for row, outline in zip(chart.row, outlines, strict=True)}
    shafts = [one for one in seen.lines if one.look == "soft 1.4" and len(one.places) == 3 and one.places[0][1] > 0][
        ::2
    ]
    chain = [("cry", "oxytocin"), ("cry", "endorphins"), ("cry", "acth"), ("oxytocin", "pain"), ("endorphins", "pain")]
    asks = [one for one in seen.words if one.says == "?"]
    assert len(shafts) == len(asks) == len(chain)
    for (cause, effect), shaft, ask in zip(chain, shafts, asks, strict=True):
        (x, y), (_, _), (to_x, to_y) = shaft.places
        (left, top, right, bottom), (to_left, to_top, to_right, to_bottom) = box[cause], box[effect]
        if size == "narrow":
            assert (x, to_x) == pytest.approx(((left + right) / 2, (to_left + to_right) / 2), abs=2), (cause, effect)
            assert bottom - 1 < y < bottom + 20 and to_top - 20 < to_y < to_top + 1, (cause, effect)
        else:
            assert (y, to_y) == pytest.approx(((top + bottom) / 2, (to_top + to_bottom) / 2), abs=2), (cause, effect)
            assert right - 1 < x < right + 25 and to_left - 25 < to_x < to_left + 1, (cause, effect)
        assert ask.x == pytest.approx((x + to_x) / 2, abs=4)
        assert ask.y == pytest.approx((y + to_y) / 2, abs=LOW + 2)


PANELS = {"stress": ("crh", "acth", "cortisol"), "months": ("acth", "cortisol", "glands")}


@charts("stress", "months")
def test_three_panels_share_their_times_and_end_a_little_above_the_highest_curve(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    left, right = (36, 14) if size == "narrow" else (44, 16 if chart.form == "stress" else 18)
    assert seen.stage["height"] == 468
    tracks = [one for one in drawn(chart.id)["tracks"] if one["kind"] == "line"]
    for place, name in enumerate(PANELS[chart.form]):
        axes = seen.stage["axes"][name]
        assert (axes["left"], axes["top"], axes["height"]) == (left, 34 + 150 * place, 104)
        assert (axes["width"], axes["x"]) == (WIDTHS[size] - left - right, [0, 240])
        most = max(one["high"] for one in tracks if one["axes"] == name)
        top = ceil(most * 1.15) if chart.form == "stress" else ceil(2 * most * 1.08) / 2
        assert axes["y"] == [0, top]
        own = [one for one in seen.words if axes["top"] <= one.y <= axes["top"] + 110 and one.says.endswith("×")]
        steps = {1, round(top * 2 / 3)} if chart.form == "stress" else {0, 1, floor(top)}
        assert {float(one.says[:-1]) for one in own} == steps
        for one in own:
            assert one.y == pytest.approx(seen.up(name, float(one.says[:-1])), abs=LOW)
        assert the(seen.lines, "line 1", seen.up(name, 1))
    last = PANELS[chart.form][-1]
    times = [one for one in seen.words if one.y > 438 + LOW]
    assert [one.x for one in times] == [pytest.approx(seen.across(last, at), abs=NEAR) for at in range(0, 241, 60)]
    heads = [one for one in seen.words if one.look.startswith("data-")]
    curves = [row for row in chart.row if "-peak" not in row.id]
    assert [one.says for one in heads] == [row.label for row in curves]
    ends = {"acth": "start", "cortisol": "start", "pituitary": "start", "adrenal": "end", "crh": "start"}
    assert [one.look.split()[1] for one in heads] == [ends[row.id] for row in curves]
    colours = {track["label"]: track["colour"] for track in tracks}
    assert [one.look.split()[0] for one in heads] == [f"data-{colours[row.id]}" for row in curves]


@charts("stress")
def test_a_dotted_line_stands_where_a_highest_level_was_measured(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    peaks = [row for row in chart.row if "-peak" in row.id]
    lines = [one for one in seen.lines if one.found]
    assert len(lines) == len(peaks) > 1
    for row in peaks:
        name, minute = row.id.split("-peak")[0], number(row.value).value
        axes = seen.stage["axes"][name]
        x, bottom = seen.across(name, minute), axes["top"] + axes["height"]
        [line] = [one for one in lines if one.y == bottom and one.x == pytest.approx(x, abs=NEAR)]
        assert line.places[1] == pytest.approx((x, bottom - 0.94 * axes["height"]), abs=NEAR)
        says = [
            one for one in seen.words if one.says == row.label and one.x == pytest.approx(seen.across(name, minute + 3))
        ]
        assert [one.y for one in says] == pytest.approx([bottom - 0.84 * axes["height"]], abs=LOW)


def at_every_node(chart_id: str) -> Iterator[tuple[dict[str, float], dict[str, list[float]]]]:
    """Give the settings of each node of a chart, and what its tracks hold there, by their labels."""
    packed, sliders = drawn(chart_id), COURSE.chart[chart_id].slider
    at = at_nodes(packed, sliders)
    for places in product(*(one.nodes for one in sliders)):
        settings = dict(zip((one.id for one in sliders), places, strict=True))
        values = at(settings)
        yield (
            settings,
            {one["label"]: values[one["from"] : one["from"] + one["count"]].tolist() for one in packed["tracks"]},
        )


def test_what_tears_carry_away_is_their_share_of_the_plasma_and_what_the_body_clears_follows_the_half_life() -> None:
    tears, body = (row.label for row in COURSE.chart["drain"].row)
    for place, found in at_every_node("drain"):
        assert found[tears] == pytest.approx([100 * place["ml"] * place["times"] / 3000], abs=0.001), place
        assert found[body] == pytest.approx([100 - left(place["minutes"], 14)], abs=0.01), place


def test_what_is_left_of_each_hormone_follows_its_half_life_and_the_shortest_and_longest_that_were_measured() -> None:
    for place, found in at_every_node("fading"):
        for row in COURSE.chart["fading"].row:
            middle, short, long = (left(place["minutes"], one) for one in HALF_LIVES[row.id])
            assert found[row.label] == pytest.approx([middle], abs=0.01), (row.id, place)
            assert found[f"{row.label}, range"] == pytest.approx([short, long], abs=0.01), (row.id, place)
