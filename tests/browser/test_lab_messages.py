"""What the course has to say above a lesson can be seen: in JupyterLab, in its single-document mode, in Notebook 7."""

import json
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.browser.seen import hidden_parts
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, write

FRONTS = ["lab", "doc", "notebook7"]
# Beside its side bars, JupyterLab leaves a notebook less.
NARROW = {"lab": 720, "doc": 400, "notebook7": 400}


@pytest.fixture
def front(request: pytest.FixtureRequest) -> tuple[Jupyter, str]:
    """Give a server, and the part of its addresses that opens a notebook."""
    name = "notebook7" if request.param == "notebook7" else "jupyterlab"
    return request.getfixturevalue(name), request.param


def open_in(page: Page, server: Jupyter, front: str, *code: str) -> Lesson:
    path = write(server.lessons / "00_welcome.ipynb", *code)
    page.goto(server.address(path).replace("/lab/tree/", "/doc/tree/" if front == "doc" else "/lab/tree/"))
    lesson = Lesson(page)
    lesson.settle()
    return lesson


def open_beside(page: Page, server: Jupyter, *code: str) -> Lesson:
    """Open such a lesson in a JupyterLab that is there already."""
    return Lesson.open_beside(page, server, write(server.lessons / "00_welcome.ipynb", *code))


def can_be_read(lesson: Lesson) -> None:
    """Look whether the line is seen whole, and takes its room from the lesson instead of lying over it."""
    lesson.line_is_drawn()
    said = lesson.line.get_by_role("status")
    expect(said).to_contain_text("does not start by itself")
    title = lesson.panel.get_by_role("heading", name="A lesson")
    for one in (said, lesson.line.get_by_role("button", name="Hide this"), title):
        assert hidden_parts(one) == []
    line, heading = lesson.line.bounding_box(), title.bounding_box()
    assert line["y"] + line["height"] <= heading["y"]


def becomes(page: Page, width: int, than_before: str) -> None:
    """Give the window another width, and wait until the line is higher or lower than before."""
    before = page.locator(".gc-start-line").bounding_box()["height"]
    page.set_viewport_size({"width": width, "height": 800})
    page.wait_for_function(
        f"(before) => document.querySelector('.gc-start-line').getBoundingClientRect().height {than_before} before",
        arg=before, timeout=PATIENCE,
    )  # fmt: skip


@pytest.mark.parametrize("front", FRONTS, indirect=True)
def test_why_a_lesson_does_not_start_can_be_read_in_any_window(page: Page, front: tuple[Jupyter, str]) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    lesson = open_in(page, *front, *LESSON, "import os")
    can_be_read(lesson)
    becomes(page, NARROW[front[1]], ">")
    can_be_read(lesson)
    # Opened anew, it is narrow from the start.
    page.reload()
    lesson.settle()
    can_be_read(lesson)
    becomes(page, 1280, "<")
    can_be_read(lesson)
    lesson.line.get_by_role("button", name="Hide this").click()
    expect(lesson.line).to_have_count(0)
    expect(lesson.panel.get_by_role("heading", name="A lesson")).to_be_visible()


def expect_said(lesson: Lesson, *texts: str) -> None:
    said = lesson.line.get_by_role("status")
    for text in texts:
        expect(said).to_contain_text(text)
    lesson.line_is_drawn()
    assert hidden_parts(said) == []


def test_each_cause_has_its_own_sentence_and_way_out(used_page: Page, jupyterlab: Jupyter) -> None:
    lesson = open_beside(used_page, jupyterlab, *LESSON, "import os")
    expect_said(lesson, "its cell 4 holds code that is not the course's", "git checkout lessons/00_welcome.ipynb")

    path = write(jupyterlab.root / "downloads/00_welcome.ipynb", *LESSON)
    close_all(used_page)
    expect_said(
        Lesson.open_beside(used_page, jupyterlab, path), "it lies outside the course's own folder", "Run All Cells"
    )


