"""Nothing on a slide lies on something else: no note on a heading or a number, no label over the edge of its box."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.slides.test_presenting import open_deck, page

__all__ = ["page"]
# What the note of the help slide lies on.
UNDER_THE_NOTE = """() => {
  const words = (one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getBoundingClientRect();
  };
  const slide = document.querySelector(".gc-slide:not([hidden])");
  const note = words(slide.querySelector(".gc-help > .gc-note"));
  const meets = (a) => Math.min(a.right, note.right) - Math.max(a.left, note.left) > 1
    && Math.min(a.bottom, note.bottom) - Math.max(a.top, note.top) > 3;
  const others = [...slide.querySelectorAll("h2, .gc-numbers :is(a, b, span)")];
  return others.filter((one) => meets(words(one))).map((one) => one.textContent);
}"""
# Labels (question marks aside, which fill their circles) of a chart of boxes and arrows that stand in no box.
OUT_OF_ITS_BOX = """() => {
  const box = (one) => one.getBoundingClientRect();
  const stage = [...document.querySelectorAll(".gc-slide:not([hidden]) .gc-stage")].find((one) => one.clientHeight);
  const boxes = [...stage.querySelectorAll("path")].map(box).filter((one) => one.width < box(stage).width / 2);
  const holds = (b, a) => a.left > b.left && a.right < b.right && a.top > b.top && a.bottom < b.bottom;
  const labels = [...stage.querySelectorAll("text")].filter((one) => one.textContent !== "?");
  return labels.filter((one) => !boxes.some((b) => holds(b, box(one)))).map((one) => one.textContent);
}"""


# Lines of help whose number does not stand at the right, under all others.
OUT_OF_LINE = """() => [...document.querySelectorAll(".gc-slide:not([hidden]) .gc-numbers li")].filter((one) =>
  Math.abs(one.getBoundingClientRect().right - one.lastElementChild.getBoundingClientRect().right) > 1
).map((one) => one.textContent)"""


@pytest.mark.parametrize("screen", [(1280, 720), (1024, 768), (1920, 1080)], ids=str)
def test_notes_and_labels_stay_in_their_places(page: Page, decks: Path, screen: tuple[int, int]) -> None:
    page.set_viewport_size(dict(zip(("width", "height"), screen, strict=True)))
    open_deck(page, decks, slide="help")
    assert page.evaluate(UNDER_THE_NOTE) == []
    assert page.evaluate(OUT_OF_LINE) == []
    open_deck(page, decks, slide="chart-claimed")
    assert page.evaluate(OUT_OF_ITS_BOX) == []
