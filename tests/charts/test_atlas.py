"""What a slider shows is what the model computes, wherever it stands."""

import json
import re
from functools import cache
from itertools import product

import numpy as np
import pytest
import scipy

from tests.charts.direct import stress_levels
from tests.charts.seen import drawn
from tests.charts.told import every_place
from tests.course import COURSE
from widgets.charts import months, stress
from widgets.charts.atlas import unpacked
from widgets.physiology import GlandHalfLives, slow_model

BYTES_OF_A_CHART = 300_000
CHART = COURSE.chart["stress"]
SLIDERS = {slider.id: slider for slider in CHART.slider}


@cache
def atlas() -> np.ndarray:
    return unpacked(drawn("stress"), CHART.slider).astype(float)


def shown(at: dict[str, float]) -> np.ndarray:
    """Interpolate as the browser does: linearly between the nearest nodes of every slider."""
    corners = []
    for slider in CHART.slider:
        nodes = np.asarray(slider.nodes)
        below = int(np.clip(np.searchsorted(nodes, at[slider.id], "right") - 1, 0, nodes.size - 2))
        share = (at[slider.id] - nodes[below]) / (nodes[below + 1] - nodes[below])
        corners.append([(below, 1 - share), (below + 1, share)])
    return sum(np.prod([w for _, w in corner]) * atlas()[tuple(i for i, _ in corner)] for corner in product(*corners))


def curve(name: str, at: dict[str, float]) -> np.ndarray:
    track = next(track for track in drawn("stress")["tracks"] if track["kind"] == "line" and track["label"] == name)
    values = shown(at)[track["from"] : track["from"] + track["count"]]
    return track["low"] + (track["high"] - track["low"]) * values / 65535


def test_the_curves_are_within_one_percent_of_the_scale() -> None:
    places = every_place("stress", 1000, seed=20)
    directly = stress_levels(*np.array([[at["strength"], at["length"], at["relief"]] for at in places]).T)
    for name, top in stress.levels_at_most(COURSE, CHART).items():
        off = [np.abs(curve(name, at) - levels).max() for at, levels in zip(places, directly[name], strict=True)]
        worst = int(np.argmax(off))
        assert off[worst] <= 0.01 * top, (name, places[worst])


def test_the_supposed_effect_of_crying_starts_at_nothing() -> None:
    assert SLIDERS["relief"].start == 0


@pytest.mark.parametrize("chart_id", COURSE.chart)
def test_a_chart_is_small_and_its_words_name_only_facts_that_it_has(chart_id: str) -> None:
    packed, chart = drawn(chart_id), COURSE.chart[chart_id]
    assert len(json.dumps(packed)) < BYTES_OF_A_CHART
    known = {fact["id"] for fact in packed["facts"]} | {slider.id for slider in chart.slider}
    texts = [sentence.text for sentence in chart.sentence] + [cell for row in packed["rows"] for cell in row]
    named = {name for text in texts for name in re.findall(r"\{(\w+)", text)}
    assert named <= known
    assert all(len(row) == len(packed["head"]) for row in packed["rows"])


@pytest.mark.parametrize("chart_id", COURSE.chart)
def test_a_stage_follows_the_theme_and_is_text_that_can_be_read(chart_id: str) -> None:
    for stage in drawn(chart_id)["stages"].values():
        assert "#0" not in stage["svg"].replace("url(#", ""), "a colour that is not the theme's"
        assert "<text" in stage["svg"]
        assert "font-family" not in stage["svg"]


def test_the_months_of_stress_too_are_within_one_percent_between_the_nodes() -> None:
    words = COURSE.chart["months"]
    strength, days = words.slider
    glands = GlandHalfLives(words.settings.pituitary_half_life, words.settings.adrenal_half_life)
    strengths = np.arange(strength.nodes[0], strength.nodes[-1], strength.step)
    directly = slow_model(months.DAYS, strengths[:, None], days.nodes, gland_half_lives=glands)._asdict()
    for track in months.moving(COURSE, words).tracks:
        if track.kind == "line":
            between = scipy.interpolate.interp1d(strength.nodes, track.values, axis=0)(strengths)
            assert np.abs(between - directly[track.label]).max() <= 0.01 * directly[track.label].max()
