"""The keepsake gathers what was kept on one page to print, and nothing else."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.plain import show
from tests.browser.test_review import NOTHING, RECORD
from tests.course import COURSE
from widgets import keepsake

AT = "2026-11-24T05:00:00Z"
LETTER, PLAN = "07.letter", "07.keepsake"
WORDS = {
    LETTER: {"at": AT, "words": {"words": "Dear you,\nit rained <b>all</b> day."}},
    PLAN: {"at": AT, "words": {"What helps me, even a little": "A walk", "A sentence to myself": ""}},
}
# What the page to print holds, taken as it is printed.
PRINTED = """() => {
  window.printed = null;
  window.open = () => {
    const page = document.implementation.createHTMLDocument();
    page.body.style.cssText = "";
    return { document: page, print: () => { window.printed = page.body; } };
  };
}"""


@pytest.fixture
def piece(page: Page, tmp_path: Path) -> Locator:
    show(page, tmp_path / "page.html", [keepsake("07.my-page")])
    page.evaluate(PRINTED)
    return page.locator(".gc-activity")


def printed(piece: Locator) -> str:
    piece.get_by_role("button", name="Make my page").click()
    return piece.page.evaluate("printed.textContent")


def test_kept_words_stand_under_what_was_asked_and_come_onto_the_page(piece: Locator) -> None:
    piece.page.evaluate(RECORD, NOTHING | {"words": WORDS})
    expect(piece.get_by_role("listitem").filter(has_text="Dear you,")).to_contain_text(COURSE.reflection[LETTER].asks)
    page = printed(piece)
    assert "Dear you,\nit rained <b>all</b> day." in page
    assert "What helps me, even a little: A walk" in page
    assert "A sentence to myself" not in page, "an empty line is not printed"
    assert piece.page.evaluate("printed.querySelector('b')") is None


def test_what_is_unticked_stays_off_the_page_also_when_more_is_kept(piece: Locator) -> None:
    piece.page.evaluate(RECORD, NOTHING | {"words": WORDS})
    piece.get_by_role("checkbox", name="Dear you,").uncheck()
    told = {"entry": {"type": "state", "item": "x", "value": 1}}
    piece.page.evaluate("(told) => globalThis[Symbol.for('good-cry board')].take(told)", told)
    expect(piece.get_by_role("checkbox", name="Dear you,")).not_to_be_checked()
    expect(piece.get_by_role("checkbox", name="Dear you,")).to_be_focused()
    page = printed(piece)
    assert "Dear you," not in page
    assert "A walk" in page


def test_without_kept_words_there_are_lines_to_write_on(piece: Locator) -> None:
    expect(piece).to_contain_text("You have not kept any words so far.")
    assert "Three things that I want to remember" in printed(piece)
    assert piece.page.evaluate("printed.querySelectorAll('hr').length") == 9


def test_the_three_things_of_the_course_are_on_the_page_unless_one_does_not_want_them(piece: Locator) -> None:
    three = COURSE.keepsake["07.my-page"].remember
    page = printed(piece)
    assert all(one in page for one in three)
    piece.get_by_role("checkbox", name="Put these three on my page, too").uncheck()
    page = printed(piece)
    assert not any(one in page for one in three)


def test_everything_under_which_words_can_be_kept_is_gathered() -> None:
    gathered = {one["item"] for one in keepsake("07.my-page").data["gathers"]}
    places = {**COURSE.reflection, **COURSE.portrait, **COURSE.naming, **COURSE.plan}
    assert gathered == set(places) | {one.id for one in COURSE.question.values() if hasattr(one, "points")}
