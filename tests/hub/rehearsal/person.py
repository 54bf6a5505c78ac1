"""A person with a real browser among the learners: what they see is alive, and is there again when they come back."""

from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.lab_page import Lesson
from tests.hub.classroom import CODE, Classroom
from tests.hub.learner import LESSON

SECONDS = 1000
NAME = "person"


def come_and_do(browser: Browser, classroom: Classroom, picture: Path) -> str:
    """Log in, answer a question and move a slider; gives where the slider was left."""
    page = come_in(browser, classroom)
    _read_all(page)
    slider = _slider(page)
    slider.focus()
    page.keyboard.press("ArrowRight")
    question = page.locator(".gc-question", has_text="In which order").first
    question.get_by_role("button", name="Check").click()
    expect(question.locator(".gc-status").filter(has_text="in the place that fits")).to_be_attached()
    page.screenshot(path=picture)
    page.wait_for_timeout(3 * SECONDS)
    left = slider.input_value()
    page.context.close()
    return left


def come_back(browser: Browser, classroom: Classroom, left: str, picture: Path) -> None:
    """Come in again, and find the slider where it was left."""
    page = come_in(browser, classroom)
    _read_all(page)
    expect(_slider(page)).to_have_value(left, timeout=30 * SECONDS)
    page.screenshot(path=picture)
    page.context.close()


def come_in(browser: Browser, classroom: Classroom) -> Page:
    """Sign in, and wait until the lesson is alive."""
    page = browser.new_context(viewport={"width": 1280, "height": 900}).new_page()
    page.set_default_timeout(120 * SECONDS)
    page.goto(f"{classroom.address}/hub/user-redirect/doc/tree/{LESSON}")
    page.get_by_label("Username:").fill(NAME)
    page.get_by_label("Password:").fill("a password of mine")
    page.get_by_label("Code of the class").fill(CODE)
    page.get_by_role("button", name="Sign in").click()
    lesson = Lesson(page)
    lesson.settle()
    assert lesson.state == "alive", lesson.state
    return page


def _read_all(page: Page) -> None:
    """Have all steps of the lesson on one page, where they do not stand so from last time."""
    where = page.locator(".gc-room-where button").first
    where.wait_for()
    if where.inner_text().startswith("Step "):
        where.click()
        page.get_by_role("button", name="Read it all on one page").click()
        page.keyboard.press("Escape")


def _slider(page: Page) -> Locator:
    chart = page.get_by_role("figure", name="A stress, and what comes after")
    return chart.get_by_role("slider", name="How long")
