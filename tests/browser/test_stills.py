"""A chart as it is rendered, for a page before its script and for paper, is the chart that the script draws."""

import re
from pathlib import Path

import numpy as np
from playwright.sync_api import Page

from tests.browser.plain import show
from tests.course import COURSE
from widgets import chart

MARKS = """figure => ({
  marks: Object.fromEntries([...figure.querySelectorAll(".gc-stage")].map((svg) =>
    [svg.classList.contains("gc-stage-wide") ? "wide" : "narrow",
     [...svg.querySelectorAll(".gc-mark")].map((mark) => mark.getAttribute("d"))])),
  hidden: [...figure.querySelectorAll(".gc-mark")].map((mark) => mark.style.display),
  sentence: figure.querySelector(".gc-sentence").textContent,
  rows: [...figure.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
})"""


# Takes all that was rendered away, and has the script draw it anew where the sliders stand.
SPOIL = """
  figure.querySelector(".gc-sentence").textContent = "";
  for (const cell of figure.querySelectorAll("[data-gc-says]")) cell.textContent = "";
  figure.querySelector(".gc-sliders input").dispatchEvent(new Event("input"));
"""
LETTERS = re.compile(r"[\d. -]")


def numbers(path: str) -> np.ndarray:
    return np.array([float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", path)])


def test_every_chart_is_drawn_and_told_in_its_markup_as_its_script_draws_and_tells_it(
    page: Page, tmp_path: Path
) -> None:
    show(page, tmp_path / "page.html", [chart(name) for name in COURSE.chart])
    moving = page.locator("figure.gc-chart").filter(has=page.get_by_role("slider"))
    titles = [one.title for one in COURSE.chart.values() if one.slider]
    assert moving.locator(".gc-chart-title").all_inner_texts() == titles
    for title, figure in zip(titles, moving.all(), strict=True):
        rendered = figure.evaluate(MARKS)
        drawn = figure.evaluate(f"figure => {{ {SPOIL}; return ({MARKS})(figure); }}")
        assert drawn["sentence"] == rendered["sentence"] and drawn["rows"] == rendered["rows"], title
        assert drawn["hidden"] == rendered["hidden"], title
        for size, paths in rendered["marks"].items():
            assert paths, (title, size)
            for before, after in zip(paths, drawn["marks"][size], strict=True):
                assert LETTERS.sub("", before) == LETTERS.sub("", after), (title, size)
                assert np.allclose(numbers(before), numbers(after), atol=0.011), (title, size)
