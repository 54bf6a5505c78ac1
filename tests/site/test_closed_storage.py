"""Where a browser lets a page keep nothing, one calm sentence says so, nothing is promised, and all else works."""

import html
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, Page, expect

from tests.browser.heard import Heard
from tests.course import COURSE
from tests.site.conftest import Server
from tests.site.test_record_in_browser import ON_TOP, answer_it, dialog, question, reflection
from tests.site.test_whole_site import LONG, come_up
from widgets.site.onefile import one_file
from widgets.site.style import style

CLOSED = {
    "denied": """Object.defineProperty(globalThis, "localStorage", {
        get() { throw new DOMException("The operation is insecure.", "SecurityError"); } });""",
    "switched off": 'Object.defineProperty(globalThis, "localStorage", { value: null });',
    "without room": """Storage.prototype.setItem = () => {
        throw new DOMException("The quota has been exceeded.", "QuotaExceededError"); };""",
    "with all of it missing": """Object.defineProperty(globalThis, "localStorage", { value: undefined });
        for (const name of ["sessionStorage", "indexedDB", "caches"]) {
          Object.defineProperty(globalThis, name, { value: undefined });
        }
        Object.defineProperty(Navigator.prototype, "serviceWorker", {
          get() { throw new DOMException("The operation is insecure.", "SecurityError"); } });""",
}
PROMISES = ("Kept for you alone", "Not kept: it goes nowhere")
RAW = ("insecure", "quota", "SecurityError", "denied", "undefined", "null")
SAID = "This browser lets the page keep nothing: your words stay here until you close or reload it."
SAID_OF_ANSWERS = "This browser lets the page keep nothing. What you do here stays until you close or reload the page;"


def keeps_no_promise(view: Page | FrameLocator) -> None:
    """See that nothing is promised where one writes, and that answers are said to be lost with the page."""
    reflection(view).get_by_role("textbox").fill("the heron")
    expect(reflection(view).get_by_text(SAID)).to_be_visible()
    expect(reflection(view).get_by_role("checkbox")).to_have_count(0)
    expect(view.get_by_text("Keep this for me").first).to_be_hidden()
    answer_it(view)
    expect(view.locator(".gc-trouble", has_text=SAID_OF_ANSWERS)).to_be_visible()
    said = view.locator("body").inner_text()
    for words in (*PROMISES, *RAW):
        assert words not in said, words


@pytest.mark.parametrize("way", CLOSED)
def test_a_closed_storage_is_said_where_one_writes_and_nothing_is_promised(
    page: Page, server: Server, heard: Heard, way: str
) -> None:
    page.add_init_script(CLOSED[way])
    come_up(page, f"{server.address}/{LONG}")
    keeps_no_promise(page)
    kept = dialog(page)
    expect(kept).to_contain_text("What is kept stays in this page alone, until you close or reload it")
    expect(kept.get_by_text("so that you find them again")).to_be_hidden()
    kept.get_by_text("Lesson 2: The hormone story").click()
    expect(kept).to_contain_text("answered once")
    with page.expect_download() as download:
        kept.get_by_role("button", name="Export as JSON").click()
    assert '"attempts"' in Path(download.value.path()).read_text("utf-8")
    assert "the heron" not in Path(download.value.path()).read_text("utf-8")
    kept.get_by_role("button", name="Erase everything").click()
    kept.get_by_role("button", name="Erase it").click()
    expect(kept).to_contain_text("Nothing about you is kept so far.")
    page.reload()
    page.locator("body[data-ready]").wait_for()
    expect(question(page).get_by_role("radio").first).not_to_be_checked()
    assert heard.errors == []


@pytest.fixture
def framed(tmp_path: Path) -> Callable[[str], Path]:
    """Write a page that holds a lesson in one file, in a frame with these permissions."""
    lesson = one_file(COURSE, COURSE.lesson["02"], style(COURSE))

    def write(sandbox: str) -> Path:
        outside = tmp_path / "platform.html"
        outside.write_text(
            f'<!doctype html><title>x</title><iframe sandbox="{sandbox}" width="1000" height="900" '
            f'srcdoc="{html.escape(lesson)}"></iframe>',
            "utf-8",
        )
        return outside

    return write


def test_a_lesson_in_a_sandboxed_frame_says_what_it_cannot_do(page: Page, framed: Callable[[str], Path]) -> None:
    page.set_viewport_size({"width": 1100, "height": 950})
    page.goto(framed("allow-scripts").as_uri())
    lesson = page.frame_locator("iframe")
    lesson.locator("body[data-ready]").wait_for()
    lesson.get_by_role("button", name="Read it all on one page").click()
    # Whether within a platform or elsewhere: what a browser keeps may be cleared there.
    expect(lesson.locator(".gc-within")).to_contain_text("Some platforms clear what a browser keeps")
    lesson.locator(".gc-within").scroll_into_view_if_needed()
    assert lesson.locator(".gc-within").evaluate(ON_TOP)
    keeps_no_promise(lesson)
    kept = dialog(lesson)
    kept.get_by_role("button", name="Export as JSON").click()
    expect(kept).not_to_contain_text("Saved as")
    expect(
        kept.locator("p", has_text="the page around this lesson lets it save nothing: copy the text here")
    ).to_be_visible()
    assert '"attempts"' in kept.get_by_role("textbox").input_value()
    kept.get_by_role("textbox").scroll_into_view_if_needed()
    assert kept.get_by_role("textbox").evaluate(ON_TOP)


def test_words_in_a_lesson_that_is_a_file_are_kept_only_by_choice_and_it_says_who_could_read_them(
    page: Page, tmp_path: Path
) -> None:
    (tmp_path / "02_lesson.html").write_text(one_file(COURSE, COURSE.lesson["02"], style(COURSE)), "utf-8")
    come_up(page, (tmp_path / "02_lesson.html").as_uri())
    words = reflection(page)
    words.get_by_role("textbox").fill("the heron")
    expect(words).to_contain_text("If you keep it, other pages that are opened as files in this browser could read it.")
    words.get_by_role("checkbox", name="Keep this for me").check()
    expect(words).to_contain_text("Kept in this browser. Other pages that are opened as files in it could read it.")
    expect(words).not_to_contain_text("for you alone")
    expect(dialog(page)).to_contain_text("other pages that are opened as files in this browser could read it")
