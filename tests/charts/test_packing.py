"""Numbers that were written as text are read back as they were, in Python and in a script."""

import json
from pathlib import Path

import numpy as np
import pytest

from tests.course import COURSE
from tests.scripts.node import node
from widgets.charts.atlas import pack, unpacked
from widgets.charts.draw import FORMS
from widgets.charts.packing import read, written

RANDOM = np.random.default_rng()
MOST = 2**16 - 1
SHAPES = [(1,), (5,), (3, 4), (2, 3, 7), (5, 1, 2, 6), (1, 1, 1)]
BODIES = {
    "anything": [RANDOM.integers(0, MOST, shape, endpoint=True) for shape in SHAPES * 5],
    "from one end to the other": [MOST * (np.arange(np.prod(shape)).reshape(shape) % 2) for shape in SHAPES],
    "a curve": [np.rint(MOST * np.sin(np.linspace(0, 1.5, 40)) * np.linspace(0, 1, 6)[:, None])],
    # Each number of letters begins and ends somewhere.
    "at the ends of letters": [
        np.array([number % (MOST + 1)])
        for end in (0, 16, 32, 512, 1024, 16384, 32768)
        for number in range(-end - 2, -end + 3)
    ]
    + [np.array([number]) for end in (16, 512, 16384, 32768) for number in range(end - 2, end + 3)],
    "nothing at all": [np.zeros((3, 0)), np.zeros((2, 4))],
}


@pytest.mark.parametrize("kind", BODIES)
def test_what_was_written_is_read_as_it_was_on_both_sides(kind: str) -> None:
    texts = [written(numbers) for numbers in BODIES[kind]]
    asked = [{"text": text, "shape": one.shape} for text, one in zip(texts, BODIES[kind], strict=True)]
    done = node(Path(__file__).with_name("packing.mjs"), json.dumps(asked))
    assert done.returncode == 0, done.stderr
    for numbers, text, theirs in zip(BODIES[kind], texts, json.loads(done.stdout), strict=True):
        assert read(text, numbers.shape).tolist() == numbers.tolist()
        assert theirs == numbers.ravel().tolist()


def test_what_is_alike_takes_about_a_letter_each() -> None:
    (curve,) = BODIES["a curve"]
    assert len(written(curve)) < 1.3 * curve.size


@pytest.mark.parametrize("chart_id", [one for one, chart in COURSE.chart.items() if chart.slider])
def test_an_atlas_loses_no_more_than_half_a_step_of_sixteen_bits(chart_id: str) -> None:
    chart = COURSE.chart[chart_id]
    moving = FORMS[chart.form].moving(COURSE, chart)
    packed = pack(moving, chart.slider)
    atlas, named = unpacked(packed, chart.slider), {}
    for track in packed["tracks"]:
        steps = atlas[..., track["from"] : track["from"] + track["count"]] / MOST
        shown = track["low"] + (track["high"] - track["low"]) * steps
        named.setdefault(track["label"], []).append((track, shown))
    for one in moving.tracks:
        kept, shown = named[one.label].pop(0)
        values = np.asarray(one.values, float).reshape(shown.shape)
        assert np.abs(shown - values).max() <= 0.51 * (kept["high"] - kept["low"]) / MOST
