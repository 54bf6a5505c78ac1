"""What the course has to say above a lesson can be seen: in JupyterLab, in its single-document mode, in Notebook 7."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import PATIENCE, Lesson
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


@pytest.mark.parametrize("front", FRONTS, indirect=True)
@pytest.mark.parametrize("narrow", [False, True])
def test_why_a_lesson_does_not_start_can_be_read(page: Page, front: tuple[Jupyter, str], narrow: bool) -> None:
    page.set_viewport_size({"width": NARROW[front[1]] if narrow else 1280, "height": 800})
    lesson = open_in(page, *front, *LESSON, "import os")
    said = lesson.line.get_by_role("status")
    expect(said).to_contain_text("does not start by itself")
    lesson.line_is_drawn()
    assert hidden_parts(said) == []
    away = lesson.line.get_by_role("button", name="Put away")
    assert hidden_parts(away) == []
    # It takes its room from the lesson, and does not lie over it.
    title = lesson.panel.get_by_role("heading", name="A lesson")
    assert hidden_parts(title) == []
    line, heading = lesson.line.bounding_box(), title.bounding_box()
    assert line["y"] + line["height"] <= heading["y"]

    away.click()
    expect(lesson.line).to_have_count(0)
    expect(title).to_be_visible()


@pytest.mark.parametrize("front", FRONTS, indirect=True)
def test_the_message_grows_as_the_window_narrows(page: Page, front: tuple[Jupyter, str]) -> None:
    lesson = open_in(page, *front, *LESSON, "import os")
    lesson.line_is_drawn()
    before = lesson.line.bounding_box()["height"]
    page.set_viewport_size({"width": NARROW[front[1]], "height": 800})
    page.wait_for_function(
        "(before) => document.querySelector('.gc-start-line').getBoundingClientRect().height > before",
        arg=before, timeout=PATIENCE,
    )  # fmt: skip
    lesson.line_is_drawn()
    assert hidden_parts(lesson.line.get_by_role("status")) == []
