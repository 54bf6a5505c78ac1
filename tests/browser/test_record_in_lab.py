"""What a learner did is there when they come back, in a real JupyterLab; what they did not keep is nowhere."""

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson
from tests.lab.jupyter import ROOT, Jupyter, running
from widgets.content import course
from widgets.record.where import NAME

FILE = "02_the_hormone_story.ipynb"
MARKER = "the heron stood in the rain"


@pytest.fixture
def lesson(page: Page, jupyterlab: Jupyter) -> Lesson:
    shutil.copy(ROOT / "lessons" / FILE, jupyterlab.lessons)
    jupyterlab.sign_lessons()
    return Lesson.open(page, jupyterlab, jupyterlab.lessons / FILE)


def question(page: Page) -> Locator:
    return page.locator(".gc-question", has_text="Why is this not yet proof")


def reflection(page: Page) -> Locator:
    return page.locator(".gc-reflect").first


def answer_it(page: Page) -> None:
    question(page).get_by_role("radio").first.check()
    question(page).get_by_role("button", name="Check").click()
    expect(question(page).locator(".gc-verdict")).to_have_text("That fits what is known.")


def kept(server: Jupyter, kind: str) -> list[dict]:
    if not (server.record / NAME).exists():
        return []
    with closing(sqlite3.connect(server.record / NAME)) as connection:
        rows = connection.execute("SELECT body FROM log WHERE type = ?1 UNION ALL SELECT body FROM latest "
                                  "WHERE type = ?1 AND type NOT IN ('attempt', 'belief')", [kind])  # fmt: skip
        return [json.loads(text) for (text,) in rows]


def wait_for_kept(page: Page, server: Jupyter, kind: str, many: int = 1) -> None:
    for _ in range(100):
        if len(kept(server, kind)) >= many:
            break
        page.wait_for_timeout(100)
    assert len(kept(server, kind)) == many


def come_back(page: Page, server: Jupyter) -> None:
    """Close the page, let the kernel end, and open the lesson anew."""
    page.goto("about:blank")
    server.end_kernels()
    Lesson.open(page, server, server.lessons / FILE)


def how_strong(page: Page) -> Locator:
    figure = page.get_by_role("figure", name="A stress, and what comes after")
    return figure.get_by_role("slider", name="How strong")


