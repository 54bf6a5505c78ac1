"""The same lessons in Notebook 7."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, leaving, write


def test_a_lesson_opens_alive_in_notebook_7(
    page: Page, context: BrowserContext, notebook7: Jupyter, heard: Heard
) -> None:
    path = write(notebook7.lessons / "00_welcome.ipynb", *LESSON, text="[On we go](01_next.ipynb)")
    write(notebook7.lessons / "01_next.ipynb", *LESSON)
    before = path.read_bytes()

    lesson = Lesson.open(page, notebook7, path)

    assert lesson.state == "alive"
    expect(lesson.outputs).to_have_count(1)
    expect(lesson.code.locator("visible=true")).to_have_count(0)
    lesson.switch.click()
    expect(lesson.code.locator("visible=true")).to_have_count(len(LESSON))
    assert path.read_bytes() == before
    assert heard.elsewhere == []

    # Notebook 7 has a browser tab for each notebook.
    with context.expect_page() as opened:
        lesson.add_to_widget("<a href='01_next.ipynb'>Next lesson</a>")
        page.get_by_role("link", name="Next lesson").press("Enter")
    expect(opened.value.locator(".gc-lesson[data-gc-state=alive]")).to_be_visible(timeout=PATIENCE)


def test_a_hostile_notebook_does_nothing_in_notebook_7(page: Page, notebook7: Jupyter, tmp_path: Path) -> None:
    path = write(notebook7.lessons / "00_welcome.ipynb", *LESSON, leaving(tmp_path / "ran"))
    lesson = Lesson.open(page, notebook7, path)
    assert lesson.state == "alive"
    expect(lesson.panel.locator(".gc-own-code")).to_have_count(1)
    assert notebook7.ask("api/kernels") == []
    assert not (tmp_path / "ran").exists()
