"""Two people at one computer, in a real JupyterLab: what waits goes to its own, and a shared computer keeps nothing."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.browser.test_record_in_lab import (
    DROPS,
    KEPT,
    WAITING,
    answer_it,
    bring_lesson,
    everything_below,
    kept,
    question,
    reflection,
    wait_for_kept,
)
from tests.lab.jupyter import Jupyter, running

# The page knows whose record it has.
OURS = "Object.keys(localStorage).filter((key) => key.endsWith(' record'))"


def test_what_is_answered_without_the_server_waits_for_its_own_and_is_recorded_once(
    page: Page, tmp_path_factory: pytest.TempPathFactory
) -> None:
    # JupyterLab says in a dialog that the server is gone, over everything.
    dialog = page.get_by_role("dialog", name="Server Connection Error")
    page.add_locator_handler(dialog, lambda shown: shown.get_by_role("button").last.click())
    ada, bo = (tmp_path_factory.mktemp(name) for name in ("ada", "bo"))
    with running("jupyterlab", ada) as server:
        Lesson.open(page, server, bring_lesson(server))
        expect(page.locator(".gc-trouble")).to_be_hidden()
        page.wait_for_function(f"{OURS}.length === 1")
    answer_it(page)
    answer_it(page, DROPS)
    page.wait_for_function(f"{WAITING} === 2")
    assert kept(server, "attempt") == []
    with running("jupyterlab", bo, server.port) as other:
        Lesson.open(page, other, bring_lesson(other))
        answer_it(page, DROPS)
        wait_for_kept(page, other, "attempt", 1)
        expect(question(page).get_by_role("radio").first).not_to_be_checked()
        assert page.evaluate(WAITING) == 2
    with running("jupyterlab", ada, server.port) as back:
        Lesson.open(page, back, back.lessons / "02_the_hormone_story.ipynb")
        expect(question(page).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
        wait_for_kept(page, back, "attempt", 2)
        page.wait_for_function(f"{WAITING} === 0")


def test_on_a_shared_computer_nothing_of_a_lesson_is_left_anywhere(page: Page, jupyterlab: Jupyter) -> None:
    path = bring_lesson(jupyterlab)
    Lesson.open(page, jupyterlab, path)
    page.get_by_role("button", name="What is kept").click()
    dialog = page.get_by_role("dialog", name="What is kept about me")
    dialog.get_by_role("checkbox", name="This is a shared computer").check()
    expect(dialog).to_contain_text("What is kept stays in the memory of this lesson alone")
    dialog.get_by_role("button", name="Close").click()
    expect(reflection(page)).to_contain_text("On this shared computer your words stay in this page alone")
    reflection(page).get_by_role("textbox").fill(KEPT)
    answer_it(page)
    page.get_by_role("button", name="What is kept").click()
    dialog.get_by_text("Lesson 2: The hormone story").click()
    expect(dialog).to_contain_text("answered once")
    dialog.get_by_role("button", name="Close").click()
    assert page.evaluate(WAITING) == 0
    assert kept(jupyterlab, "attempt") == []
    close_all(page)
    Lesson.open_beside(page, jupyterlab, path)
    left = everything_below(jupyterlab.root.parent)
    assert [name for name, content in left.items() if KEPT.encode() in content] == []
    Lesson.open(page, jupyterlab, path)
    expect(question(page).get_by_role("radio").first).not_to_be_checked()
    expect(reflection(page)).to_contain_text("On this shared computer")
