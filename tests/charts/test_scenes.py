"""What is seen on a chart without lanes: a day, a chain, and three panels that share their times."""

from math import ceil, floor

import pytest

from tests.charts.seen import LOW, NEAR, WIDTHS, Stage, charts, drawn, the
from tests.course import COURSE
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


@charts("chain")
def test_an_arrow_with_a_question_leads_from_each_cause_to_what_it_is_said_to_do(chart: Chart, size: str) -> None:
    seen = Stage(chart.id, size)
    assert seen.stage["height"] == (380 if size == "narrow" else 250)
    said = iter([one for one in seen.words if one.says != "?"])
    box = {}
    for row in chart.row:
        lines = [next(said) for _ in row.label.split(" | ")]
        assert " | ".join(one.says for one in lines) == row.label
        box[row.id] = sum(one.y for one in lines) / len(lines)
    shafts = [one for one in seen.lines if one.look == "soft 1.4" and len(one.places) == 3 and one.places[0][1] > 0][
        ::2
    ]
    chain = [("cry", "oxytocin"), ("cry", "endorphins"), ("cry", "acth"), ("oxytocin", "pain"), ("endorphins", "pain")]
    asks = [one for one in seen.words if one.says == "?"]
    assert len(shafts) == len(asks) == len(chain)
    for (cause, effect), shaft, ask in zip(chain, shafts, asks, strict=True):
        (x, y), (_, _), (to_x, to_y) = shaft.places
        apart = 30 if size == "narrow" else 0
        assert abs(box[cause] + apart - y) < LOW and abs(box[effect] - apart - to_y) < LOW + apart / 3, (cause, effect)
        assert (to_y > y) if size == "narrow" else (to_x > x)
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
