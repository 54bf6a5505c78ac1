"""The pages of the site beside what nbconvert and Jupyter Book make of the same notebook.

All are served compressed from this machine. What a page asks of any other machine is counted, and not answered.
"""

import time
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from playwright.sync_api import Page, Route

from tests.bench.lighthouse import scores
from tests.bench.measuring import Bench, Figures
from tests.bench.pages import WINDOW
from tests.bench.plain import LESSON
from tests.bench.rival_pages import book_page, executed_lesson, install_from_npm, nbconvert_page
from tests.bench.served import served
from tests.bench.slider import SLOWED
from tests.course import COURSE
from widgets.lab.notebooks import Prose, read_lesson
from widgets.site.prose import page_of

LONG = page_of(LESSON)
OURS = ("index.html", "00_welcome.html", LONG, "04_holding_tears_back.html", "08_review.html")
READY = "() => document.body?.dataset.ready"
# Every question has its button, and there are places to write.
ALIVE = """() => {
  const questions = [...document.querySelectorAll(".gc-question")];
  const buttons = questions.filter((one) => one.querySelector("button"));
  return buttons.length === QUESTIONS && document.querySelectorAll(".gc-reflect textarea").length === PLACES;
}"""


def _alive() -> str:
    """Give the script that says whether the lesson is alive, with as much in it as its notebook calls."""
    words = Counter(one.word for one in read_lesson(COURSE, LESSON) if not isinstance(one, Prose))
    return ALIVE.replace("QUESTIONS", str(words["question"])).replace("PLACES", str(words["reflect"]))


@dataclass(frozen=True)
class Shown:
    """A page: its name in the table, its address, and the script that says whether it is alive."""

    name: str
    address: str
    alive: str


@dataclass
class Traffic:
    """What a page asked for."""

    bytes: float = 0
    requests: int = 0
    elsewhere: int = 0
    known: dict[str, str] = field(default_factory=dict)

    def listen(self, page: Page) -> None:
        """Count what this page loads from here."""
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.requestWillBeSent", self._asked)
        session.on("Network.loadingFinished", self._loaded)

    def _asked(self, event: dict) -> None:
        self.known[event["requestId"]] = event["request"]["url"]

    def _loaded(self, event: dict) -> None:
        if self.known.get(event["requestId"], "").startswith("http://127.0.0.1"):
            self.bytes += event["encodedDataLength"]
            self.requests += 1

    def refuse(self, route: Route) -> None:
        """Count what goes elsewhere, and let it fail."""
        self.elsewhere += 1
        route.abort()


def site_figures(bench: Bench) -> None:
    """Measure all pages in turns; Lighthouse once for each."""
    try:
        install_from_npm()
        rivals = _rivals(bench)
        looked_at = True
    except Exception as error:
        bench.note("nbconvert, Jupyter Book and Lighthouse", error)
        rivals, looked_at = {}, False
    with served(bench.site) as ours, served(bench.folder) as theirs:
        alive = _alive()
        shown = [Shown(f"this course, {name}", f"{ours}/{name}", alive if name == LONG else READY) for name in OURS]
        for name, path in rivals.items():
            shown.append(Shown(name, f"{theirs}/{path.relative_to(bench.folder).as_posix()}", alive))
        bench.in_turns({one.name: partial(_opened, bench, one) for one in shown})
        if looked_at:
            looks = {f"Lighthouse, {one.name}": partial(scores, one.name, one.address) for one in shown}
            bench.in_turns(looks, rounds=1)


def _rivals(bench: Bench) -> dict[str, Path]:
    """Make the rivals' pages; one that cannot be made is noted and left out."""
    lesson = executed_lesson(bench.folder)
    made: dict[str, Path] = {}
    for name, make in {"nbconvert": nbconvert_page, "Jupyter Book": book_page}.items():
        begun = time.perf_counter()
        try:
            made[name] = make(lesson, bench.folder / name.replace(" ", "-").lower())
        except Exception as error:
            bench.note(name, error)
        bench.say(f"{name}: made in {time.perf_counter() - begun:.1f} s")
    return made


def _opened(bench: Bench, one: Shown) -> Figures:
    """Open a page twice, the second time with the processor slowed."""
    traffic = Traffic()
    plain = _alive_after(bench, one, traffic, rate=1)
    slowed = _alive_after(bench, one, Traffic(), rate=SLOWED)
    return {
        f"page alive: {one.name}, ms": [plain],
        f"page alive, processor slowed 4 ×: {one.name}, ms": [slowed],
        f"page, compressed: {one.name}, KB": [traffic.bytes / 1000],
        f"page, requests: {one.name}, requests": [float(traffic.requests)],
        f"page, requests to other machines: {one.name}, requests": [float(traffic.elsewhere)],
    }


def _alive_after(bench: Bench, one: Shown, traffic: Traffic, rate: int) -> float:
    context = bench.browser.new_context(viewport=WINDOW)
    try:
        context.route(lambda address: not address.startswith("http://127.0.0.1:"), traffic.refuse)
        page = context.new_page()
        traffic.listen(page)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": rate})
        begun = time.perf_counter()
        page.goto(one.address, wait_until="commit")
        page.wait_for_function(one.alive, timeout=60_000)
        seconds = time.perf_counter() - begun
        page.wait_for_load_state("load")
        page.wait_for_timeout(500)
        return 1000 * seconds
    finally:
        context.close()
