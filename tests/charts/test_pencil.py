"""What a learner draws first: nothing of the finding is seen before, and the gap to it is said as it is."""

import json
import re
from pathlib import Path
from random import Random
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from tests.charts.direct import stress_levels
from tests.charts.seen import drawn
from tests.course import COURSE
from tests.scripts.node import node
from widgets.charts import stress
from widgets.pieces.made import make

DRAWN = {one.id: one for one in COURSE.chart.values() if one.draw}
SVG = "{http://www.w3.org/2000/svg}"
NEAR = 1.0


def in_a_script(asked: list[dict]) -> list[dict]:
    done = node(Path(__file__).with_name("drawings.mjs"), json.dumps(asked))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def random_drawing(chance: Random, turn: str) -> dict:
    """Draw at random, and find something at random; sometimes both are close."""
    n = chance.randint(3, 7) if turn else chance.randint(1, 7)
    at = [i / max(n - 1, 1) for i in range(n)]
    drawn = [round(chance.uniform(-5, 5), 1) for _ in at]
    reach = chance.choice((0, 0.8, 6))
    found = [
        {"label": str(place), "at": place, "value": round(value + chance.uniform(-reach, reach), 1)}
        for place, value in zip(at, drawn, strict=True)
    ]
    if not turn and n > 1 and chance.random() < 0.3:
        drawn[chance.randrange(n)] = None
    places = [chance.random() for _ in range(20)]
    return {"at": at, "drawn": drawn, "found": found, "near": NEAR, "turn": turn, "names": {}, "places": places}


CHANCE = Random(21)
BARS = [random_drawing(CHANCE, "") for _ in range(300)]
CURVES = [random_drawing(CHANCE, turn) for turn in ("highest", "lowest") for _ in range(150)]


def test_the_gap_that_is_told_is_the_gap_there_is() -> None:
    for asked, answered in zip(BARS + CURVES, in_a_script(BARS + CURVES), strict=True):
        pairs = {
            one["label"]: (one["value"], value)
            for one, value in zip(asked["found"], asked["drawn"], strict=True)
            if value is not None
        }
        widest = max(abs(found - drawn) for found, drawn in pairs.values())
        (name, told), *rest = answered["gap"]
        assert told["n"] == len(pairs)
        if name == "same":
            assert widest < 0.05
        elif name == "near":
            assert widest <= NEAR + 1e-6
            assert float(told["apart"]) >= widest - 0.05
        else:
            found, drawn = pairs[told["where"]]
            assert abs(found - drawn) == pytest.approx(widest)
            assert widest > NEAR
            assert told["way"] == ("higher" if found > drawn else "lower")
            assert (float(told["found"]), float(told["drawn"])) == pytest.approx((found, drawn), abs=0.06)
            closest = min(abs(found - drawn) for found, drawn in pairs.values())
            assert bool(rest) == (closest <= NEAR + 1e-9)
            if rest:
                found, drawn = pairs[rest[0][1]["where"]]
                assert abs(found - drawn) == pytest.approx(closest)


def test_where_a_curve_turns_is_compared_with_where_it_was_drawn() -> None:
    for asked, answered in zip(CURVES, in_a_script(CURVES), strict=True):
        sign = 1 if asked["turn"] == "highest" else -1
        there = max(asked["found"], key=lambda one: sign * one["value"])
        here = asked["at"][int(np.argmax(sign * np.array(asked["drawn"])))]
        name, told = answered["turn"]
        assert (name, told["found"], float(told["drawn"])) == (asked["turn"], there["label"], here)
        if max(asked["drawn"]) - min(asked["drawn"]) <= NEAR:
            assert told["way"] == "level"
        elif abs(there["at"] - here) <= 0.5 / (len(asked["at"]) - 1) + 1e-9:
            assert told["way"] == "same"
        else:
            assert told["way"] == ("earlier" if there["at"] < here else "later")


def test_the_curve_goes_through_every_handle_and_never_beyond_two_neighbours() -> None:
    asked = [one | {"places": one["places"] + one["at"]} for one in CURVES]
    for one, answered in zip(asked, in_a_script(asked), strict=True):
        for place, height in zip(one["places"], answered["heights"], strict=True):
            i = min(max(int(np.searchsorted(one["at"], place)), 1), len(one["at"]) - 1)
            low, high = sorted(one["drawn"][i - 1 : i + 1])
            assert low - 1e-9 <= height <= high + 1e-9
        assert answered["heights"][20:] == pytest.approx(one["drawn"])


