"""What is read off a curve, and how it is said, is the same in Python and in the browser: one list holds both."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.course import COURSE
from widgets.charts.facts import read_facts
from widgets.pieces.chart.words import filled, fitting, said
from widgets.pieces.shared.bundle import bundle
from widgets.pieces.shared.scripts import PIECES

CASES = json.loads((Path(__file__).parents[1] / "charts/readings.json").read_text("utf-8"))
CURVE = CASES["curve"]
VALUES = CURVE + [-value for value in CURVE]
TRACKS = [
    {"label": "hill", "x": CASES["x"], "from": 0, "count": 5},
    {"label": "valley", "x": CASES["x"], "from": 5, "count": 5},
]
FACTS = [{"of": "hill", "id": str(i)} | fact for i, (fact, _) in enumerate(CASES["facts"])]
DRAWN = {"tracks": TRACKS, "facts": FACTS, "size": 10}
OTHER = CASES["other"] + [0] * 5
IN_BROWSER = """([facts, words, drawn, values, other, cases]) => {
  const { factReader } = (0, eval)(facts);
  const { filled, fitting, said } = (0, eval)(words);
  const at = (settings, into) => { into.set(settings.other ? values : other); return into; };
  return {
    facts: factReader(drawn, at)(cases.settings, Float64Array.from(values)),
    said: cases.said.map(([number, decimals]) => said(number, decimals)),
    filled: cases.filled.map(([template, names]) => filled(template, names)),
    fitting: cases.fitting.map(([numbers]) => fitting(cases.sentences, numbers)),
  };
}"""


def in_python() -> dict:
    """Read and say all as a chart that is rendered does."""

    def at(settings: dict[str, float]) -> list[float]:
        return VALUES if settings["other"] else OTHER

    return {
        "facts": read_facts(DRAWN, at, CASES["settings"]),
        "said": [said(number, decimals, COURSE.words) for number, decimals, _ in CASES["said"]],
        "filled": [filled(template, names) for template, names, _ in CASES["filled"]],
        "fitting": [fitting(CASES["sentences"], numbers) for numbers, _ in CASES["fitting"]],
    }


def in_browser(page: Page) -> dict:
    """Read and say all as a living chart does."""
    scripts = [bundle(PIECES / "chart" / name, COURSE.words) for name in ("facts.js", "words.js")]
    return page.evaluate(IN_BROWSER, [*scripts, DRAWN, VALUES, OTHER, CASES])


@pytest.mark.parametrize("where", ["in Python", "in the browser"])
def test_every_reading_and_every_word_is_what_it_should_be(page: Page, where: str) -> None:
    found = in_python() if where == "in Python" else in_browser(page)
    for fact, (reading, expected) in zip(found["facts"].values(), CASES["facts"], strict=True):
        assert fact == pytest.approx(expected), reading
    for kind in ("said", "filled", "fitting"):
        assert found[kind] == [case[-1] for case in CASES[kind]]