def test_a_server_that_knows_no_causes_leaves_a_sentence_that_is_true(used_page: Page, jupyterlab: Jupyter) -> None:
    asked = "**/good-cry/lesson?*"
    used_page.route(asked, lambda route: route.fulfill(status=404))
    lesson = open_beside(used_page, jupyterlab, *LESSON, "import os")
    expect_said(lesson, "it is not as the course shipped it", "Run All Cells")
    used_page.unroute(asked)


def test_a_lesson_that_is_put_right_on_the_disk_starts_as_it_is_loaded_anew(
    used_page: Page, jupyterlab: Jupyter
) -> None:
    lesson = open_beside(used_page, jupyterlab, *LESSON, "import os")
    expect_said(lesson, "its cell 4 holds code")
    write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    used_page.evaluate("jupyterapp.commands.execute('docmanager:reload')")
    expect(lesson.panel.locator(".gc-header")).to_be_visible(timeout=PATIENCE)
    expect(lesson.line).to_have_count(0)
    assert lesson.state == "alive"
    expect(lesson.code.first).to_be_hidden()


def kernel_that_is(server: Jupyter, name: str, *argv: str, language: str = "python") -> None:
    folder = Path(server.environment["JUPYTER_DATA_DIR"], "kernels", name)
    folder.mkdir(parents=True, exist_ok=True)
    spec = {"argv": argv, "display_name": name, "language": language}
    (folder / "kernel.json").write_text(json.dumps(spec), "utf-8")


def lesson_on(server: Jupyter, kernel: str) -> Path:
    path = write(server.lessons / "00_welcome.ipynb", *LESSON)
    path.write_text(path.read_text("utf-8").replace('"name": "python3"', f'"name": "{kernel}"'), "utf-8")
    return path


def test_a_kernel_that_is_another_python_is_named_and_another_can_be_chosen(page: Page, jupyterlab: Jupyter) -> None:
    # The same Python, but it finds no package of its own.
    hides = (
        "import runpy, sys; sys.modules['widgets'] = None; runpy.run_module('ipykernel_launcher', run_name='__main__')"
    )
    kernel_that_is(jupyterlab, "stranger", sys.executable, "-c", hides, "-f", "{connection_file}")
    lesson = Lesson.open(page, jupyterlab, lesson_on(jupyterlab, "stranger"))
    assert lesson.state == "other-python"
    expect_said(lesson, "a Python in which the course is not installed", "Change Kernel…")
    expect(lesson.panel.get_by_text("One piece of this lesson is missing")).to_have_count(0)
    page.evaluate("""async () => {
        await jupyterapp.shell.currentWidget.sessionContext.changeKernel({ name: "python3" });
    }""")
    expect(lesson.panel.locator(".gc-header")).to_be_visible(timeout=PATIENCE)
    expect(lesson.line).to_have_count(0)


def test_a_lesson_without_a_python_says_so(page: Page, jupyterlab: Jupyter) -> None:
    kernel_that_is(jupyterlab, "no-python", sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}",
                   language="r")  # fmt: skip
    lesson = Lesson.open(page, jupyterlab, lesson_on(jupyterlab, "no-python"))
    assert lesson.state == "no-kernel"
    expect_said(lesson, "no Python to run on yet", "Change Kernel…")


def test_a_piece_that_fails_is_a_calm_notice_and_all_others_stand(used_page: Page, jupyterlab: Jupyter) -> None:
    code = [
        "from widgets import claim, lesson, question",
        'lesson("00")',
        'question("02.cascade", "too much")',
        "claim()",
    ]
    lesson = open_beside(
        used_page, jupyterlab, *code, 'question("none")', 'claim("oxytocin")', 'question("02.messengers")'
    )
    missing = lesson.panel.get_by_text(
        "One piece of this lesson is missing here. Everything else works: please read on."
    )
    expect(missing).to_have_count(3)
    assert [hidden_parts(one) for one in missing.all() if not one.scroll_into_view_if_needed()] == [[]] * 3
    expect(lesson.panel.locator(".gc-header")).to_be_visible()
    expect(lesson.panel.locator(".gc-claim")).to_be_visible()
    expect(lesson.panel.locator(".gc-question")).to_be_visible()
    expect(lesson.panel.get_by_text("Traceback")).to_have_count(0)
    expect_said(lesson, "Everything else works")
