"""A chart that stands still, for paper and for a page without scripts, is the chart that the browser shows."""

import re
import xml.etree.ElementTree as ET
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
  sentence: figure.querySelector(".gc-sentence").textContent,
  rows: [...figure.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
})"""


def numbers(path: str) -> np.ndarray:
    return np.array([float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", path)])


def test_every_chart_stands_on_paper_as_it_opens_on_the_page(page: Page, tmp_path: Path) -> None:
    names = list(COURSE.chart)
    pieces = [chart(name) for name in names]
    show(page, tmp_path / "page.html", pieces)
    alive = [figure.evaluate(MARKS) for figure in page.locator("figure.gc-chart").all()]
    for name, piece, shown in zip(names, pieces, alive, strict=True):
        drawn = piece.content["drawn"]
        assert drawn["still"] == {"sentence": shown["sentence"], "rows": shown["rows"]}, name
        for size, stage in drawn["stages"].items():
            paths = [
                element.get("d")
                for element in ET.fromstring(stage["svg"]).iter("{http://www.w3.org/2000/svg}path")
                if "gc-mark" in element.get("class", "")
            ]
            assert len(paths) == len(shown["marks"][size]), (name, size)
            for drawn, living in zip(paths, shown["marks"][size], strict=True):
                assert np.allclose(numbers(drawn), numbers(living), atol=0.011), (name, size)
