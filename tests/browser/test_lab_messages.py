"""What the course has to say above a lesson can be seen: in JupyterLab, in its single-document mode, in Notebook 7."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import PATIENCE, Lesson
from tests.browser.seen import hidden_parts
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, write

FRONTS = ["lab", "doc", "notebook7"]
# Beside its side bars, JupyterLab leaves a notebook less.
NARROW = {"lab": 720, "doc": 400, "notebook7": 400}
PIECES = re.compile("/good-cry/pieces[?]")


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


@pytest.mark.parametrize("front", FRONTS, indirect=True)
def test_where_the_pieces_do_not_come_that_can_be_read_and_the_text_too(page: Page, front: tuple[Jupyter, str]) -> None:
    page.route(PIECES, lambda route: route.fulfill(status=500))
    page.set_viewport_size({"width": 1280, "height": 800})
    lesson = open_in(page, *front, *LESSON)
    assert lesson.state == "away"
    said = lesson.line.get_by_role("status")
    expect(said).to_contain_text("The pieces of this lesson did not come from the server.")
    lesson.line_is_drawn()
    before = lesson.line.bounding_box()["height"]
    page.set_viewport_size({"width": NARROW[front[1]], "height": 800})
    page.wait_for_function(
        "(before) => document.querySelector('.gc-start-line').getBoundingClientRect().height > before",
        arg=before, timeout=PATIENCE,
    )  # fmt: skip
    lesson.line_is_drawn()
    assert hidden_parts(said) == []
    away = lesson.line.get_by_role("button", name="Hide this")
    assert hidden_parts(away) == []
    # It takes its room from the lesson, and does not lie over it.
    title = lesson.panel.get_by_role("heading", name="A lesson")
    assert hidden_parts(title) == []
    line, heading = lesson.line.bounding_box(), title.bounding_box()
    assert line["y"] + line["height"] <= heading["y"]
    away.click()
    expect(lesson.line).to_have_count(0)
    expect(title).to_be_visible()


def test_where_the_server_has_no_course_a_lesson_is_a_notebook_and_says_how_to_run_it(
    page: Page, jupyterlab: Jupyter
) -> None:
    # As if the server had told this page nothing of a course.
    page.add_init_script("""
        const parse = JSON.parse;
        JSON.parse = (text, ...more) => parse(String(text).replaceAll('"goodCry', '"none'), ...more);
    """)
    lesson = open_in(page, jupyterlab, "lab", *LESSON)
    assert lesson.state == "not-started"
    expect(lesson.line.get_by_role("status")).to_contain_text("choose “Run All Cells” in the Run menu")
    # Who is to decide whether to run it sees what that would be.
    expect(lesson.code.first).to_be_visible()
    lesson.wait_for_kernel(jupyterlab)
    expect(page.locator(".gc-header")).to_have_count(0)
    lesson.run_all()
    expect(page.locator(".gc-header")).to_be_visible(timeout=PATIENCE)


def test_a_lesson_that_is_changed_on_the_disk_shows_what_it_calls_then(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON, "import os")
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    expect(lesson.panel.locator(".gc-own-code")).to_have_count(1)
    write(path, 'from widgets import claim\nclaim("oxytocin")')
    used_page.evaluate("jupyterapp.commands.execute('docmanager:reload')")
    expect(lesson.panel.get_by_role("article", name="Claim 7")).to_be_visible(timeout=PATIENCE)
    expect(lesson.panel.locator(".gc-header, .gc-own-code")).to_have_count(0)
    # Whoever writes a lesson sees another piece once the code is hidden again.
    lesson.switch.click()
    used_page.evaluate("""() => {
        const { content } = jupyterapp.shell.currentWidget;
        content.widgets[1].model.sharedModel.setSource('drawing("tears")');
    }""")
    lesson.switch.click()
    expect(lesson.panel.get_by_role("article", name="Claim 7")).to_have_count(0)
    assert lesson.is_marked_modified()


def test_a_piece_that_is_missing_is_a_calm_notice_and_all_others_stand(used_page: Page, jupyterlab: Jupyter) -> None:
    code = ["claim()", 'question("none")', 'lesson("00")\nclaim("oxytocin")', 'question("02.messengers")']
    lesson = Lesson.open_beside(used_page, jupyterlab, write(jupyterlab.lessons / "00_welcome.ipynb", *code))
    missing = lesson.panel.get_by_text(
        "One piece of this lesson is missing here. Everything else works: please read on."
    )
    expect(missing).to_have_count(2)
    assert [hidden_parts(one) for one in missing.all() if not one.scroll_into_view_if_needed()] == [[]] * 2
    for stands in ".gc-header", ".gc-claim", ".gc-question":
        expect(lesson.panel.locator(stands)).to_be_visible()
    expect(lesson.panel.get_by_text("Traceback")).to_have_count(0)
    assert lesson.state == "alive"
