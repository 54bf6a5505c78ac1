"""A lesson outlives its kernel: what one did stands, one is told, and it connects again by itself."""

import shutil
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.browser.seen import hidden_parts
from tests.browser.test_record_in_lab import WAITING, answer_it, bring_lesson, question, wait_for_kept
from tests.lab.jupyter import ROOT, Jupyter

SAFE = "Your answers are safe"


@pytest.fixture(autouse=True)
def _no_dialogs(page: Page) -> None:
    """Put away what JupyterLab itself says of a kernel that died."""
    dialog = page.get_by_role("dialog", name="Kernel Restarting")
    page.add_locator_handler(dialog, lambda shown: shown.get_by_role("button").last.click())


def kill_kernel(server: Jupyter) -> None:
    [kernel] = server.ask("api/kernels")
    for process in psutil.process_iter(["cmdline"]):
        if any(kernel["id"] in word for word in process.info["cmdline"] or []):
            process.kill()


def begin_an_answer(page: Page) -> None:
    """Choose an answer without checking it: it stands on the page alone."""
    question(page, "Crying lowers stress hormones such as ACTH").get_by_role("radio").nth(1).check()


def expect_it_still_stands(page: Page) -> None:
    asked = question(page, "Crying lowers stress hormones such as ACTH")
    expect(asked.get_by_role("radio").nth(1)).to_be_checked()


def test_after_its_kernel_died_a_lesson_connects_again_by_itself(page: Page, jupyterlab: Jupyter) -> None:
    lesson = Lesson.open(page, jupyterlab, bring_lesson(jupyterlab))
    begin_an_answer(page)
    kill_kernel(jupyterlab)
    expect(lesson.line).to_contain_text(SAFE, timeout=PATIENCE)
    expect(lesson.line).to_have_count(0, timeout=PATIENCE)
    expect_it_still_stands(page)
    answer_it(page)
    wait_for_kept(page, jupyterlab, "attempt")


def test_after_its_kernel_was_ended_a_lesson_says_so_and_starts_it_again(page: Page, jupyterlab: Jupyter) -> None:
    lesson = Lesson.open(page, jupyterlab, bring_lesson(jupyterlab))
    begin_an_answer(page)
    jupyterlab.end_kernels()
    expect(lesson.line).to_contain_text(SAFE, timeout=PATIENCE)
    lesson.line_is_drawn()
    assert hidden_parts(lesson.line.get_by_role("status")) == []
    answer_it(page)
    page.wait_for_function(f"{WAITING} === 1")

    expect(page.locator(".gc-trouble")).to_contain_text(SAFE, timeout=PATIENCE)
    assert hidden_parts(page.locator(".gc-trouble")) == []
    page.locator(".gc-told").get_by_role("button", name="Hide this").click()
    expect(page.locator(".gc-trouble")).to_be_hidden()

    lesson.line.get_by_role("button", name="Start it again").click()
    wait_for_kept(page, jupyterlab, "attempt")
    page.wait_for_function(f"{WAITING} === 0")
    expect(lesson.line).to_have_count(0, timeout=PATIENCE)
    expect_it_still_stands(page)
    assert not lesson.is_marked_modified()


def test_opening_a_lesson_again_makes_no_piece_anew(page: Page, jupyterlab: Jupyter, heard: Heard) -> None:
    path = Path(shutil.copy(ROOT / "lessons" / "00_welcome.ipynb", jupyterlab.lessons))
    opened: list[str] = []
    page.on("websocket", lambda socket: socket.on(
        "framereceived", lambda data: opened.extend(["one"] * _text(data).count('"target_name": "jupyter.widget"'))
    ))  # fmt: skip
    lesson = Lesson.open(page, jupyterlab, path)
    expect(page.locator(".gc-question").first).to_be_visible()
    assert opened
    opened.clear()
    for _ in range(3):
        close_all(page)
        lesson = Lesson.open_beside(page, jupyterlab, path)
        expect(page.locator(".gc-question").first).to_be_visible()
        assert lesson.state == "alive"
    assert opened == []
    # Of its debugger, which no lesson uses, JupyterLab says this where a notebook is closed quickly.
    assert [error for error in heard.errors if "debug" not in error] == []


def _text(data: str | bytes) -> str:
    return data if isinstance(data, str) else data.decode("utf-8", errors="replace")
