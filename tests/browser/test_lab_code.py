"""A notebook with code in JupyterLab: nothing runs by itself, and a reader does two exercises of it."""

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson, open_beside
from tests.course import COURSE
from tests.lab.jupyter import Jupyter
from widgets.record.database import open_file
from widgets.record.shown import latest

LESSON, FIRST = COURSE.code_lesson["09"], COURSE.lesson["00"]
LEFT, HALF_LIFE = COURSE.exercise["09.left"], COURSE.exercise["09.half-life"]
NEXT = "Shift+Enter"


@pytest.fixture
def page(used_page: Page) -> Page:
    return used_page


@pytest.fixture
def panel(page: Page, jupyterlab: Jupyter) -> Locator:
    """Open the notebook in JupyterLab, with its kernel."""
    shutil.copy(COURSE.lessons / FIRST.file, jupyterlab.lessons)
    open_beside(page, jupyterlab, Path(shutil.copy(COURSE.lessons / LESSON.file, jupyterlab.lessons)))
    panel = page.locator(".jp-NotebookPanel:visible")
    expect(panel.get_by_role("heading", name=LESSON.title)).to_be_visible(timeout=PATIENCE)
    Lesson(page).wait_for_kernel(jupyterlab)
    return panel


def test_two_exercises_are_done_where_nothing_ran_by_itself(
    page: Page, panel: Locator, jupyterlab: Jupyter, used_heard: Heard
) -> None:
    assert "gc-lesson" not in (panel.get_attribute("class") or "")
    expect(panel.locator(".jp-CodeCell .jp-InputArea-editor").first).to_be_visible()
    expect(panel.locator(".jp-OutputArea-output")).to_have_count(0)

    panel.locator(".jp-Cell").first.click(position={"x": 5, "y": 5})
    page.keyboard.press("Escape")
    run_as_far_as(page, panel, '"09.left"')
    page.keyboard.press(NEXT)
    said = says(panel, LEFT.asks)
    hint = said.get_by_text(LEFT.hints[0])
    expect(hint).to_be_hidden()
    said.get_by_text("A hint", exact=True).click()
    expect(hint).to_be_visible()

    hand_over(page, panel, 'left_after_an_hour = 1 - 0.5 ** (60 / 20)\ncheck("09.left", left_after_an_hour)')
    says(panel, "That is how much is gone by then.")
    solution = panel.locator(".jp-MarkdownCell details").first
    solution.get_by_text("A solution").click()
    expect(solution.get_by_text("left_after_an_hour = 0.5 ** (60 / 20)")).to_be_visible()
    hand_over(page, panel, 'left_after_an_hour = 0.5 ** (60 / 20)\ncheck("09.left", left_after_an_hour)')
    says(panel, LEFT.fits)

    run_as_far_as(page, panel, '"09.half-life"')
    fit = "slope, start = np.polyfit(minutes_drawn, np.log(level), 1)\n"
    for half_life, sentence in [("-1 / slope", HALF_LIFE.slip[1].says), ("-np.log(2) / slope", HALF_LIFE.fits)]:
        hand_over(page, panel, f'{fit}check("09.half-life", {half_life})')
        says(panel, sentence)

    # What every page of the course has stands here too, and Jupyter is as it was.
    expect(page.get_by_role("menubar")).to_be_visible()
    ways = panel.locator(".gc-bar > .gc-button")
    expect(ways).to_have_text(["What is kept", "Pause", "Help"])
    foot = panel.locator(".gc-bar").bounding_box()
    assert foot["y"] + foot["height"] <= 901
    page.keyboard.press("F1")
    expect(page.get_by_role("dialog", name="Help")).to_be_visible()
    page.keyboard.press("Escape")
    ways.filter(has_text="What is kept").click()
    dialog = page.get_by_role("dialog", name="What is kept about me")
    expect(dialog).to_contain_text(LESSON.title)
    dialog.get_by_role("button", name="Close").click()

    connection = open_file(jupyterlab.record / "record.sqlite", False)
    kept = {row["item"]: (row["right"], times) for row, times in latest(connection, "attempt")}
    connection.close()
    assert kept == {"09.left": (True, 2), "09.half-life": (True, 2)}
    assert used_heard.errors == []

    # The way back leads to the list of lessons.
    panel.get_by_role("button", name="All lessons").click()
    expect(page.locator(".gc-lesson:visible .gc-nav li").last).to_be_visible(timeout=PATIENCE)


def run_as_far_as(page: Page, panel: Locator, text: str) -> None:
    """Run one cell after the other, as a reader does, as far as the one that says this."""
    chosen = panel.locator(".jp-Cell.jp-mod-selected")
    while text not in chosen.inner_text():
        before = chosen.get_attribute("data-windowed-list-index")
        page.keyboard.press(NEXT)
        expect(chosen).not_to_have_attribute("data-windowed-list-index", before)


def hand_over(page: Page, panel: Locator, code: str) -> None:
    """Write other code into the cell of the same exercise, and run it."""
    exercise = code.partition('check("')[2].partition('"')[0]
    panel.locator(".jp-CodeCell").filter(has_text=f'check("{exercise}"').locator(".cm-content").click()
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(code)
    page.keyboard.press(NEXT)


def says(panel: Locator, sentence: str) -> Locator:
    """Give what a check shows once it says this."""
    said = panel.locator(".gc-check", has_text=sentence)
    expect(said).to_be_visible(timeout=PATIENCE)
    return said
