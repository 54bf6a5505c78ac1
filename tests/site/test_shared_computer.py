"""On a computer that others use too, one tap keeps everything in the page alone, and the page says so."""

from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.course import COURSE
from tests.site.conftest import Server
from tests.site.test_record_in_browser import answer_it, dialog, question, reflection, wait_for_kept
from tests.site.test_whole_site import LONG, come_up
from widgets.site.onefile import one_file
from widgets.site.style import style

SAID = "On this shared computer your words stay in this page alone, and go when you close or reload it."
MARKER = "the heron stood in the rain"
LEFT = "Object.entries(localStorage).flat().join()"


def share(page: Page) -> None:
    kept = dialog(page)
    kept.get_by_role("checkbox", name="This is a shared computer").check()
    expect(kept).to_contain_text("From now on everything stays in this page, and goes when you close or reload it.")
    kept.get_by_role("button", name="Close").click()


def keeps_all_in_the_page(page: Page) -> None:
    before = page.evaluate("JSON.stringify(localStorage)")
    expect(reflection(page).get_by_text(SAID)).to_be_visible()
    expect(reflection(page).get_by_role("checkbox")).to_have_count(0)
    reflection(page).get_by_role("textbox").fill(MARKER)
    answer_it(page)
    kept = dialog(page)
    expect(kept).to_contain_text("What is kept stays in the memory of this page alone")
    kept.get_by_text("Lesson 2: The hormone story").click()
    expect(kept).to_contain_text("answered once")
    with page.expect_download() as download:
        kept.get_by_role("button", name="Export as JSON").click()
    assert '"item": "02.' in Path(download.value.path()).read_text("utf-8")
    kept.get_by_role("button", name="Close").click()
    # Leaving a page puts by what nobody has taken.
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert page.evaluate("JSON.stringify(localStorage)") == before


def test_what_one_does_on_a_shared_computer_goes_with_the_page(page: Page, server: Server, heard: Heard) -> None:
    come_up(page, f"{server.address}/{LONG}")
    answer_it(page)
    wait_for_kept(page, "")
    share(page)
    keeps_all_in_the_page(page)
    come_up(page, f"{server.address}/{LONG}")
    expect(reflection(page).get_by_text(SAID)).to_be_visible()
    expect(question(page).get_by_role("radio").first).not_to_be_checked()
    expect(dialog(page)).to_contain_text("Nothing about you is kept so far.")
    # A tab of its own is somebody else's, and there lies what was kept before.
    other = page.context.new_page()
    come_up(other, f"{server.address}/{LONG}")
    expect(question(other).get_by_role("radio").first).to_be_checked()
    assert MARKER not in other.evaluate(LEFT)
    assert heard.errors == []


def test_a_lesson_in_one_file_can_be_on_a_shared_computer_too(page: Page, tmp_path: Path) -> None:
    (tmp_path / "02_lesson.html").write_text(one_file(COURSE, COURSE.lesson["02"], style(COURSE)), "utf-8")
    come_up(page, (tmp_path / "02_lesson.html").as_uri())
    share(page)
    keeps_all_in_the_page(page)


def test_a_choice_that_is_taken_back_keeps_again(page: Page, server: Server) -> None:
    come_up(page, f"{server.address}/{LONG}")
    share(page)
    answer_it(page)
    dialog(page).get_by_role("checkbox", name="This is a shared computer").uncheck()
    page.get_by_role("button", name="Close", exact=True).click()
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.includes('kept')).length") == 0
    answer_it(page)
    wait_for_kept(page, "")
    expect(reflection(page).get_by_role("checkbox", name="Keep this for me")).to_be_enabled()


def test_rows_that_cannot_be_read_are_counted_and_left_and_all_others_are_there(page: Page, server: Server) -> None:
    come_up(page, f"{server.address}/{LONG}")
    answer_it(page)
    wait_for_kept(page, "")
    page.evaluate("localStorage.setItem('good-cry / kept bad', '{\"words\": \"the heron')")
    kept = dialog(page)
    expect(kept).to_contain_text("One entry in it cannot be read. It stays as it is until you erase everything.")
    kept.get_by_role("button", name="Check and repair").click()
    expect(kept).to_contain_text(
        "Your record holds one entry that is whole. One more cannot be read; it is left as found"
    )
    kept.get_by_role("button", name="Erase everything").click()
    kept.get_by_role("button", name="Erase it").click()
    expect(kept).to_contain_text("Nothing about you is kept so far.")
    assert page.evaluate("localStorage.length") == 0
    kept.get_by_role("button", name="Check and repair").click()
    expect(kept).to_contain_text("Your record holds nothing yet.")
