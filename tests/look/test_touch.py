"""A finger finds everything: 44 pixels each way, and what is dragged does not take the page with it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.browser.plain import show
from tests.browser.test_axe import activities, answered, charts, others, questions
from tests.site.whole import whole
from widgets import question
from widgets.pieces.widget import Piece

# Links within a sentence are as high as their line. A radio button or tick is as large as its label.
SMALL = """() => {
  const small = [];
  for (const e of document.querySelectorAll("button, a[href], summary, input, select, textarea, .gc-grip")) {
    const target = e.matches("[type=radio], [type=checkbox]") ? e.closest("label") : e;
    const { width, height } = target.getBoundingClientRect();
    const seen = target.checkVisibility({ visibilityProperty: true }) && width > 0;
    const inSentence = e.matches("a") && getComputedStyle(e).display === "inline";
    if (seen && !inSentence && (width < 43.5 || height < 43.5))
      small.push(`${width.toFixed()} × ${height.toFixed()}: ${target.outerHTML.slice(0, 90)}`);
  }
  return small;
}"""


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 400, "height": 800}, has_touch=True, is_mobile=True)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("pieces", [questions, others, activities, charts], ids=lambda one: one.__name__)
def test_everything_in_a_piece_is_large_enough_for_a_finger(
    phone: Page, tmp_path: Path, pieces: Callable[[], list[Piece]]
) -> None:
    show(phone, tmp_path / "page.html", pieces())
    assert phone.evaluate(SMALL) == []
    answered(phone)
    phone.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert phone.evaluate(SMALL) == []


@pytest.mark.parametrize("name", ["index.html", "02_the_hormone_story.html", "help.html", "search.html"])
def test_everything_on_a_page_of_the_site_is_large_enough_for_a_finger(phone: Page, site: Path, name: str) -> None:
    phone.goto(whole((site / name).as_uri()))
    phone.locator("body[data-ready]").wait_for()
    phone.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    phone.get_by_role("button", name="Help", exact=True).click()
    assert phone.evaluate(SMALL) == []


@pytest.fixture
def order(phone: Page, tmp_path: Path) -> Locator:
    show(phone, tmp_path / "page.html", [question("02.cascade"), *charts()[:2]])
    asked = phone.locator(".gc-question:has(.gc-order)")
    asked.scroll_into_view_if_needed()
    return asked


def swipe(page: Page, place: Locator, down: float) -> None:
    """Put a finger in the middle of something, move it, and lift it."""
    box = place.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    touch = page.context.new_cdp_session(page)

    def send(kind: str, *points: tuple[float, float]) -> None:
        described = [{"x": x, "y": y} for x, y in points]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": described})

    send("touchStart", (x, y))
    for step in range(1, 11):
        send("touchMove", (x, y + down * step / 10))
        page.wait_for_timeout(16)
    send("touchEnd")


def test_a_finger_drags_by_the_handle_and_the_page_stands_still(phone: Page, order: Locator) -> None:
    rows = order.locator(".gc-order-text")
    first, second, *others = rows.all_inner_texts()
    before = phone.evaluate("scrollY")
    height = order.locator(".gc-order li").first.bounding_box()["height"]
    swipe(phone, order.locator(".gc-grip").first, height * 1.4)
    assert rows.all_inner_texts() == [second, first, *others]
    assert phone.evaluate("scrollY") == before


def test_a_finger_on_the_text_scrolls_the_page_and_moves_nothing(phone: Page, order: Locator) -> None:
    rows = order.locator(".gc-order-text")
    texts = rows.all_inner_texts()
    swipe(phone, rows.nth(1), -300)
    phone.wait_for_function("scrollY > 100")
    assert rows.all_inner_texts() == texts


def test_a_mouse_drags_by_the_text_too(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [question("02.cascade")])
    rows = page.locator(".gc-order-text")
    first, second, *others = rows.all_inner_texts()
    box, below = rows.first.bounding_box(), rows.nth(1).bounding_box()
    page.mouse.move(box["x"] + 20, box["y"] + 10)
    page.mouse.down()
    page.mouse.move(below["x"] + 20, below["y"] + below["height"], steps=8)
    page.mouse.up()
    assert rows.all_inner_texts() == [second, first, *others]
