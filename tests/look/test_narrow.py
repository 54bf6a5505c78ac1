"""On a phone, and on a page four times as large: letters, tables, sliders, lists and the bar."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.plain import show
from tests.browser.test_axe import charts
from tests.course import COURSE
from tests.site.whole import whole
from widgets import chart, drawing, explore, question

# The height that letters have on the screen, for each text of a picture that is shown.
LETTERS = """() => [...document.querySelectorAll("svg text")].filter((e) => e.getClientRects().length).map((text) => {
  const scale = Math.hypot(text.getScreenCTM().a, text.getScreenCTM().b);
  return [Math.round(scale * parseFloat(getComputedStyle(text).fontSize) * 10) / 10, text.textContent.trim()];
})"""
# Words of a table that stand on two lines.
BROKEN = """() => {
  const broken = [];
  for (const cell of document.querySelectorAll(".gc-table :is(td, th)")) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of node.data.matchAll(/[^ \\n–-]+/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (range.getClientRects().length > 1) broken.push(word);
      }
    }
  }
  return broken;
}"""


@pytest.fixture
def phone(page: Page) -> Page:
    page.set_viewport_size({"width": 400, "height": 800})
    return page


def test_letters_in_drawings_and_charts_can_be_read_on_a_phone(phone: Page, tmp_path: Path) -> None:
    show(phone, tmp_path / "page.html", [*charts(), drawing("stress-axis"), explore("05.tear-system")])
    letters = phone.evaluate(LETTERS)
    assert len(letters) > 100
    assert [one for one in letters if one[0] < 11] == []


def test_letters_at_the_line_of_a_guess_can_be_read_and_stay_on_the_card(phone: Page, tmp_path: Path) -> None:
    name = next(one.id for one in COURSE.question.values() if hasattr(one, "least"))
    one = COURSE.question[name]
    show(phone, tmp_path / "page.html", [question(name)])
    for guess in (one.low, one.high):
        phone.get_by_role("spinbutton").fill(str(guess))
        phone.get_by_role("button", name="Check").click()
        phone.locator(".gc-numberline").wait_for()
        assert [found for found in phone.evaluate(LETTERS) if found[0] < 11] == []
        card = phone.locator(".gc-question").bounding_box()
        for text in phone.locator(".gc-numberline text").all():
            box = text.bounding_box()
            assert card["x"] <= box["x"]
            assert box["x"] + box["width"] <= card["x"] + card["width"]


@pytest.mark.parametrize("width", [320, 400, 700])
def test_tables_break_no_word_and_no_number_from_its_unit(page: Page, tmp_path: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    show(page, tmp_path / "page.html", charts())
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.locator(".gc-table td").count() > 50
    assert page.evaluate(BROKEN) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_sliders_are_whole_in_the_smallest_window(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 260, "height": 700})
    show(page, tmp_path / "page.html", [chart("stress")])
    group = page.locator(".gc-sliders").bounding_box()
    for slider in page.get_by_role("slider").all():
        box = slider.bounding_box()
        assert group["x"] < box["x"]
        assert box["x"] + box["width"] < group["x"] + group["width"]


def test_what_is_chosen_in_a_narrow_list_is_read_in_full(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 700})
    show(page, tmp_path / "page.html", [question("03.three-studies")])
    options = [pair.fits for pair in COURSE.question["03.three-studies"].pairs]
    page.get_by_role("combobox").first.select_option(max(options, key=len))
    expect(page.locator(".gc-chosen").first).to_have_text(max(options, key=len))
    page.get_by_role("combobox").first.select_option("Choose …")
    expect(page.locator(".gc-chosen").first).to_be_hidden()


def test_the_bar_is_one_row_on_the_smallest_phone(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto((site / "index.html").as_uri())
    page.locator("body[data-ready]").wait_for()
    tops = {button.bounding_box()["y"] for button in page.locator(".gc-bar > .gc-button").all()}
    assert len(tops) == 1


def test_on_a_page_four_times_as_large_the_bar_goes_with_the_page(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 320, "height": 225})
    page.goto(whole((site / "02_the_hormone_story.html").as_uri()))
    page.locator("body[data-ready]").wait_for()
    expect(page.get_by_role("button", name="Help", exact=True)).to_be_in_viewport()
    page.mouse.wheel(0, 900)
    page.wait_for_function("scrollY > 600")
    expect(page.locator(".gc-bar")).not_to_be_in_viewport()


def test_links_that_open_a_window_say_so(page: Page, site: Path) -> None:
    page.goto((site / "index.html").as_uri())
    page.locator("body[data-ready]").wait_for()
    page.get_by_role("button", name="Help", exact=True).click()
    links = page.locator("a[target=_blank]:visible")
    assert links.count() > 3
    assert all(text.endswith("(opens a new window)") for text in links.all_text_contents())
