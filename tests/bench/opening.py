"""From the first byte asked for to everything alive: this lesson, the same in plain ipywidgets, and a single slider.

The course is opened as a learner opens it, by `good-cry learn`; the others in JupyterLab as it comes.
"""

import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from playwright.sync_api import Page

from tests.bench.measuring import Bench, Figures
from tests.bench.pages import ONE_WIDGET, WINDOW, fresh_page, open_other, open_plain
from tests.lab.jupyter import ROOT, Jupyter
from tests.lab.learning import Learning, learning, person

TIMES = ("first", "second")


def opening_times(bench: Bench) -> None:
    """Open each in turns, and each twice: with nothing stored in the browser, and again with a new kernel."""
    home = bench.folder / "learner"
    learner = person(home) | {"GOOD_CRY_RECORD": str(home / "record")}
    shutil.copytree(ROOT / "lessons", home / "lessons", dirs_exist_ok=True)
    with learning(learner, "--lesson", "02", "--no-browser") as course:
        ways: dict[str, Callable[[], Figures]] = {
            "this course": partial(_ours, bench, course, home / "record"),
            "plain ipywidgets": partial(_other, bench, "plain ipywidgets", open_plain),
            "one slider": partial(_other, bench, "one slider", _open_slider),
        }
        # The first round fills the disk's caches and the shelf of charts.
        bench.in_turns(ways, warm=1)


def _ours(bench: Bench, course: Learning, record: Path) -> Figures:
    shutil.rmtree(record, ignore_errors=True)
    context = bench.browser.new_context(viewport=WINDOW)
    figures: Figures = {}
    try:
        for which in TIMES:
            page = context.new_page()
            began = time.perf_counter()
            page.goto(course.address, wait_until="commit")
            page.locator(".gc-lesson.gc-shown").wait_for(timeout=90_000)
            figures[f"opening, {which} time: this course, its first step, s"] = [time.perf_counter() - began]
            page.locator(".gc-lesson[data-gc-state=alive]").wait_for(timeout=90_000)
            figures[f"opening, {which} time: this course, s"] = [time.perf_counter() - began]
            page.close()
    finally:
        context.close()
    return figures


def _other(bench: Bench, name: str, way: Callable[[Page, Jupyter], float]) -> Figures:
    page = fresh_page(bench.browser, bench.server)
    figures: Figures = {}
    try:
        for which in TIMES:
            figures[f"opening, {which} time: {name}, s"] = [way(page, bench.server)]
            page.close()
            bench.server.end_kernels()
            page = page.context.new_page()
    finally:
        page.context.close()
    return figures


def _open_slider(page: Page, server: Jupyter) -> float:
    return open_other(page, server, code=ONE_WIDGET, alive=".widget-slider")
