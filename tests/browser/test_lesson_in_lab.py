"""The hormone story in a real JupyterLab: every piece is there and answers, with a kernel and without.

It is opened once, and the tests walk through it in this order: untouched, with the keys, without a kernel, answered.
"""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import complaints
from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.browser.test_axe import answered
from tests.course import COURSE
from tests.lab.jupyter import ROOT, Jupyter
from tests.lab.notebooks import write


@pytest.fixture(scope="module")
def lesson(_used_page: Page, _jupyterlab: Jupyter, used_heard: Heard) -> Lesson:
    close_all(_used_page)
    _jupyterlab.clear()
    used_heard.forget()
    shutil.copy(ROOT / "lessons" / "00_welcome.ipynb", _jupyterlab.lessons)
    path = Path(shutil.copy(ROOT / "lessons" / "02_the_hormone_story.ipynb", _jupyterlab.lessons))
    return Lesson.open_beside(_used_page, _jupyterlab, path)


def axe_in_outputs(page: Page, scheme: str) -> list[str]:
    page.emulate_media(color_scheme=scheme)
    is_light = str(scheme == "light").lower()
    expect(page.locator("body")).to_have_attribute("data-jp-theme-light", is_light, timeout=PATIENCE)
    return complaints(page, ".jp-OutputArea-output")


def test_the_whole_lesson_is_there_and_nothing_leaves_the_machine(lesson: Lesson, used_heard: Heard) -> None:
    asked = [one for one in COURSE.question if one.startswith("02.")]
    expect(lesson.page.locator(".gc-question")).to_have_count(len(asked))
    expect(lesson.page.locator(".gc-claim")).to_have_count(4)
    expect(lesson.page.locator(".gc-chart:not(.gc-study-figure)")).to_have_count(6)
    expect(lesson.page.locator(".gc-study")).to_have_count(1)
    expect(lesson.page.locator(".gc-reflect")).to_have_count(2)
    expect(lesson.page.locator(".gc-notice")).to_have_count(0)
    expect(lesson.code.first).to_be_hidden()
    assert used_heard.elsewhere == []
    assert used_heard.errors == []


def test_a_word_in_the_prose_explains_itself(lesson: Lesson) -> None:
    page = lesson.page
    word = page.locator(".jp-MarkdownCell").get_by_role("link", name="oxytocin", exact=True).first
    word.scroll_into_view_if_needed()
    word.focus()
    expect(page.get_by_role("tooltip")).to_contain_text("A hormone made in the brain.")
    page.keyboard.press("Escape")
    expect(page.get_by_role("tooltip")).to_be_hidden()
    word.click()
    expect(page.get_by_role("tooltip")).to_contain_text("A hormone made in the brain.")
    assert "#term" not in page.url


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_the_outputs(lesson: Lesson, scheme: str) -> None:
    assert axe_in_outputs(lesson.page, scheme) == []


def test_keys_stay_in_the_lesson_and_delete_nothing(lesson: Lesson) -> None:
    page = lesson.page
    cells = page.locator(".jp-Cell").count()
    radio = page.locator(".gc-question", has_text="Why is this not yet proof").get_by_role("radio").first
    radio.focus()
    for key in ("ArrowDown", "ArrowDown", "d", "d", "x", "b", "Control+Enter", "Shift+Enter"):
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == cells
    page.locator(".jp-RenderedMarkdown p", has_text="lovely story").click()
    for key in ("b", "a", "c", "v", "x", "d", "d", "y", "Shift+Enter"):
        page.keyboard.press(key)
    assert page.locator(".jp-Cell").count() == cells
    assert not lesson.is_marked_modified()
    assert page.locator(".gc-question", has_text="Why is this not yet proof").get_by_role("radio").nth(2).is_checked()
    writing = page.get_by_role("textbox", name="If you like, think of a cry")
    writing.fill("dd")
    writing.press("Control+Enter")
    expect(writing).to_have_value("dd")
    assert page.locator(".jp-Cell").count() == cells


def test_everything_answers_after_the_kernel_is_shut_down(lesson: Lesson, _jupyterlab: Jupyter) -> None:
    page = lesson.page
    _jupyterlab.end_kernels()
    assert _jupyterlab.ask("api/kernels") == []

    stand_in = page.locator(".gc-question", has_text="Why is this not yet proof")
    stand_in.get_by_role("radio").first.check()
    stand_in.get_by_role("button", name="Check").click()
    expect(stand_in.locator(".gc-verdict")).to_have_text("That fits what is known.")

    figure = page.get_by_role("figure", name="A stress, and what comes after")
    figure.get_by_role("button", name="Show it without drawing").click()
    before = figure.locator(".gc-mark-line").first.get_attribute("d")
    figure.get_by_role("slider", name="How strong").press("Home")
    assert figure.locator(".gc-mark-line").first.get_attribute("d") != before
    expect(figure.locator(".gc-sentence")).to_have_text("Without a stress, all three stay where they were.")

    card = page.get_by_role("article", name="Claim 7")
    card.get_by_role("button", name="Show what was found").click()
    expect(card.locator(".gc-status")).to_contain_text("Grade D")


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_axe_finds_nothing_once_all_is_answered(lesson: Lesson, scheme: str) -> None:
    answered(lesson.page)
    assert axe_in_outputs(lesson.page, scheme) == []


def test_a_narrow_window_needs_no_sideways_scrolling(page: Page, jupyterlab: Jupyter) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    path = Path(shutil.copy(ROOT / "lessons" / "02_the_hormone_story.ipynb", jupyterlab.lessons))
    page.goto(jupyterlab.address(path).replace("/lab/tree/", "/doc/tree/"))
    Lesson(page).settle()
    scroller = page.locator(".jp-WindowedPanel-outer")
    assert scroller.evaluate("e => e.scrollWidth - e.clientWidth") <= 0
    for piece in page.locator(".gc-question, .gc-claim, .gc-chart").all():
        assert piece.evaluate("e => e.scrollWidth - e.clientWidth") <= 1


def test_a_notebook_with_a_wrong_id_says_so_calmly_and_goes_on(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(
        jupyterlab.lessons / "00_welcome.ipynb",
        'from widgets import claim, question\nquestion("02.mesengers")',
        'claim("oxytocin")',
    )
    Lesson.open_beside(used_page, jupyterlab, path)
    expect(used_page.get_by_text("One piece of this lesson is missing here.")).to_be_visible()
    expect(used_page.get_by_role("article", name="Claim 7")).to_be_visible()
