"""What Orca said when it was last asked is still what the lesson holds: the verdict first, once, and every heading."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.site.conftest import context, heard, page, site
from tests.site.whole import whole
from tests.voices.__main__ import BROWSERS, SPOKEN
from tests.voices.walks import LESSON

__all__ = ["context", "heard", "page", "site"]
SHOWN_ANEW = "python -m tests.voices reads it anew"


def said(within: str, walk: str) -> str:
    return (SPOKEN / f"{within}-{walk}.txt").read_text("utf-8")


def after(text: str, key: str, nth: int = 0) -> str:
    """Give what was said after a key was pressed."""
    return text.split(f"[{key}]\n")[nth + 1].split("\n\n[")[0].strip()


@pytest.mark.parametrize("within", BROWSERS)
def test_the_verdict_is_said_once_and_alone(within: str, page: Page, site: Path) -> None:
    page.goto(whole((site / LESSON).as_uri()))
    page.locator("body[data-ready]").wait_for()
    asked = page.locator(".gc-question").first
    asked.get_by_role("radio").first.check()
    asked.get_by_role("button", name="Check").click()
    assert after(said(within, "question"), "Return") == asked.locator(".gc-verdict").inner_text(), SHOWN_ANEW


@pytest.mark.parametrize("within", BROWSERS)
def test_a_grade_comes_first_and_once(within: str) -> None:
    text = said(within, "claim")
    assert text.count("Grade D") == 1
    assert "Grade D: not tested, or not closely enough." in after(text, "Return").splitlines()[:2]
    assert "What was found heading level 4" in after(text, "h")


@pytest.mark.parametrize("within", BROWSERS)
def test_a_dialog_is_heard_and_leaving_it_reads_no_answer_again(within: str) -> None:
    text = said(within, "dialog")
    answered, opened = text.split("[shift+b]")
    assert answered.count("Something else fits better.") == 1
    assert "Opened: Pause. Escape closes it." in opened
    assert "Something else fits better." not in opened


def test_every_heading_of_the_lesson_is_said(page: Page, site: Path) -> None:
    page.goto(whole((site / LESSON).as_uri()))
    page.locator("body[data-ready]").wait_for()
    read = " ".join(said("firefox", "by-heading").split())
    headings = page.locator("main :is(h1, h2, h3)").all_inner_texts()
    assert len(headings) > 30
    lost = [one for one in (" ".join(text.split("\n")[-1].split()) for text in headings) if one not in read]
    assert lost == [], SHOWN_ANEW
