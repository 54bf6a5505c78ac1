"""How each chart is laid out: its sheet, its scales, and where what is on it stands, change on purpose only.

Where they were meant to change, `python -m tests.charts.test_layout` writes down how they are now; look at the pictures
first. What stands there is tested beside this, by what it should be.
"""

import json
import re
from pathlib import Path

import pytest

from tests.charts.seen import WIDTHS, Seen, Stage
from tests.course import COURSE

KNOWN = Path(__file__).with_name("layout.json")
SIDES = ("left", "top", "width", "height")
# Another version of matplotlib may round otherwise; nobody sees that.
NEAR = 0.6
MEANT = "If this was meant, look at the picture, and run: python -m tests.charts.test_layout"
ON_A_SCALE = re.compile(r"[−\d.]+×?")


def layout(chart_id: str, size: str) -> dict:
    """Give the sheet and its scales in pixels, with their ends; and of all parts the look and the places."""
    stage = Stage(chart_id, size)
    scales = {
        name: [*(round(one[side], 2) for side in SIDES), *map(float, (*one["x"], *one["y"]))]
        for name, one in stage.stage["axes"].items()
    }
    kinds = {"lines": stage.lines, "dots": stage.dots, "words": stage.words}
    sheet = [stage.stage["width"], stage.stage["height"]]
    return {"sheet": sheet, "scales": scales} | {kind: [part(one) for one in parts] for kind, parts in kinds.items()}


def part(one: Seen) -> list:
    says = one.says if ON_A_SCALE.fullmatch(one.says) else ""
    (x, y), (last_x, last_y) = one.places[0], one.places[-1]
    places = [x, y] if len(one.places) == 1 else [x, y, last_x, last_y]
    return [f"{one.look} {says}{' found' * one.found}", *(round(place, 1) for place in places)]


def all_layouts() -> dict[str, dict]:
    return {f"{chart_id}, {size}": layout(chart_id, size) for chart_id in COURSE.chart for size in WIDTHS}


@pytest.mark.parametrize("chart_id", COURSE.chart)
def test_a_chart_is_laid_out_as_it_was(chart_id: str) -> None:
    known = json.loads(KNOWN.read_text("utf-8"))
    for size in WIDTHS:
        found, before = layout(chart_id, size), known[f"{chart_id}, {size}"]
        assert (found["sheet"], found["scales"]) == (before["sheet"], before["scales"]), MEANT
        for kind in ("lines", "dots", "words"):
            for one, other in zip(found[kind], before[kind], strict=True):
                assert one[0] == other[0], MEANT
                assert one[1:] == pytest.approx(other[1:], abs=NEAR), (one[0], MEANT)


def test_no_chart_that_is_gone_is_remembered() -> None:
    assert json.loads(KNOWN.read_text("utf-8")).keys() == {f"{one}, {size}" for one in COURSE.chart for size in WIDTHS}


if __name__ == "__main__":
    lines = [f" {json.dumps(name)}: {json.dumps(one, ensure_ascii=False)}" for name, one in all_layouts().items()]
    KNOWN.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
