"""What the extension adds to the page of a lesson, and what it leaves alone."""

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson
from tests.lab.jupyter import Jupyter
from tests.lab.notebooks import LESSON, write


def test_the_code_is_hidden_until_the_switch_shows_it(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    for shown in lesson.code, lesson.folded:
        expect(shown.locator("visible=true")).to_have_count(0)

    for _ in range(30):
        used_page.keyboard.press("Tab")
        if lesson.switch.evaluate("node => node === document.activeElement"):
            break
    expect(lesson.switch).to_be_focused()
    used_page.keyboard.press("Enter")
    expect(lesson.switch).to_have_attribute("aria-pressed", "true")
    expect(lesson.code.locator("visible=true")).to_have_count(len(LESSON))
    expect(lesson.folded.locator("visible=true")).to_have_count(0)
    expect(lesson.switch).to_be_focused()

    used_page.keyboard.press("Space")
    expect(lesson.switch).to_have_attribute("aria-pressed", "false")
    expect(lesson.code.locator("visible=true")).to_have_count(0)
    assert not lesson.is_marked_modified()


def test_links_lead_to_another_lesson_in_the_same_page(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON, text="[On we go](01_next.ipynb)")
    write(jupyterlab.lessons / "01_next.ipynb", *LESSON, text="# The next one")
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    used_page.evaluate("window.samePage = true")

    # A link in a widget, which JupyterLab would follow by loading its whole page anew.
    lesson.add_to_widget("<a href='01_next.ipynb'>Next lesson</a>")
    used_page.get_by_role("link", name="Next lesson").press("Enter")
    expect(used_page.get_by_role("heading", name="The next one")).to_be_visible(timeout=PATIENCE)
    lesson.settle()
    assert lesson.state == "alive"

    used_page.get_by_role("tab", name="00_welcome.ipynb").click()
    used_page.get_by_role("link", name="On we go").click()
    expect(used_page.get_by_role("heading", name="The next one")).to_be_visible()
    assert used_page.evaluate("window.samePage")


def test_keys_stay_inside_a_widget(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    cells = lesson.panel.locator(".jp-Cell").count()
    lesson.add_to_widget("<input type='range' value='50' aria-label='How much'>")
    slider = used_page.get_by_role("slider", name="How much")
    slider.focus()
    for key in "ArrowRight", "ArrowDown", "ArrowUp", "ArrowRight", "d", "d", "a":
        used_page.keyboard.press(key)
    expect(slider).to_be_focused()
    expect(slider).to_have_value("52")
    expect(lesson.panel.locator(".jp-Cell")).to_have_count(cells)


@pytest.mark.parametrize("broken", ["shared.js", "lesson.js"])
def test_jupyter_starts_as_usual_where_the_extension_cannot(
    page: Page, jupyterlab: Jupyter, heard: Heard, broken: str
) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)

    def unknown_version(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace('"6."', '"99."'))

    page.route(f"**/{broken}", unknown_version if broken == "shared.js" else lambda route: route.abort())
    page.goto(jupyterlab.address(path))
    lesson = Lesson(page)
    lesson.wait_for_kernel(jupyterlab)
    expect(page.get_by_role("heading", name="A lesson")).to_be_visible()
    expect(lesson.panel).to_have_count(0)
    lesson.run_all()
    expect(page.locator(".jp-OutputArea-output")).to_have_count(1, timeout=PATIENCE)
    assert [error for error in heard.errors if "ERR_FAILED" not in error] == []
