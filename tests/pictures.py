"""Takes the pictures of the README anew: `python -m tests.pictures` writes them into `assets/pictures/`.

The screen of the poll and the handout are not among them: these two are taken by hand.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, sync_playwright

from tests.browser.chromium import FLAGS, find
from tests.browser.lab_page import Lesson
from tests.browser.plain import show
from tests.course import COURSE
from tests.lab.jupyter import ROOT, running
from widgets import chart, claim, question
from widgets.pieces.widget import Piece
from widgets.slides.build import build_slides

PICTURES = ROOT / "assets/pictures"
LESSON = "02_the_hormone_story.ipynb"


def main() -> int:
    """Take all pictures."""
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        for take in (a_lesson, a_chart, a_day, a_claim, a_question, a_slide):
            take(browser, Path(tempfile.mkdtemp(dir=folder)))
        browser.close()
    return 0


def a_lesson(browser: Browser, folder: Path) -> None:
    """Take a lesson as it opens in JupyterLab."""
    with running("jupyterlab", folder) as server, _window(browser, 1180, 820) as page:
        path = server.lessons / LESSON
        path.write_bytes((ROOT / "lessons" / LESSON).read_bytes())
        lesson = Lesson.open(page, server, path)
        lesson.panel.get_by_role("button", name="Help").wait_for()
        lesson.enter_room()
        page.mouse.move(600, 120)
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(2000)
        page.screenshot(path=PICTURES / "lesson.png")


def a_chart(browser: Browser, folder: Path) -> None:
    """Take the chart of a stress."""
    with _piece(browser, folder, chart("stress")) as (_, piece):
        piece.screenshot(path=PICTURES / "chart.png")


def a_day(browser: Browser, folder: Path) -> None:
    """Take a chart on which somebody drew first what they expect."""
    with _piece(browser, folder, chart("day"), whole=False) as (page, piece):
        for handle, presses in zip(page.get_by_role("slider").all(), (0, 2, 6, 3, 8, 2, 0), strict=True):
            handle.focus()
            page.keyboard.press("ArrowUp")
            for _ in range(presses):
                page.keyboard.press("ArrowUp")
        page.get_by_role("button", name="Show what was found").click()
        piece.screenshot(path=PICTURES / "draw.png")


def a_claim(browser: Browser, folder: Path) -> None:
    """Take a claim that was guessed and opened."""
    with _piece(browser, folder, claim("oxytocin")) as (page, piece):
        page.get_by_role("radio", name="B").first.check()
        page.get_by_role("button", name="Show what was found").click()
        piece.screenshot(path=PICTURES / "claim.png")


def a_question(browser: Browser, folder: Path) -> None:
    """Take an answered question in dark colours."""
    with _piece(browser, folder, question("02.how-many-studies"), dark=True) as (page, piece):
        page.get_by_role("radio", name="None").check()
        page.get_by_role("button", name="Check").click()
        piece.screenshot(path=PICTURES / "question.png")


def a_slide(browser: Browser, folder: Path) -> None:
    """Take a slide with a chart that moves."""
    build_slides(COURSE, folder)
    with _window(browser, 1280, 720) as page:
        page.goto((folder / LESSON.replace(".ipynb", ".html")).as_uri() + "#/chart-stress")
        page.locator("body[data-ready]").wait_for()
        page.evaluate("document.fonts.ready")
        page.wait_for_timeout(1000)
        page.screenshot(path=PICTURES / "slide.png")


@contextmanager
def _window(browser: Browser, width: int, height: int) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": width, "height": height}, reduced_motion="reduce")
    yield context.new_page()
    context.close()


@contextmanager
def _piece(
    browser: Browser, folder: Path, piece: Piece, dark: bool = False, whole: bool = True
) -> Iterator[tuple[Page, Locator]]:
    with _window(browser, 720, 900) as page:
        show(page, folder / "page.html", [piece], dark, whole=whole)
        page.evaluate("document.fonts.ready")
        yield page, page.locator("main > div").first


if __name__ == "__main__":
    sys.exit(main())
