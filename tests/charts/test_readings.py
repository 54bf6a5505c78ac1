"""What is read off a curve, and how it is said, is the same in Python and in a script: one list holds both."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.scripts.node import node
from widgets.charts.facts import read_facts
from widgets.pieces.chart.words import filled, fitting, said

CASES = json.loads(Path(__file__).with_name("readings.json").read_text("utf-8"))
CURVE = CASES["curve"]
VALUES = CURVE + [-value for value in CURVE]
TRACKS = [
    {"label": "hill", "x": CASES["x"], "from": 0, "count": 5},
    {"label": "valley", "x": CASES["x"], "from": 5, "count": 5},
]
FACTS = [{"of": "hill", "id": str(i)} | fact for i, (fact, _) in enumerate(CASES["facts"])]
DRAWN = {"tracks": TRACKS, "facts": FACTS, "size": 10}
OTHER = CASES["other"] + [0] * 5


def in_python() -> dict:
    """Read and say all as a chart that is rendered does."""

    def at(settings: dict[str, float]) -> list[float]:
        return VALUES if settings["other"] else OTHER

    return {
        "facts": read_facts(DRAWN, at, CASES["settings"]),
        "said": [said(number, decimals, COURSE.words) for number, decimals, _ in CASES["said"]],
        "filled": [filled(template, names, COURSE.words) for template, names, _ in CASES["filled"]],
        "fitting": [fitting(CASES["sentences"], numbers) for numbers, _ in CASES["fitting"]],
    }


def in_a_script() -> dict:
    """Read and say all as a living chart does."""
    asked = {"drawn": DRAWN, "values": VALUES, "other": OTHER, "cases": CASES}
    done = node(Path(__file__).with_name("readings.mjs"), json.dumps(asked))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("where", [in_python, in_a_script], ids=["in Python", "in a script"])
def test_every_reading_and_every_word_is_what_it_should_be(where: Callable[[], dict]) -> None:
    found = where()
    for fact, (reading, expected) in zip(found["facts"].values(), CASES["facts"], strict=True):
        assert fact == pytest.approx(expected), reading
    for kind in ("said", "filled", "fitting"):
        assert found[kind] == [case[-1] for case in CASES[kind]]
