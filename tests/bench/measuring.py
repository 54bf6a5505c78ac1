"""What every section of the benchmark works with: a browser, a server, a folder, and where its figures go.

A figure is named `what is measured: who, unit`, as in `opening, first time: the lesson, s`.
"""

import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.course import COURSE
from tests.lab.jupyter import Jupyter, running
from widgets.site.build import build_site

Figures = dict[str, list[float]]
ROUNDS = 4


def split(name: str) -> tuple[str, str, str]:
    """Split the name of a figure into what is measured, who, and the unit."""
    what, _, rest = name.partition(": ")
    who, _, unit = rest.rpartition(", ")
    return what, who, unit


@dataclass
class Bench:
    """A run of the benchmark: what it works with, and what it found."""

    browser: Browser
    folder: Path
    closing: ExitStack
    rounds: int = ROUNDS
    raw: dict[str, list[float]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)

    @cached_property
    def server(self) -> Jupyter:
        """A JupyterLab of its own, started by the first section that needs one."""
        home = self.folder / "jupyterlab"
        (home / "config").mkdir(parents=True)
        (home / "config" / "jupyter_lab_config.json").write_text('{"LabApp": {"expose_app_in_browser": true}}')
        return self.closing.enter_context(running("jupyterlab", home))

    @cached_property
    def site(self) -> Path:
        """The course as a web site, built by the first section that needs it."""
        build_site(COURSE, self.folder / "site")
        return self.folder / "site"

    def keep(self, figures: Figures) -> None:
        """Keep more values of each figure."""
        for name, values in figures.items():
            self.raw.setdefault(name, []).extend(values)

    def in_turns(self, measured: dict[str, Callable[[], Figures]], warm: int = 0, rounds: int | None = None) -> None:
        """Measure each in turns; the first `warm` rounds are not kept. One that fails is left out from then on."""
        measured = dict(measured)
        for number in range(warm + (rounds or self.rounds)):
            for name, act in list(measured.items()):
                began = time.perf_counter()
                try:
                    figures = act()
                except Exception as error:
                    self.note(name, error)
                    del measured[name]
                    continue
                if number >= warm:
                    self.keep(figures)
                self.say(f"{name}: {time.perf_counter() - began:.1f} s")

    def note(self, name: str, error: Exception) -> None:
        """Keep in one line what could not be measured, and why."""
        reason = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        self.notes.append(f"{name}: {reason[:200]}")
        self.say(f"NOT MEASURED  {self.notes[-1]}")

    def say(self, line: str) -> None:
        """Say on the screen how far the run is."""
        print(f"  {line}", flush=True)


def processor(page: Page) -> Callable[[], float]:
    """Give what gives the seconds for which a page has kept the processor busy from now on, with layout and paint."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def busy() -> float:
        found = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
        return found["TaskDuration"]

    before = busy()
    return lambda: busy() - before
