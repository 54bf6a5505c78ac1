"""What came out well stays so: bytes, counts and ratios, which a busy machine cannot upset."""

import gzip
import json
from collections import Counter
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest
from playwright.sync_api import Browser

import widgets
from tests.bench.grids import CHART, largest_error, on_steps, payload, with_grid
from tests.bench.plain import LESSON
from tests.bench.sending import bytes_sent
from tests.bench.served import served
from tests.built import Built
from tests.course import COURSE
from widgets.lab.notebooks import Call, read_lesson
from widgets.site.prose import page_of

KB = 1000
WITH_DRAWINGS, WITHOUT = 400 * KB, 250 * KB
REQUESTS = 10
# The kernel sends these where there is no server of the course, as in VS Code.
QUESTION_BYTES, LESSON_BYTES = 6 * KB, 650 * KB
MOVES = """() => {
  const figure = [...document.querySelectorAll(".gc-chart")].find((one) => one.querySelector('[data-track="acth"]'));
  figure.querySelector('[data-gc-part=choose] button:nth-child(2)').click();
  const slider = figure.querySelector('.gc-slider input');
  const curves = new Set();
  for (let place = 0; place < 50; place += 1) {
    slider.value = String(1 + (place * 0.7) % 9);
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    curves.add(figure.querySelector('.gc-mark-line[data-track="acth"]').getAttribute("d"));
  }
  return curves.size;
}"""


class Parts(HTMLParser):
    """The files that a page asks for as it opens, and the scripts and styles that stand in it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.files: list[str] = []
        self.texts: list[str] = []
        self._within = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        lead = named.get("src") if tag in ("script", "img") else named.get("href") if tag == "link" else None
        if lead and not lead.startswith("data:"):
            self.files.append(lead)
        self._within = tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        self._within = False

    def handle_data(self, data: str) -> None:
        if self._within and data.strip():
            self.texts.append(data)


@pytest.fixture(scope="module")
def site(built: Built) -> Path:
    return built.site


@cache
def compressed(path: Path) -> int:
    return len(path.read_bytes() if path.suffix == ".woff2" else gzip.compress(path.read_bytes()))


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Parts]:
    return {path.name: Parts(path.read_text("utf-8")) for path in sorted(site.glob("*.html"))}


def test_every_page_is_light_and_asks_for_few_files(site: Path, pages: dict[str, Parts]) -> None:
    for name, parts in pages.items():
        files = set(parts.files)
        whole = compressed(site / name) + sum(compressed(site / file) for file in files)
        drawn = "<svg" in (site / name).read_text("utf-8")
        assert whole < (WITH_DRAWINGS if drawn else WITHOUT), (name, whole)
        assert 1 + len(files) <= REQUESTS, (name, sorted(files))


def test_no_script_and_no_style_is_in_a_page_twice(pages: dict[str, Parts]) -> None:
    for name, parts in pages.items():
        several = [text for text, count in Counter(parts.files + parts.texts).items() if count > 1]
        assert several == [], name


def test_a_script_that_stands_twice_is_found() -> None:
    parts = Parts("<style>a {}</style><script src='x.js'></script><style>a {}</style><script src='x.js'></script>")
    assert parts.files == ["x.js", "x.js"]
    assert parts.texts == ["a {}", "a {}"]


def test_a_slider_that_moves_asks_for_nothing(browser: Browser, site: Path) -> None:
    page = browser.new_page()
    with served(site) as address:
        page.goto(f"{address}/{page_of(LESSON)}")
        page.locator("body[data-ready]").wait_for()
        page.evaluate("navigator.serviceWorker.ready.then(() => null)")
        page.wait_for_load_state("networkidle")
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.on("websocket", lambda socket: asked.append(socket.url))
        curves = page.evaluate(MOVES)
        page.wait_for_timeout(500)
        page.context.close()
    assert curves > 10
    assert asked == []


def test_what_the_kernel_sends_of_a_lesson_stays_small() -> None:
    calls = [one for one in read_lesson(COURSE, LESSON) if isinstance(one, Call)]
    pieces = {call.wanted: getattr(widgets, call.word)(call.wanted) for call in calls}
    assert bytes_sent(pieces.values()) < LESSON_BYTES
    # What all pieces share is sent with the first of them.
    shared = bytes_sent([pieces[LESSON[:2]]]) - len(json.dumps(pieces[LESSON[:2]].get_state()))
    questions = [bytes_sent([pieces[wanted]]) - shared for wanted in pieces.keys() & COURSE.question.keys()]
    assert max(questions) < QUESTION_BYTES


def test_the_chosen_nodes_are_more_exact_than_an_even_grid_of_more_bytes() -> None:
    places, even = on_steps()[:, :60], with_grid(13)
    assert payload(even) > payload(CHART)
    assert largest_error(CHART, places) < 1 < largest_error(even, places)
