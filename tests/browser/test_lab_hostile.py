"""Opening a notebook never runs code in Jupyter, and the extension keeps that promise."""

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
    return used_page


@pytest.fixture
def ran(tmp_path: Path) -> Path:
    """Name the file that hostile code would leave behind."""
    return tmp_path / "ran"


def test_a_notebook_from_elsewhere_says_how_to_start_it(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.root / "downloads/00_welcome.ipynb", leaving(ran))
    lesson = assert_it_does_not_start(page, jupyterlab, path, ran)
    # The same notebook, run as the line says: so it was not harmless by itself.
    lesson.run_all()
    for _ in range(100):
        if ran.exists():
            return
        page.wait_for_timeout(100)
    pytest.fail("Run All Cells did not run it")


def test_a_lesson_with_other_code_is_not_run_even_if_signed(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON, leaving(ran))
    sign(jupyterlab, path)
    assert_it_does_not_start(page, jupyterlab, path, ran)


def test_saving_a_hostile_notebook_does_not_arm_it(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", leaving(ran))
    lesson = assert_it_does_not_start(page, jupyterlab, path, ran)
    assert not is_trusted(jupyterlab, path)
    lesson.write("Mine: ")
    lesson.save()
    # Jupyter's server has signed it, since it has no outputs: a signature alone proves nothing.
    assert is_trusted(jupyterlab, path)
    close_all(page)
    assert_it_does_not_start(page, jupyterlab, path, ran)


def test_a_lesson_beside_a_false_package_elsewhere_is_not_run(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "downloads/00_welcome.ipynb", *LESSON)
    (path.parent / "widgets.py").write_text(leaving(ran))
    sign(jupyterlab, path)
    assert_it_does_not_start(page, jupyterlab, path, ran)


def test_a_false_package_among_the_lessons_is_not_used(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    (path.parent / "widgets.py").write_text(leaving(ran))
    (path.parent / "anywidget.py").write_text(leaving(ran))
    lesson = Lesson.open_beside(page, jupyterlab, path)
    assert lesson.state == "alive"
    assert not ran.exists()


def test_an_ordinary_notebook_is_left_alone(page: Page, jupyterlab: Jupyter, ran: Path) -> None:
    path = write(jupyterlab.lessons / "mine.ipynb", *LESSON, asks=False)
    sign(jupyterlab, path)
    open_beside(page, jupyterlab, path)
    Lesson(page).wait_for_kernel(jupyterlab)
    expect(page.locator(".gc-lesson, .gc-start-line, .gc-code-switch")).to_have_count(0)
    expect(page.locator(".jp-OutputArea-output")).to_have_count(0)


def assert_it_does_not_start(page: Page, jupyterlab: Jupyter, path: Path, ran: Path) -> Lesson:
    lesson = Lesson.open_beside(page, jupyterlab, path)
    assert lesson.state == "not-started"
    expect(lesson.line).to_contain_text("does not start by itself")
    expect(lesson.line).to_contain_text("Run All Cells")
    expect(lesson.line.get_by_role("status")).to_have_count(1)
    # Who is to decide whether to trust it sees what it would run.
    expect(lesson.switch).to_have_attribute("aria-pressed", "true")
    expect(lesson.code.first).to_be_visible()
    # Whatever had been queued would have run by the time the kernel is idle.
    lesson.wait_for_kernel(jupyterlab)
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
