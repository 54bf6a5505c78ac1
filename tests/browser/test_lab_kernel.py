"""A lesson needs no kernel: all of it answers and is kept without one, and whoever runs it by hand does it no harm."""

import json
import shutil
import sys
from pathlib import Path

import psutil
import pytest
from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.browser.test_record_in_lab import (
    DROPS,
    answer_it,
    bring_lesson,
    how_strong,
    kept,
    move_it,
    question,
    wait_for_kept,
)
from tests.lab.jupyter import ROOT, Jupyter


def on_kernel(path: Path, name: str) -> Path:
    path.write_text(path.read_text("utf-8").replace('"name": "python3"', f'"name": "{name}"'), "utf-8")
    return path


def stranger(server: Jupyter) -> str:
    """Lay a kernel that is the same Python, and finds no package of the course."""
    hides = (
        "import runpy, sys; sys.modules['widgets'] = None; runpy.run_module('ipykernel_launcher', run_name='__main__')"
    )
    folder = Path(server.environment["JUPYTER_DATA_DIR"], "kernels", "stranger")
    folder.mkdir(parents=True, exist_ok=True)
    argv = [sys.executable, "-c", hides, "-f", "{connection_file}"]
    spec = {"argv": argv, "display_name": "stranger", "language": "python"}
    (folder / "kernel.json").write_text(json.dumps(spec), "utf-8")
    return "stranger"


@pytest.mark.parametrize("front", ["jupyterlab", "notebook7"])
def test_all_of_a_lesson_answers_and_is_kept_once_without_a_kernel(
    page: Page, heard: Heard, front: str, request: pytest.FixtureRequest
) -> None:
    server = request.getfixturevalue(front)
    # There is not even one that could be started.
    path = on_kernel(bring_lesson(server), "none-of-this-name")
    before = path.read_bytes()
    lesson = Lesson.open(page, server, path)
    assert lesson.state == "alive"
    expect(lesson.line).to_have_count(0)
    answer_it(page)
    move_it(page)
    wait_for_kept(page, server, "attempt")
    wait_for_kept(page, server, "state", 2)

    page.keyboard.press("ControlOrMeta+s")
    page.reload()
    lesson.settle()
    expect(question(page).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
    expect(how_strong(page)).to_have_value("0")
    assert len(kept(server, "attempt")) == 1
    assert path.read_bytes() == before
    assert server.ask("api/kernels") == []
    expect(page.get_by_role("dialog")).to_have_count(0)
    # Of settings that it has not loaded, Notebook 7 says so itself.
    assert [error for error in heard.errors if "reading 'schema'" not in error] == []


def test_who_runs_a_lesson_by_hand_has_its_pieces_from_the_kernel_and_they_outlive_it(
    page: Page, jupyterlab: Jupyter
) -> None:
    # JupyterLab itself says of a kernel that died that it restarts it.
    dialog = page.get_by_role("dialog", name="Kernel Restarting")
    page.add_locator_handler(dialog, lambda shown: shown.get_by_role("button").last.click())
    lesson = Lesson.open(page, jupyterlab, bring_lesson(jupyterlab))
    questions = page.locator(".gc-question")
    many = questions.count()
    lesson.run_all()
    expect(page.locator(".jp-Cell-outputWrapper .gc-question")).to_have_count(many, timeout=PATIENCE)
    expect(questions).to_have_count(many)
    expect(page.locator(".gc-bar")).to_have_count(1)
    answer_it(page)
    wait_for_kept(page, jupyterlab, "attempt")

    kill_kernel(jupyterlab)
    answer_it(page, DROPS)
    wait_for_kept(page, jupyterlab, "attempt", 2)
    expect(lesson.line).to_have_count(0)
    expect(page.locator(".gc-trouble")).to_be_hidden()


def test_a_python_without_the_course_leaves_the_pieces_standing(page: Page, jupyterlab: Jupyter) -> None:
    # A page that is open already has not heard of this kernel yet.
    lesson = Lesson.open(page, jupyterlab, on_kernel(bring_lesson(jupyterlab), stranger(jupyterlab)))
    lesson.run_all()
    lesson.wait_for_kernel(jupyterlab)
    expect(page.locator(".jp-OutputArea-output[data-mime-type*='jupyter.']").first).to_be_attached(timeout=PATIENCE)
    expect(page.locator(".gc-header")).to_be_visible()
    expect(page.get_by_text("ModuleNotFoundError").locator("visible=true")).to_have_count(0)
    answer_it(page)


def kill_kernel(server: Jupyter) -> None:
    [kernel] = server.ask("api/kernels")
    for process in psutil.process_iter(["cmdline"]):
        if any(kernel["id"] in word for word in process.info["cmdline"] or []):
            process.kill()


def test_opening_a_lesson_again_and_again_leaves_nothing_behind(
    used_page: Page, jupyterlab: Jupyter, used_heard: Heard
) -> None:
    path = Path(shutil.copy(ROOT / "lessons" / "00_welcome.ipynb", jupyterlab.lessons))
    for _ in range(4):
        lesson = Lesson.open_beside(used_page, jupyterlab, path)
        assert lesson.state == "alive"
        expect(used_page.locator(".gc-question").first).to_be_visible()
        expect(used_page.locator(".gc-bar")).to_have_count(1)
        close_all(used_page)
    assert jupyterlab.ask("api/kernels") == []
    assert used_heard.errors == []
