"""Where several people may have a lesson open together, nobody's record is shared."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.test_record_page import ASKED, WAITING, answer_it, open_page
from tests.course import COURSE
from widgets import lesson, question, reflect
from widgets.content.places import ROOT
from widgets.pieces.shared.bundle import bundle


def test_where_several_people_may_share_a_page_nothing_is_recorded_and_that_is_said(page: Page, tmp_path: Path) -> None:
    open_page(page, tmp_path, [lesson("02"), question(ASKED), reflect("02.after-a-cry")])
    page.evaluate("globalThis.pieces = " + bundle(ROOT / "widgets/pieces/pieces.js", COURSE.words))
    page.evaluate("""() => {
        globalThis[Symbol.for("good-cry together")] = true;
        window.sent = [];
        pieces.PIECES.header().connect({ model: {
            get: () => ({ course: { id: "good-cry", name: "Good Cry" } }),
            on() {},
            send: (message) => sent.push(message),
        } });
    }""")
    expect(page.locator(".gc-trouble")).to_contain_text("nothing is kept of what you do on this page")
    answer_it(page)
    page.clock.run_for(20_000)
    assert page.evaluate("sent") == []
    assert page.evaluate(WAITING) == 0
    page.get_by_role("button", name="Hide this").click()
    expect(page.locator(".gc-trouble")).to_be_hidden()
