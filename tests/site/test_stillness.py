"""As a page of the site begins, nothing that is seen moves; whoever comes back to a step sees no other before it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.stillness import moved, steps_seen, watch
from tests.built import Built
from tests.site.serving import Server

LESSON, CODE = "02_the_hormone_story.html", "09_behind_the_charts.html"
WIDTHS = (400, 1280, 1440)


@pytest.fixture
def watched(page: Page) -> Page:
    watch(page)
    return page


def come(page: Page, address: str) -> None:
    page.goto("about:blank")
    # A page has loaded only once it has its letters.
    page.goto(address, wait_until="domcontentloaded")
    page.locator("body[data-ready]").wait_for()


def test_nothing_moves_where_the_letters_come_late(watched: Page, server: Server) -> None:
    fonts: list[Route] = []
    watched.route("**/*.woff2", lambda font: fonts.append(font))
    for width in WIDTHS:
        watched.set_viewport_size({"width": width, "height": 800})
        for name in (LESSON, "index.html", CODE):
            come(watched, f"{server.address}/{name}")
            while fonts:
                fonts.pop().continue_()
            assert moved(watched) == [], (name, width)


def test_nothing_moves_on_a_page_that_is_a_file_and_it_wears_its_letters(
    watched: Page, site: Path, built: Built
) -> None:
    for width in WIDTHS:
        watched.set_viewport_size({"width": width, "height": 800})
        for page in (site / "index.html", site / LESSON, site / CODE, built.files / LESSON):
            come(watched, page.as_uri())
            assert moved(watched) == [], (page, width)
    heading = watched.get_by_role("heading", level=1)
    width = "one => { one.style.display = 'inline-block'; return one.offsetWidth; }"
    with_its_own = heading.evaluate(width)
    heading.evaluate("one => { one.style.fontFamily = 'serif'; }")
    assert heading.evaluate(width) != with_its_own
    assert heading.evaluate("one => one.checkVisibility({ opacityProperty: true })")


def test_whoever_comes_back_to_a_step_or_is_led_to_one_sees_it_first(watched: Page, server: Server) -> None:
    lesson = f"{server.address}/{LESSON}"
    come(watched, lesson)
    for _ in range(2):
        watched.locator(".gc-onward:visible .gc-main").press("Enter")
    left = watched.url
    for address, title in (
        (lesson, "Three messengers and a chain"),
        (left, "Three messengers and a chain"),
        (f"{lesson}#does-crying-release-endorphins", "Does crying release endorphins?"),
    ):
        come(watched, address)
        expect(watched.get_by_role("heading", name=title)).to_be_visible()
        assert moved(watched) == []
        assert steps_seen(watched) == [title]