@pytest.mark.parametrize("chart_id", DRAWN)
def test_nothing_of_the_finding_is_on_the_stage_before(chart_id: str) -> None:
    chart, picture = DRAWN[chart_id], drawn(chart_id)
    for stage in picture["stages"].values():
        tree = ET.fromstring(stage["svg"])
        hidden = [one for one in tree.iter() if re.search(r"\bgc-(finding|mark)\b", one.get("class", ""))]
        assert hidden
        for one in hidden:
            next(parent for parent in tree.iter() if one in list(parent)).remove(one)
        seen = " ".join("".join(text.itertext()) for text in tree.iter(f"{SVG}text"))
        for row in chart.row:
            assert not row.note or row.note not in seen
        assert not list(tree.iter(f"{SVG}use")) or chart.can_draw == "curve", "a dot is left"
        if not chart.moved_by:
            shown = {f"{course_number(name):g}" for name in chart.numbers()}
            assert not {text for text in seen.split() if text in shown and float(text) % 5 and float(text) > 1}


def course_number(name: str) -> float:
    return COURSE.number(name).value


@pytest.mark.parametrize("chart_id", DRAWN)
def test_what_was_found_is_what_the_chart_shows(chart_id: str) -> None:
    chart, pencil = DRAWN[chart_id], drawn(chart_id)["draw"]
    low, high = pencil["low"], pencil["high"]
    assert all(low <= one["value"] <= high for one in pencil["found"])
    if chart.can_draw == "bars":
        rows = {row.id: row for row in chart.row}
        assert [one["label"] for one in pencil["handles"]] == [rows[wanted].label for wanted in chart.draw.rows]
        if not chart.moved_by:
            assert [one["value"] for one in pencil["found"]] == [
                course_number(rows[one].value) for one in chart.draw.rows
            ]
    assert all(one["at"] >= 0 for one in pencil["handles"] + pencil["found"])


def test_the_course_of_cortisol_is_that_of_the_model() -> None:
    start = COURSE.chart["stress"].start
    level = stress_levels(**start)["cortisol"]
    for one in drawn("stress")["draw"]["found"]:
        assert one["value"] == pytest.approx(np.interp(240 * one["at"], stress.MINUTES, level), abs=0.02)


@pytest.mark.parametrize("chart_id", DRAWN)
def test_a_handle_stands_where_its_value_is_drawn(chart_id: str) -> None:
    """A hand at the found value draws a mark that lies on the finding's own."""
    chart, picture = DRAWN[chart_id], drawn(chart_id)
    if chart.can_draw == "curve" or chart.moved_by:
        return
    for name, stage in picture["stages"].items():
        left, top, width, height = (share / 100 for share in picture["draw"]["rooms"][name])
        marks = re.findall(r'<g class="gc-finding">\s*<path d="M ([-\d.]+) ([-\d.]+) L ([-\d.]+) [-\d.]+', stage["svg"])
        dots = re.findall(r'<use [^>]*x="([\d.]+)" y="([\d.]+)"', stage["svg"])
        ends = {(round(float(x)), round(float(y))) for x, y in [*((end, y) for _, y, end in marks), *dots]}
        low, high = picture["draw"]["low"], picture["draw"]["high"]
        for one in picture["draw"]["found"]:
            x = stage["width"] * (left + width * (one["value"] - low) / (high - low))
            y = stage["height"] * (top + height * one["at"])
            assert any(abs(x - right) <= 1 and abs(y - middle) <= 1 for right, middle in ends), (name, one)


def test_at_least_a_dozen_charts_are_drawn_first() -> None:
    assert len(DRAWN) >= 12
    assert {one.can_draw for one in DRAWN.values()} == {"bars", "curve"}


@pytest.mark.parametrize("chart_id", DRAWN)
def test_every_handle_is_a_slider_with_a_name(chart_id: str) -> None:
    made = make(COURSE, "chart", chart_id)
    for one in made.words["draw"]["handles"]:
        assert f'aria-label="{one["label"]}"' in made.html
        assert 0 <= one["x"] <= 100
        assert 0 <= one["y"] <= 100
    assert made.html.count('class="gc-handle"') == len(made.data["draw"]["at"])
    assert COURSE.chart[chart_id].draw.asks in made.html
