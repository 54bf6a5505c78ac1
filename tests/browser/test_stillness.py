"""As a lesson begins in its room in JupyterLab, nothing that is seen moves, however late letters and record are."""

import shutil
import time

from playwright.sync_api import Page, Route

from tests.browser.lab_page import PATIENCE, Lesson
from tests.browser.stillness import moved, steps_seen, watch
from tests.lab.jupyter import ROOT, Jupyter

IN_THE_ROOM = "if (location.protocol === 'http:') sessionStorage.setItem(`good-cry room ${location.origin}/`, 'yes');"


def slowly(route: Route) -> None:
    """Have the server take longer for what is kept than the page for the rest."""
    time.sleep(0.4)
    route.continue_()


def test_nothing_moves_as_a_lesson_begins_nor_where_one_comes_back_to_it(page: Page, jupyterlab: Jupyter) -> None:
    for name in ("02_the_hormone_story.ipynb", "03_babies_and_first_tears.ipynb"):
        shutil.copy(ROOT / "lessons" / name, jupyterlab.lessons)
    page.add_init_script(IN_THE_ROOM)
    watch(page)
    fonts: list[Route] = []
    page.route("**/*.woff2", lambda font: fonts.append(font))
    lesson = Lesson.open(page, jupyterlab, jupyterlab.lessons / "02_the_hormone_story.ipynb")
    for font in fonts:
        font.continue_()
    page.unroute("**/*.woff2")
    assert moved(page) == []

    for title in ("The story in one picture", "Three messengers and a chain"):
        lesson.panel.get_by_role("button", name=f"On to: {title}").press("Enter")
    page.route("**/good-cry/record", slowly)
    page.set_viewport_size({"width": 400, "height": 800})
    page.goto("about:blank")
    Lesson.open(page, jupyterlab, jupyterlab.lessons / "02_the_hormone_story.ipynb")
    assert steps_seen(page) == ["Three messengers and a chain"]
    assert moved(page) == []

    lesson.panel.get_by_role("button", name="More").click()
    lesson.panel.get_by_role("link", name="Next lesson: Babies and first tears").click()
    lesson.settle()
    page.wait_for_function("window.stepsSeen.at(-1) === 'Babies and first tears'", timeout=PATIENCE)
    assert moved(page) == []
