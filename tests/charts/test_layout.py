"""How each chart is laid out: its sheet, its scales and the look of what is on it change on purpose only.

Where they were meant to change, `python -m tests.charts.test_layout` writes down how they are now; look at the pictures
first.
"""

import json
from collections import Counter
from pathlib import Path

import pytest

from tests.charts.seen import WIDTHS, Seen, Stage
from tests.course import COURSE

SIDES = ("left", "top", "width", "height")
KNOWN = Path(__file__).with_name("layout.json")


def layout(chart_id: str, size: str) -> dict:
    """Give the pixels of the sheet and of each of its scales with their ends, and how many parts have which look."""
    stage = Stage(chart_id, size)
    scales = {
        name: [round(one[side], 2) for side in ("left", "top", "width", "height")]
        + [*map(float, (*one["x"], *one["y"]))]
        for name, one in stage.stage["axes"].items()
    }
    sheet = [stage.stage["width"], stage.stage["height"]]
    return {"sheet": sheet, "scales": scales} | {
        kind: looks(parts) for kind, parts in (("lines", stage.lines), ("dots", stage.dots), ("words", stage.words))
    }


def looks(parts: list[Seen]) -> dict[str, int]:
    found = Counter(f"{one.look}{', of the finding' if one.found else ''}" for one in parts)
    return dict(sorted(found.items()))


def all_layouts() -> dict[str, dict]:
    return {f"{chart_id}, {size}": layout(chart_id, size) for chart_id in COURSE.chart for size in WIDTHS}


@pytest.mark.parametrize("chart_id", COURSE.chart)
def test_a_chart_is_laid_out_as_it_was(chart_id: str) -> None:
    known = json.loads(KNOWN.read_text("utf-8"))
    for size in WIDTHS:
        assert layout(chart_id, size) == known[f"{chart_id}, {size}"]


def test_no_chart_that_is_gone_is_remembered() -> None:
    assert json.loads(KNOWN.read_text("utf-8")).keys() == {f"{one}, {size}" for one in COURSE.chart for size in WIDTHS}


if __name__ == "__main__":
    lines = [f" {json.dumps(name)}: {json.dumps(one)}" for name, one in all_layouts().items()]
    KNOWN.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")
