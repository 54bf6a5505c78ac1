"""A value of one is said in the singular, wherever a number comes with what it counts."""

import json
from pathlib import Path

import pytest

from tests.charts.seen import drawn
from tests.course import COURSE
from tests.scripts.node import node
from widgets.pieces.chart.pencil import needs_of

DRAWN = {one.id: one.draw for one in COURSE.chart.values() if one.draw}
# Units that count nothing, or count of a fixed whole: they are the same after one and after two.
UNCHANGED = {
    "", "×", "× rest", "× the resting signal", "× the resting level", "%", "% longer", "min", "ml", "µg/dl", "in 100",
    "of 100", "of 100 cries", "of 100 pairs", "of 224 patients", "on the scale of effects",
}  # fmt: skip
UNITS = {
    unit: where
    for where, unit in [
        *((f"chart {name}, drawn", draw.unit) for name, draw in DRAWN.items()),
        *((f"chart {name}, a distance", draw.apart) for name, draw in DRAWN.items()),
        *((f"chart {one.id}, a slider", slider.unit) for one in COURSE.chart.values() for slider in one.slider),
        *((f"question {one.id}", one.unit) for one in COURSE.question.values() if hasattr(one, "unit")),
        *((f"outcome {one.id}", one.unit) for one in COURSE.outcome.values()),
    ]
}


@pytest.mark.parametrize("unit", UNITS)
def test_one_is_not_said_as_many_are(unit: str) -> None:
    one, two = (COURSE.words.form_of(unit, number) for number in "12")
    assert (one != two) != (unit in UNCHANGED), UNITS[unit]


def test_a_drawn_one_is_said_as_one() -> None:
    asked = {name: needs_of(COURSE.chart[name], draw, drawn(name)["draw"]) for name, draw in DRAWN.items()}
    numbered = {name: needs for name, needs in asked.items() if not needs["names"]}
    done = node(Path(__file__).with_name("units.mjs"), json.dumps(list(numbered.values())))
    assert done.returncode == 0, done.stderr
    for (name, needs), said in zip(numbered.items(), json.loads(done.stdout), strict=True):
        one, two, apart = (
            f"{number}\N{NO-BREAK SPACE}{COURSE.words.form_of(unit, number)}".strip()
            for number, unit in (("1", needs["unit"]), ("2", needs["unit"]), ("1", needs["apart"]))
        )
        assert (said["one"], said["two"]) == (one, two), name
        assert f"shows {two}, and you drew {one}" in said["gap"] or apart in said["gap"], name
        assert "|" not in said["one"] + said["gap"], name
