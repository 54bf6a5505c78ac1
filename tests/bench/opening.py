"""From the first byte asked for to everything alive: this lesson, the same in plain ipywidgets, and a single slider."""

from collections.abc import Callable
from functools import partial

from playwright.sync_api import Page

from tests.bench.measuring import Bench, Figures
from tests.bench.pages import ONE_WIDGET, fresh_page, open_lesson, open_other, open_plain
from tests.lab.jupyter import Jupyter

Open = Callable[[Page, Jupyter], float]


def opening_times(bench: Bench) -> None:
    """Open each in turns, and each twice: with nothing stored in the browser, and again with a new kernel."""
    ways: dict[str, Open] = {
        "this course": open_lesson,
        "plain ipywidgets": open_plain,
        "one slider": partial(open_other, code=ONE_WIDGET, alive=".widget-slider"),
    }
    # The first round fills the disk's caches and the shelf of charts.
    bench.in_turns({name: partial(_twice, bench, name, way) for name, way in ways.items()}, warm=1)


def _twice(bench: Bench, name: str, way: Open) -> Figures:
    page = fresh_page(bench.browser, bench.server)
    try:
        first = way(page, bench.server)
        page.close()
        bench.server.end_kernels()
        second = way(page.context.new_page(), bench.server)
    finally:
        page.context.close()
    return {f"opening, first time: {name}, s": [first], f"opening, second time: {name}, s": [second]}
