"""What is kept, erased or chosen in one tab is known in every other tab of the site."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.record.making import attempt, words
from tests.site.conftest import Server
from tests.site.test_record_in_browser import (
    STORED,
    answer_it,
    bring_in,
    dialog,
    file_of,
    question,
    reflection,
    wait_for_kept,
    write_and_keep,
)
from tests.site.test_whole_site import LONG, come_up

MARKER = "the heron stood in the rain"


def erase(page: Page) -> None:
    kept = dialog(page)
    kept.get_by_role("button", name="Erase everything").click()
    kept.get_by_role("button", name="Erase it").click()
    expect(kept).to_contain_text("Nothing about you is kept so far.")


@pytest.fixture
def tabs(context: BrowserContext, server: Server) -> tuple[Page, Page]:
    """Give two tabs with the same lesson."""
    both = context.new_page(), context.new_page()
    for tab in both:
        come_up(tab, f"{server.address}/{LONG}")
    return both


def test_words_erased_in_one_tab_are_not_stored_again_by_a_keystroke_in_another(tabs: tuple[Page, Page]) -> None:
    one, other = tabs
    write_and_keep(other, MARKER)
    erase(one)
    tick = reflection(other).get_by_role("checkbox", name="Keep this for me")
    expect(tick).not_to_be_checked()
    expect(reflection(other)).to_contain_text("Not kept: it goes nowhere")
    other.clock.install()
    reflection(other).get_by_role("textbox").press_sequentially("!")
    other.clock.run_for(5000)
    assert one.evaluate("localStorage.length") == 0
    tick.check()
    wait_for_kept(one, "words")


def test_what_is_kept_is_shown_anew_while_it_is_open_in_another_tab(tabs: tuple[Page, Page]) -> None:
    one, other = tabs
    answer_it(other)
    kept = dialog(other)
    expect(kept).to_contain_text("Lesson 2: The hormone story")
    erase(one)
    expect(kept).to_contain_text("Nothing about you is kept so far.")


def test_a_choice_to_keep_nothing_holds_in_every_tab(tabs: tuple[Page, Page]) -> None:
    one, other = tabs
    dialog(one).get_by_role("checkbox", name="Keep nothing from now on").check()
    expect(reflection(other).get_by_role("checkbox")).to_be_disabled()
    expect(reflection(other)).to_contain_text("You asked that nothing is kept.")
    expect(dialog(other).get_by_role("checkbox", name="Keep nothing from now on")).to_be_checked()
    other.get_by_role("button", name="Close", exact=True).click()
    answer_it(other)
    one.get_by_role("checkbox", name="Keep nothing from now on").uncheck()
    expect(reflection(other).get_by_role("checkbox")).to_be_enabled()
    assert "attempt" not in one.evaluate(STORED)


def test_a_file_brought_in_by_one_tab_counts_in_another(tabs: tuple[Page, Page], server: Server) -> None:
    one, other = tabs
    come_up(other, f"{server.address}/index.html")
    bring_in(one, file_of(attempts=[attempt("02.film-and-blood")]))
    expect(other.locator('[data-gc-progress="02"]')).to_contain_text("You have looked at 1 of its")


def test_words_that_go_on_in_one_tab_go_on_in_another_where_nothing_else_was_written(tabs: tuple[Page, Page]) -> None:
    one, other = tabs
    write_and_keep(one, MARKER)
    other.reload()
    box = reflection(other).get_by_role("textbox")
    expect(box).to_have_value(MARKER)
    reflection(one).get_by_role("textbox").press_sequentially(" and so did I")
    expect(box).to_have_value(f"{MARKER} and so did I")
    box.press_sequentially(", and you")
    expect(reflection(one).get_by_role("textbox")).to_have_value(f"{MARKER} and so did I, and you")


def test_a_storage_emptied_by_somebody_else_is_no_longer_said_to_keep(tabs: tuple[Page, Page]) -> None:
    one, other = tabs
    write_and_keep(other, MARKER)
    one.evaluate("localStorage.clear()")
    expect(reflection(other)).to_contain_text("Not kept: it goes nowhere")


def test_erasing_everything_takes_what_is_no_entry_too(tabs: tuple[Page, Page]) -> None:
    one, _ = tabs
    one.evaluate("""() => {
      localStorage.setItem("good-cry kept bad", '{"words": "the heron');
      localStorage.setItem("good-cry kept words 02.x", '{"type": "words", "words": {"words": "the heron"}}');
      localStorage.setItem("good-cry kept 1", "7");
      localStorage.setItem("somebody else's", "stays");
    }""")
    bring_in(one, file_of(words=[words(MARKER)]))
    answer_it(one)
    expect(question(one).locator(".gc-said")).to_be_visible()
    erase(one)
    assert one.evaluate("Object.keys(localStorage)") == ["somebody else's"]
