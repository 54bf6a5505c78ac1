"""A lesson of the site can be gone through with the keys alone, and one always sees where one is.

A run walks one lesson, another one each day, in a wide window and in one that is zoomed in to 400 %. With
``--keyboard=all`` it walks every one, and with ``--keyboard=04`` that one.
"""

from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.heard import Heard
from tests.course import COURSE
from tests.site.keyboard import walk

LESSONS = list(COURSE.lesson)
SIZES = ((1280, 800), (320, 256))


def open_lesson(page: Page, site: Path, lesson: str) -> None:
    page.goto((site / COURSE.lesson[lesson].file).with_suffix(".html").as_uri())
    page.locator("body[data-ready]").wait_for()


@pytest.fixture
def wanted(pytestconfig: pytest.Config) -> list[str]:
    asked = pytestconfig.getoption("--keyboard") or LESSONS[date.today().toordinal() % len(LESSONS)]
    return LESSONS if asked == "all" else [asked]


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_keys_alone_lead_through_a_lesson_to_the_next(
    page: Page, site: Path, heard: Heard, wanted: list[str], width: int, height: int
) -> None:
    page.set_viewport_size({"width": width, "height": height})
    for lesson in wanted:
        open_lesson(page, site, lesson)
        steps = page.locator(".gc-path-step").count()
        found = walk(page)
        assert found.off == [], f"lesson {lesson}"
        assert (found.arrived, found.steps) == (True, steps)
    assert heard.errors == []


def test_the_walk_notices_what_is_lost_or_lies_under_something(page: Page, site: Path) -> None:
    open_lesson(page, site, "00")
    page.evaluate("""() => {
        const box = document.querySelector("[data-gc-piece=question] input");
        box.addEventListener("keyup", () => box.blur());
        const over = document.body.appendChild(document.createElement("p"));
        Object.assign(over.style, { position: "fixed", inset: "70% 0 0", zIndex: 9, background: "red" });
    }""")
    off = walk(page).off
    assert any("nothing has the focus" in one for one in off), off
    assert any("lies under <p" in one for one in off), off
