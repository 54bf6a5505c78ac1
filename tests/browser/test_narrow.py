"""Every piece fits a window of 320 px, which is also a page at 400 % zoom: nobody has to scroll sideways."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.plain import show
from tests.browser.test_axe import ACTIVITIES, CHARTS, OTHERS, QUESTIONS, answered

TOO_WIDE = """() => [...document.querySelectorAll("main *")]
  .filter((one) => one.getBoundingClientRect().right > 321 && one.checkVisibility()
    && !one.closest(".gc-table, .gc-unseen, svg"))
  .map((one) => `${one.tagName}.${one.className}: ${one.textContent.slice(0, 60)}`)"""


@pytest.mark.parametrize("pieces", [QUESTIONS, OTHERS, ACTIVITIES, CHARTS], ids=lambda pieces: type(pieces[0]).__name__)
def test_nothing_is_wider_than_a_small_phone(page: Page, tmp_path: Path, pieces: list) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    show(page, tmp_path / "page.html", pieces)
    answered(page)
    assert page.evaluate(TOO_WIDE) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
