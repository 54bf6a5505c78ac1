"""How much memory a learner's kernel takes, and how large the charts are."""

import json

import psutil
from playwright.sync_api import Browser

from tests.bench.pages import ONLY_IMPORT, fresh_page, open_lesson, open_other
from tests.lab.jupyter import Jupyter
from widgets.charts import drawn
from widgets.content import course

MEBIBYTE = 2**20
ROUNDS = 3


def kernel_memory(browser: Browser, server: Jupyter) -> dict[str, list[float]]:
    """Measure the resident memory of a kernel that ran the lesson, and of one that imported ipywidgets; MiB."""
    lesson, imported = [], []
    for _ in range(ROUNDS):
        page = fresh_page(browser, server)
        open_lesson(page, server)
        lesson.append(_resident(server))
        page.context.close()
        page = fresh_page(browser, server)
        open_other(page, server, ONLY_IMPORT, ".jp-OutputArea-output:has-text('imported')")
        imported.append(_resident(server))
        page.context.close()
    return {"kernel: import ipywidgets, MiB": imported, "kernel: the lesson, MiB": lesson}


def payloads() -> dict[str, list[float]]:
    """Measure what each chart sends to the browser; KB."""
    return {f"chart {one}, KB": [len(json.dumps(drawn(one))) / 1000] for one in course().chart}


def _resident(server: Jupyter) -> float:
    (kernel,) = (
        process
        for process in psutil.process_iter(["cmdline"])
        if any(server.environment["JUPYTER_RUNTIME_DIR"] in part for part in process.info["cmdline"] or [])
        and "ipykernel_launcher" in process.info["cmdline"]
    )
    return kernel.memory_info().rss / MEBIBYTE
