"""Opening a notebook runs no code of it: at most, it shows pieces of the course's own."""

import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.lab_page import Lesson, close_all, open_beside
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, leaving, write


@pytest.fixture
def page(used_page: Page) -> Page:
    used_page.evaluate("delete globalThis.ran")
    return used_page


@pytest.fixture
def ran(tmp_path: Path) -> Path:
    """Name the file that hostile code would leave behind."""
    return tmp_path / "ran"


def test_a_notebook_from_elsewhere_runs_nothing_until_somebody_runs_it(
    page: Page, jupyterlab: Jupyter, ran: Path
) -> None:
    path = write(jupyterlab.root / "downloads/00_welcome.ipynb", *LESSON, leaving(ran))
    lesson = assert_it_runs_nothing(page, jupyterlab, path, ran)
    # The same notebook, run by hand: so it was not harmless by itself.
    lesson.run_all()
    for _ in range(600):
        if ran.exists():
            return
        page.wait_for_timeout(100)
    pytest.fail("Run All Cells did not run it")


def test_neither_a_signature_nor_saving_makes_it_run(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON, leaving(ran))
    sign(jupyterlab, path)
    lesson = assert_it_runs_nothing(page, jupyterlab, path, ran)
    lesson.write("Mine: ")
    lesson.save()
    assert is_trusted(jupyterlab, path)
    close_all(page)
    assert_it_runs_nothing(page, jupyterlab, path, ran)


def test_a_false_package_beside_a_lesson_is_not_used(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    (path.parent / "widgets.py").write_text(leaving(ran))
    (path.parent / "anywidget.py").write_text(leaving(ran))
    lesson = Lesson.open_beside(page, jupyterlab, path)
    assert lesson.state == "alive"
    expect(lesson.panel.locator(".gc-header")).to_be_visible()
    assert jupyterlab.ask("api/kernels") == []
    assert not ran.exists()


def test_what_a_cell_asks_for_is_a_piece_of_the_course_or_a_calm_notice(page: Page, jupyterlab: Jupyter) -> None:
    evil = "<img src=x onerror='globalThis.ran = true'>"
    calls = [f'claim("{evil}")', 'question("../../etc/passwd")', 'claim("__proto__")', 'claim("oxytocin")']
    lesson = Lesson.open_beside(page, jupyterlab, write(jupyterlab.lessons / "mine.ipynb", *LESSON, *calls))
    expect(lesson.panel.locator(".gc-notice")).to_have_count(3)
    expect(lesson.panel.get_by_role("article", name="Claim 7")).to_be_visible()
    assert page.evaluate("globalThis.ran") is None
    assert jupyterlab.ask("api/kernels") == []


def test_an_ordinary_notebook_is_left_alone(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "mine.ipynb", *LESSON, asks=False)
    sign(jupyterlab, path)
    open_beside(page, jupyterlab, path)
    Lesson(page).wait_for_kernel(jupyterlab)
    expect(page.locator(".gc-lesson, .gc-start-line, .gc-tool, .gc-places")).to_have_count(0)
    expect(page.locator(".jp-OutputArea-output")).to_have_count(0)


def assert_it_runs_nothing(page: Page, jupyterlab: Jupyter, path: Path, ran: Path) -> Lesson:
    """Open a lesson that holds other code too: its pieces stand, and the code is there to be seen."""
    lesson = Lesson.open_beside(page, jupyterlab, path)
    assert lesson.state == "alive"
    expect(lesson.panel.locator(".gc-header")).to_be_visible()
    expect(lesson.panel.locator(".gc-own-code")).to_have_count(1)
    assert jupyterlab.ask("api/kernels") == [], "without a kernel nothing can run"
    assert not ran.exists()
    return lesson


def is_trusted(jupyterlab: Jupyter, path: Path) -> bool:
    """Ask Jupyter's server whether it trusts the code of a notebook."""
    model = jupyterlab.ask(f"api/contents/{path.relative_to(jupyterlab.root).as_posix()}")
    return all(cell["metadata"]["trusted"] for cell in model["content"]["cells"] if cell["cell_type"] == "code")


def sign(jupyterlab: Jupyter, path: Path) -> None:
    """Sign a notebook whatever it says, as `jupyter trust` does."""
    command = [sys.executable, "-m", "jupyter", "trust", path]
    subprocess.run(command, env=jupyterlab.environment, check=True, capture_output=True)
