"""A lesson in JupyterLab in narrow and low windows: its end can be reached, and the bar leaves room to read."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import Lesson
from tests.lab.jupyter import ROOT, Jupyter

TO_THE_END = "outer => { outer.scrollTop = outer.scrollHeight; }"
# Whether a finger or a mouse finds the link in the middle of each of its lines.
TOUCHED = """link => [...link.getClientRects()].every(({ left, top, width, height }) =>
  link.contains(document.elementFromPoint(left + width / 2, top + height / 2)))"""

# The lines of text that begin beside the bar and end below it.
CUT = """() => {
  const bar = document.querySelector(".gc-lesson > .gc-bar"), cut = [];
  const lies = (x, y) => bar.contains(document.elementFromPoint(x, y));
  const walker = document.createTreeWalker(document.querySelector(".gc-lesson .jp-Notebook"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      const middle = (top + bottom) / 2;
      if (right > left && lies(left + 1, middle) !== lies(right - 1, middle)) cut.push(node.data);
    }
  }
  return cut;
}"""


@pytest.fixture
def lesson(used_page: Page, jupyterlab: Jupyter) -> Lesson:
    path = Path(shutil.copy(ROOT / "lessons" / "00_welcome.ipynb", jupyterlab.lessons))
    opened = Lesson.open_beside(used_page, jupyterlab, path)
    used_page.evaluate("jupyterapp.shell.collapseLeft()")
    yield opened
    used_page.evaluate("jupyterapp.shell.expandLeft()")
    used_page.set_viewport_size({"width": 1280, "height": 900})


@pytest.mark.parametrize(("width", "height"), [(640, 900), (640, 450), (400, 800), (320, 225)])
def test_the_way_to_the_next_lesson_can_be_reached(lesson: Lesson, width: int, height: int) -> None:
    page = lesson.page
    page.set_viewport_size({"width": width, "height": height})
    way = lesson.panel.locator(".jp-MarkdownCell a").last
    # Jupyter draws more cells as it is scrolled, so that the end moves.
    for _ in range(20):
        lesson.panel.locator(".jp-WindowedPanel-outer").evaluate(TO_THE_END)
        page.wait_for_timeout(100)
    expect(way).to_be_visible()
    assert way.evaluate(TOUCHED), "something lies over it"


@pytest.mark.parametrize("width", [1280, 900])
def test_the_bar_covers_no_end_of_a_line(lesson: Lesson, width: int) -> None:
    page = lesson.page
    page.set_viewport_size({"width": width, "height": 800})
    outer = lesson.panel.locator(".jp-WindowedPanel-outer")
    for top in range(0, 900, 30):
        outer.evaluate("(outer, top) => { outer.scrollTop = top; }", top)
        assert page.evaluate(CUT) == []
    expect(lesson.panel.locator(".gc-bar > .gc-button")).to_have_count(3)


def test_a_low_window_is_for_the_lesson_and_help_is_there(lesson: Lesson) -> None:
    page = lesson.page
    page.set_viewport_size({"width": 320, "height": 225})
    bar = lesson.panel.locator(".gc-bar")
    expect(bar.get_by_role("button", name="Pause")).to_be_hidden()
    assert bar.bounding_box()["height"] <= 40
    assert bar.bounding_box()["width"] <= 100
    bar.get_by_role("button", name="Help").focus()
    expect(bar.get_by_role("button", name="Pause")).to_be_visible()
    page.keyboard.press("Shift+Tab")
    expect(bar.get_by_role("button", name="Pause")).to_be_focused()
