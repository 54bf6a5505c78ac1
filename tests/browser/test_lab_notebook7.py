"""The same lessons in Notebook 7."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import Lesson
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, leaving, write


def test_a_lesson_opens_alive_in_notebook_7(
    page: Page, context: BrowserContext, notebook7: Jupyter, heard: Heard
) -> None:
    path = write(notebook7.lessons / "00_welcome.ipynb", *LESSON, text="# A lesson\n\n[On we go](01_next.ipynb)")
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

    # With only the lesson in sight, what is Jupyter's own is not; and the next one comes in the same tab.
    lesson.switch.click()
    lesson.enter_room()
    expect(page.get_by_role("menubar")).to_be_hidden()
    expect(page.locator("#top-panel-wrapper")).to_be_hidden()
    assert page.title() == "A lesson · A Good Cry"
    # The cell that is chosen stands on the lesson's own ground.
    grounds = lesson.panel.locator(".jp-Cell").evaluate_all(
        "(all) => all.map((one) => getComputedStyle(one).background)"
    )
    assert all("rgba(0, 0, 0, 0)" in one for one in grounds)
    lesson.add_to_widget("<a href='01_next.ipynb'>Next lesson</a>")
    page.get_by_role("link", name="Next lesson", exact=True).press("Enter")
    page.wait_for_url("**/01_next.ipynb*")
    lesson.settle()
    expect(page.locator(".gc-room-bar")).to_be_visible()
    assert len(context.pages) == 1
    page.get_by_role("button", name="Jupyter", exact=True).click()
    expect(page.get_by_role("menubar")).to_be_visible()
    assert page.title() == "01_next"


def test_a_hostile_notebook_does_nothing_in_notebook_7(page: Page, notebook7: Jupyter, tmp_path: Path) -> None:
    path = write(notebook7.lessons / "00_welcome.ipynb", *LESSON, leaving(tmp_path / "ran"))
    lesson = Lesson.open(page, notebook7, path)
    assert lesson.state == "alive"
    expect(lesson.panel.locator(".gc-own-code")).to_have_count(1)
    assert notebook7.ask("api/kernels") == []
    assert not (tmp_path / "ran").exists()
