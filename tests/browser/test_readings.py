"""What is read off a curve, and how it is said, is the same on paper and in the browser: one list holds both."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page

from widgets.charts import shelf
from widgets.charts.facts import read_facts
from widgets.charts.words import filled, fitting, said

CASES = json.loads((Path(__file__).parents[1] / "charts/readings.json").read_text("utf-8"))
SCRIPTS = shelf.WIDGETS / "pieces/chart"
CURVE = CASES["curve"]
VALUES = CURVE + [-value for value in CURVE]
TRACKS = [
    {"label": "hill", "x": CASES["x"], "from": 0, "count": 5},
    {"label": "valley", "x": CASES["x"], "from": 5, "count": 5},
]
FACTS = [{"of": "hill", "id": str(i)} | fact for i, (fact, _) in enumerate(CASES["facts"])]
DRAWN = {"tracks": TRACKS, "facts": FACTS, "size": 10}
OTHER = CASES["other"] + [0] * 5
IN_BROWSER = """async ([facts, words, drawn, values, other, cases]) => {
  const load = (text) => import(`data:text/javascript,${encodeURIComponent(text)}`);
  const { factReader } = await load(facts);
  const { filled, fitting, said } = await load(words);
  const at = (settings, into) => { into.set(settings.other ? values : other); return into; };
  return {
    facts: factReader(drawn, at)(cases.settings, Float64Array.from(values)),
    said: cases.said.map(([number, decimals]) => said(number, decimals)),
    filled: cases.filled.map(([template, names]) => filled(template, names)),
    fitting: cases.fitting.map(([numbers]) => fitting(cases.sentences, numbers)),
  };
}"""


def on_paper() -> dict:
    """Read and say all as a chart that stands still does."""

    def at(settings: dict[str, float]) -> list[float]:
        return VALUES if settings["other"] else OTHER

    return {
        "facts": read_facts(DRAWN, at, CASES["settings"]),
        "said": [said(number, decimals) for number, decimals, _ in CASES["said"]],
        "filled": [filled(template, names) for template, names, _ in CASES["filled"]],
        "fitting": [fitting(CASES["sentences"], numbers) for numbers, _ in CASES["fitting"]],
    }


def in_browser(page: Page) -> dict:
    """Read and say all as a living chart does."""
    scripts = [(SCRIPTS / name).read_text("utf-8") for name in ("facts.js", "words.js")]
    return page.evaluate(IN_BROWSER, [*scripts, DRAWN, VALUES, OTHER, CASES])


@pytest.mark.parametrize("where", ["on paper", "in the browser"])
def test_every_reading_and_every_word_is_what_it_should_be(page: Page, where: str) -> None:
    found = on_paper() if where == "on paper" else in_browser(page)
    for fact, (reading, expected) in zip(found["facts"].values(), CASES["facts"], strict=True):
        assert fact == pytest.approx(expected), reading
    for kind in ("said", "filled", "fitting"):
        assert found[kind] == [case[-1] for case in CASES[kind]]
