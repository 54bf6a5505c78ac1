"""What was saved in a notebook runs nothing as it opens: outputs, widget state, and marks of trust of its own."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat.v4 import new_output
from playwright.sync_api import Page, expect

from tests.browser.lab_page import Lesson, close_all, open_beside
from tests.browser.test_lab_hostile import sign
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
ALL_LOADED = """() => Promise.all([...document.images].map((one) =>
  one.complete || new Promise((done) => { one.onload = one.onerror = done; })))"""
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


def an_attachment(notebook: Any) -> None:
    page = f"<script>{ATTACK}</script><img src=x onerror='{ATTACK}'>"
    picture = f"<svg xmlns='http://www.w3.org/2000/svg' onload='{ATTACK}'><script>{ATTACK}</script></svg>"
    parts = {"a.svg": ("image/svg+xml", picture), "b.html": ("text/html", page)}
    notebook.cells[0].attachments = {
        name: {kind: b64encode(text.encode()).decode()} for name, (kind, text) in parts.items()
    }
    notebook.cells[0].source = "![a](attachment:a.svg) ![b](attachment:b.html) <img src='attachment:b.html'>"
    notebook.cells[-1].outputs = [
        new_output("display_data", {"image/svg+xml": picture}),
        new_output("display_data", {"text/markdown": f"an output {page}"}),
    ]


def all_of_it(notebook: Any) -> None:
    an_output(notebook)
    outputs = notebook.cells[-1].outputs
    an_attachment(notebook)
    notebook.cells[-1].outputs += outputs
    notebook.metadata.widgets = STATE


def a_text_that_says_it_is_trusted(notebook: Any) -> None:
    notebook.cells[0].source = f"<img src=\"x\" onerror='{ATTACK}'>"
    for cell in notebook.cells:
        cell.metadata.trusted = True


def build(path: Path, code: list[str], change: Callable[[Any], None], *, asks: bool = True) -> None:
    write(path, *code, asks=asks)
    notebook = nbformat.read(path, as_version=4)
    change(notebook)
    path.write_text(nbformat.writes(notebook), "utf-8")


@pytest.mark.parametrize("code", [LESSON, [""]], ids=["a lesson", "an empty cell"])
@pytest.mark.parametrize("change", [an_output, an_attachment, a_widget_state, a_text_that_says_it_is_trusted])
def test_a_lesson_starts_and_what_was_saved_with_it_does_not_run(
    page: Page, jupyterlab: Jupyter, code: list[str], change: Callable[[Any], None]
) -> None:
    build(jupyterlab.lessons / "00_welcome.ipynb", code, change)
    lesson = Lesson.open_beside(page, jupyterlab, jupyterlab.lessons / "00_welcome.ipynb")
    assert lesson.state == "alive"
    assert jupyterlab.ask("api/kernels") == []
    assert_nothing_ran(page, jupyterlab)


@pytest.mark.parametrize("asks", [True, False], ids=["that says it is a lesson", "with a kernel"])
def test_a_notebook_from_elsewhere_restores_no_widget(page: Page, jupyterlab: Jupyter, asks: bool) -> None:
    path = jupyterlab.root / "downloads/notebook.ipynb"
    build(path, ["1 + 1"], a_widget_state, asks=asks)
    open_beside(page, jupyterlab, path)
    page.locator(".jp-NotebookPanel:visible .jp-CodeCell").wait_for()
    if asks:
        Lesson(page).settle()
        assert jupyterlab.ask("api/kernels") == []
    else:
        # The manager of widgets restores what it restores when the kernel comes.
        Lesson(page).wait_for_kernel(jupyterlab)
    assert_nothing_ran(page, jupyterlab)


def test_a_notebook_from_elsewhere_shows_what_was_saved_and_runs_nothing_until_somebody_trusts_it(
    page: Page, jupyterlab: Jupyter
) -> None:
    path = jupyterlab.root / "downloads/mine.ipynb"
    build(path, ["1 + 1"], all_of_it, asks=False)
    open_beside(page, jupyterlab, path)
    expect(page.locator(".jp-OutputArea-output").get_by_text("an output")).to_be_visible()
    page.evaluate(ALL_LOADED)
    assert_nothing_ran(page, jupyterlab)
    # What a person trusts does run: so it was not harmless by itself.
    close_all(page)
    sign(jupyterlab, path)
    open_beside(page, jupyterlab, path)
    page.wait_for_function("globalThis.ran")


def assert_nothing_ran(page: Page, jupyterlab: Jupyter) -> None:
    assert page.evaluate("globalThis.ran") is None
    assert not (jupyterlab.root / "ran.txt").exists()
