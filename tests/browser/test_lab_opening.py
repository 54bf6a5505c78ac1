"""What was saved in a notebook runs nothing as it opens: outputs, widget state, and marks of trust of its own."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_output
from playwright.sync_api import Page

from tests.browser.lab_page import Lesson, open_beside
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, write
from tests.lab.test_handed import STATE

# It would write a file with the learner's own authority.
ATTACK = """
const token = JSON.parse(document.getElementById("jupyter-config-data").textContent).token;
globalThis.ran = true;
fetch("/api/contents/ran.txt", {
  method: "PUT",
  headers: { Authorization: `token ${token}` },
  body: JSON.stringify({ type: "file", format: "text", content: "" }),
});
"""
VIEW = {"application/vnd.jupyter.widget-view+json": {"model_id": "a1", "version_major": 2, "version_minor": 0}}


@pytest.fixture
def page(used_page: Page) -> Page:
    used_page.evaluate("delete globalThis.ran")
    return used_page


def an_output(notebook: Any) -> None:
    notebook.cells[-1].outputs = [
        new_output("display_data", {"text/html": f"<script>{ATTACK}</script><img src=x onerror='{ATTACK}'>"}),
        new_output("display_data", {"application/javascript": ATTACK}),
    ]


def a_widget_state(notebook: Any) -> None:
    notebook.metadata.widgets = STATE
    notebook.cells[-1].outputs = [new_output("display_data", VIEW)]


def a_text_that_says_it_is_trusted(notebook: Any) -> None:
    notebook.cells[0].source = f"<img src=\"x\" onerror='{ATTACK}'>"
    for cell in notebook.cells:
        cell.metadata.trusted = True


def build(path: Path, code: list[str], change: Callable[[Any], None]) -> None:
    write(path, *code)
    notebook = nbformat.read(path, as_version=4)
    change(notebook)
    path.write_text(nbformat.writes(notebook), "utf-8")


@pytest.mark.parametrize("code", [LESSON, [""]], ids=["a lesson", "an empty cell"])
@pytest.mark.parametrize("change", [an_output, a_widget_state, a_text_that_says_it_is_trusted])
def test_a_lesson_starts_and_what_was_saved_with_it_does_not_run(
    page: Page, jupyterlab: Jupyter, code: list[str], change: Callable[[Any], None]
) -> None:
    build(jupyterlab.lessons / "00_welcome.ipynb", code, change)
    lesson = Lesson.open_beside(page, jupyterlab, jupyterlab.lessons / "00_welcome.ipynb")
    assert lesson.state == "alive"
    assert jupyterlab.ask("api/kernels") == []
    assert_nothing_ran(page, jupyterlab)


def test_a_notebook_from_elsewhere_restores_no_widget(page: Page, jupyterlab: Jupyter) -> None:
    path = jupyterlab.root / "downloads/notebook.ipynb"
    build(path, ["1 + 1"], a_widget_state)
    open_beside(page, jupyterlab, path)
    page.locator(".jp-NotebookPanel:visible .jp-CodeCell").wait_for()
    Lesson(page).wait_for_kernel(jupyterlab)
    assert_nothing_ran(page, jupyterlab)


def assert_nothing_ran(page: Page, jupyterlab: Jupyter) -> None:
    assert page.evaluate("globalThis.ran") is None
    assert not (jupyterlab.root / "ran.txt").exists()
