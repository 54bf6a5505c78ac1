"""The notebooks that are measured, and how each is opened."""

import shutil
import time
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.bench.plain import LESSON, expected, write_plain_lesson
from tests.lab.jupyter import ROOT, Jupyter
from tests.lab.notebooks import write

ONE_WIDGET = "import ipywidgets\nipywidgets.IntSlider()"
ONLY_IMPORT = "import ipywidgets\nprint('imported')"
WINDOW = {"width": 1280, "height": 900}
# Runs the notebook as soon as its kernel is there: the soonest that a person could press "run".
RUN_ALL = """async () => {
  const panel = () => window.jupyterapp?.shell.currentWidget;
  while (!panel()?.sessionContext?.session?.kernel?.info) await new Promise((done) => setTimeout(done, 20));
  await panel().sessionContext.session.kernel.info;
  window.jupyterapp.commands.execute("notebook:run-all-cells");
}"""
ALL_THERE = """(wanted) => Object.entries(wanted).every(
  ([selector, count]) => document.querySelectorAll(selector).length >= count)"""


def fresh_page(browser: Browser, server: Jupyter) -> Page:
    """End all kernels, remove all files, and give a page that nothing was stored in."""
    server.clear()
    return browser.new_context(viewport=WINDOW).new_page()


def open_lesson(page: Page, server: Jupyter) -> float:
    """Open the lesson, and give the seconds until its last piece is there."""
    path = Path(shutil.copy(ROOT / "lessons" / LESSON, server.lessons))
    began = time.perf_counter()
    page.goto(server.address(path), wait_until="commit")
    page.locator(".gc-lesson[data-gc-state=alive]").wait_for(timeout=90_000)
    page.locator(".gc-reflect").nth(1).wait_for(timeout=90_000)
    return time.perf_counter() - began


def open_other(page: Page, server: Jupyter, code: str, alive: str, name: str = "other.ipynb") -> float:
    """Open a notebook of one cell, run it at once, and give the seconds until `alive` is on the page."""
    seconds = open_and_run(page, server, write(server.root / name, code, asks=False))
    began = time.perf_counter()
    page.locator(alive).first.wait_for(timeout=90_000)
    return seconds + time.perf_counter() - began


def open_plain(page: Page, server: Jupyter) -> float:
    """Open the same lesson in plain ipywidgets, and give the seconds until all of it is there."""
    seconds = open_and_run(page, server, write_plain_lesson(server.root / "plain.ipynb"))
    began = time.perf_counter()
    page.wait_for_function(ALL_THERE, arg=expected(), timeout=90_000)
    return seconds + time.perf_counter() - began


def open_and_run(page: Page, server: Jupyter, path: Path) -> float:
    """Open a notebook and have it run at once; give the seconds until it was told to."""
    began = time.perf_counter()
    page.goto(server.address(path), wait_until="commit")
    page.wait_for_function("() => window.jupyterapp !== undefined", timeout=90_000)
    page.evaluate(RUN_ALL)
    return time.perf_counter() - began
