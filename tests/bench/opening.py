"""From the first byte asked for to everything alive: the lesson, and a notebook with one slider."""

from playwright.sync_api import Browser

from tests.bench.pages import ONE_WIDGET, fresh_page, open_lesson, open_other
from tests.lab.jupyter import Jupyter

ROUNDS = 5


def opening_times(browser: Browser, server: Jupyter) -> dict[str, list[float]]:
    """Open both in turns; seconds."""
    lesson, one_widget = [], []
    for round_number in range(ROUNDS + 1):
        page = fresh_page(browser, server)
        other = open_other(page, server, ONE_WIDGET, ".widget-slider")
        page.context.close()
        page = fresh_page(browser, server)
        whole = open_lesson(page, server)
        page.context.close()
        if round_number:  # the first round fills the disk's caches and the shelf of charts
            one_widget.append(other)
            lesson.append(whole)
    return {"open: one slider, s": one_widget, "open: the lesson, s": lesson}
