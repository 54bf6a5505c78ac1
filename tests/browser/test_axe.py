"""axe finds nothing to complain of in any piece, in any state, light and dark."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.plain import write_page
from widgets import beliefs, breathe, chart, claim, drawing, explore, lesson, naming, plan, portrait, question, reflect
from widgets.content import course


def complaints(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"]]


def untouched(page: Page) -> None:
    pass


def checked_empty(page: Page) -> None:
    for button in page.get_by_role("button", name="Check").all():
        button.click()


def answered(page: Page) -> None:
    """Answer everything with its first possibility, twice, with all hints, and open whatever opens."""
    for group in page.locator(".gc-options, .gc-grades, .gc-sure").all():
        for first in group.locator("input").all()[:1]:
            first.check()
    for select in page.get_by_role("combobox").all():
        select.select_option(index=1)
    for box in page.get_by_role("spinbutton").all():
        box.fill("13")
    for box in page.get_by_role("textbox").all():
        box.fill("words")
    for group in page.locator(".gc-part, .gc-belief").all():
        for first in group.get_by_role("radio").all()[:1]:
            first.check()
    for button in page.get_by_role("button", name=re.compile("^(Show it in words|See what was found)$")).all():
        button.click()
    for name in ("A hint", "Show what was found", "Begin"):
        while page.get_by_role("button", name=name).count():
            page.get_by_role("button", name=name).first.click()
    for _ in range(2):
        for button in page.get_by_role("button", name=re.compile("Check|Compare")).all():
            button.click()
    for choice in page.locator(".gc-choice").all()[:1]:
        choice.click()
    for summary in page.locator("summary").all():
        summary.click()


def fitting(page: Page) -> None:
    """Answer every question so that it fits."""
    for one in page.locator('.gc-question:is([data-kind="one"], [data-kind="several"])').all():
        asked = one.locator("legend").first.inner_text()
        for record in course().question.values():
            if record.asks in asked and hasattr(record, "options"):
                for option in record.options:
                    if option.right:
                        one.get_by_text(option.text, exact=True).first.click()
    answered_buttons = page.get_by_role("button", name="Check").all()
    for button in answered_buttons:
        button.click()
    for summary in page.locator("summary").all():
        summary.click()


QUESTIONS = [question(one) for one in course().question]
OTHERS = [
    lesson("02"),
    *(claim(one) for one in ("oxytocin", "good-cry-and-support")),
    *(reflect(one) for one in course().reflection),
    drawing("stress-axis"),
    question("no-such-question"),
]
ACTIVITIES = [
    *(portrait(one) for one in course().portrait),
    *(explore(one) for one in course().explore),
    *(breathe(one) for one in course().breath),
    *(naming(one) for one in course().naming),
    *(plan(one) for one in course().plan),
    *(beliefs(one) for one in course().beliefs),
]
CHARTS = [chart(one) for one in course().chart]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("pieces", "state"),
    [
        (QUESTIONS, untouched),
        (QUESTIONS, checked_empty),
        (QUESTIONS, answered),
        (QUESTIONS, fitting),
        (OTHERS, untouched),
        (OTHERS, answered),
        (ACTIVITIES, untouched),
        (ACTIVITIES, answered),
        (CHARTS, untouched),
        (CHARTS, answered),
    ],
    ids=lambda value: value.__name__ if callable(value) else f"{type(value[0]).__name__}s",
)
def test_axe_finds_nothing(page: Page, tmp_path: Path, pieces: list, state: Callable[[Page], None], dark: bool) -> None:
    page.goto(write_page(tmp_path / "page.html", pieces, dark=dark))
    state(page)
    assert complaints(page) == []


@pytest.mark.parametrize("name", ["Pause", "Help"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_in_pause_and_help(page: Page, tmp_path: Path, name: str, dark: bool) -> None:
    page.goto(write_page(tmp_path / "page.html", [lesson("02")], dark=dark))
    page.get_by_role("button", name=name).click()
    assert complaints(page) == []