def test_answers_sliders_guesses_and_kept_words_are_there_again(
    lesson: Lesson, page: Page, jupyterlab: Jupyter, heard: Heard
) -> None:
    answer_it(page)
    how_strong(page).press("Home")
    card = page.get_by_role("article", name="Claim 7")
    card.get_by_role("button", name="Show what was found").click()
    reflection(page).get_by_role("checkbox", name="Keep this for me").check()
    reflection(page).get_by_role("textbox").fill(MARKER)
    wait_for_kept(page, jupyterlab, "attempt")
    wait_for_kept(page, jupyterlab, "state", 2)
    page.wait_for_timeout(1500)

    come_back(page, jupyterlab)
    expect(question(page).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
    expect(question(page)).to_contain_text("You answered this on")
    expect(how_strong(page)).to_have_value("0")
    expect(page.get_by_role("article", name="Claim 7").get_by_role("status")).to_contain_text("Grade D")
    expect(reflection(page).get_by_role("textbox")).to_have_value(MARKER)
    many = sum(one.startswith("02.") for one in course().question)
    expect(page.locator(".gc-done").nth(2)).to_have_text(f"You have looked at 1 of its {many} questions.")
    assert len(kept(jupyterlab, "attempt")) == 1, "what comes back is not recorded as a new attempt"
    assert heard.errors == []


def test_an_answer_without_a_kernel_waits_in_the_browser_and_is_recorded_once(
    lesson: Lesson, page: Page, jupyterlab: Jupyter
) -> None:
    jupyterlab.end_kernels()
    answer_it(page)
    page.wait_for_function("Object.keys(localStorage).some((key) => key.startsWith('good-cry waiting'))")
    assert kept(jupyterlab, "attempt") == []

    come_back(page, jupyterlab)
    expect(question(page).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
    wait_for_kept(page, jupyterlab, "attempt")
    page.wait_for_function("!Object.keys(localStorage).some((key) => key.startsWith('good-cry waiting'))")


def test_words_that_were_not_kept_are_nowhere_on_the_disk(lesson: Lesson, page: Page, jupyterlab: Jupyter) -> None:
    reflection(page).get_by_role("textbox").press_sequentially(MARKER)
    answer_it(page)
    wait_for_kept(page, jupyterlab, "attempt")
    page.keyboard.press("ControlOrMeta+s")
    page.wait_for_timeout(1500)
    jupyterlab.end_kernels()
    home = jupyterlab.root.parent
    searched = [file for file in home.rglob("*") if file.is_file() and not file.is_symlink()]
    assert any(file.name == NAME for file in searched), "the record itself is searched"
    assert [str(file) for file in searched if MARKER.encode() in file.read_bytes()] == []


def test_a_learner_sees_takes_and_erases_what_is_kept(lesson: Lesson, page: Page, jupyterlab: Jupyter) -> None:
    answer_it(page)
    reflection(page).get_by_role("textbox").fill("<b>" + MARKER)
    reflection(page).get_by_role("checkbox", name="Keep this for me").check()
    wait_for_kept(page, jupyterlab, "words")

    page.get_by_role("button", name="What is kept").click()
    dialog = page.get_by_role("dialog", name="What is kept about me")
    dialog.get_by_text("Lesson 2: The hormone story").click()
    expect(dialog).to_contain_text("<b>" + MARKER)
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Export as JSON").click()
    assert len(json.loads(Path(download.value.path()).read_text("utf-8"))["attempts"]) == 1

    dialog.get_by_role("button", name="Erase everything").click()
    dialog.get_by_role("button", name="Erase it").click()
    expect(dialog.get_by_text("Erased: ")).to_be_visible()
    left = b"".join(file.read_bytes() for file in jupyterlab.record.rglob("*") if file.is_file())
    assert MARKER.encode() not in left


def test_keep_nothing_keeps_nothing(lesson: Lesson, page: Page, jupyterlab: Jupyter) -> None:
    page.get_by_role("button", name="What is kept").click()
    dialog = page.get_by_role("dialog", name="What is kept about me")
    dialog.get_by_role("checkbox", name="Keep nothing from now on").check()
    dialog.get_by_role("button", name="Back to the lesson").click()
    wait_for_kept(page, jupyterlab, "setting")
    answer_it(page)
    page.wait_for_timeout(2000)
    assert kept(jupyterlab, "attempt") == []
    assert page.evaluate("Object.keys(localStorage).filter((key) => key.startsWith('good-cry'))") == []
    expect(reflection(page).get_by_role("checkbox", name="Keep this for me")).to_be_disabled()


def test_a_second_tab_shows_what_the_first_one_kept(lesson: Lesson, page: Page, jupyterlab: Jupyter) -> None:
    answer_it(page)
    wait_for_kept(page, jupyterlab, "attempt")
    second = page.context.new_page()
    Lesson.open(second, jupyterlab, jupyterlab.lessons / FILE)
    expect(question(second).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
    expect(question(second)).to_contain_text("You answered this on")


def test_what_is_answered_while_the_server_is_gone_arrives_once_when_it_is_back(
    page: Page, tmp_path_factory: pytest.TempPathFactory
) -> None:
    home = tmp_path_factory.mktemp("killed")
    with running("jupyterlab", home) as server:
        shutil.copy(ROOT / "lessons" / FILE, server.lessons)
        server.sign_lessons()
        Lesson.open(page, server, server.lessons / FILE)
        expect(question(page)).to_be_visible(timeout=PATIENCE)
    answer_it(page)
    page.wait_for_function("Object.keys(localStorage).some((key) => key.startsWith('good-cry waiting'))")
    with running("jupyterlab", home, server.port) as back:
        assert kept(back, "attempt") == []
        Lesson.open(page, back, back.lessons / FILE)
        expect(question(page).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
        wait_for_kept(page, back, "attempt")
