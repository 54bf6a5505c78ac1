"""From a slider's input event to the painted frame: this course, and what people use instead.

All pages stand open side by side, and are measured in turns: a block of moves here, then a block there.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Page
from playwright.sync_api import Error as PlaywrightError

from tests.bench.measuring import Bench, Figures
from tests.bench.pages import WINDOW, open_lesson, open_other
from tests.bench.plain import LESSON
from tests.bench.rivals import RIVALS
from widgets.site.prose import page_of

OURS = ("this course", "this course, kernel ended", "this course, web page")
MOVES = 50  # a round; four rounds make 200
MOVES_SLOWED = 12
SLOWED = 4
DRAG_SECONDS = 3

# A frame is painted when the task after its animation frame runs.
TOOLS = """
window.bench = { count: 0, waiting: [] };
const seen = () => { bench.count += 1; for (const done of bench.waiting.splice(0)) done(); };
const nextSeen = () => Promise.race([new Promise((done) => bench.waiting.push(done)),
  new Promise((_, fail) => setTimeout(() => fail(new Error("nothing moved")), 15000))]);
const frame = () => new Promise((done) => requestAnimationFrame(done));
const painted = () => new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => done(performance.now());
  channel.port2.postMessage(0);
}));
bench.moves = async (moves) => {
  const times = [];
  for (let i = 0; i < moves; i += 1) {
    await new Promise((done) => setTimeout(done, 20 + 40 * Math.random()));
    const moved = nextSeen();
    const began = performance.now();
    bench.move();
    await moved;
    times.push((await painted()) - began);
  }
  return times;
};
bench.drag = async (seconds) => {
  const from = bench.count;
  const until = performance.now() + 1000 * seconds;
  let frames = 0, before = bench.count;
  while (performance.now() < until) {
    bench.move();
    await frame();
    if (bench.count > before) { frames += 1; before = bench.count; }
  }
  return frames / seconds;
};
"""
OUR_SIGNAL = """
const figure = [...document.querySelectorAll(".gc-chart")].find((one) => one.querySelector('[data-track="acth"]'));
figure.querySelector('[data-gc-part=choose] button:nth-child(2)').click();
const slider = figure.querySelector('.gc-slider input');
figure.scrollIntoView();
new MutationObserver(seen).observe(figure.querySelector('.gc-stage-wide .gc-mark-line[data-track="acth"]'),
  { attributes: true, attributeFilter: ["d"] });
let place = 0;
bench.move = () => {
  place += 1;
  slider.value = String(1 + (place * 0.7) % 9);
  slider.dispatchEvent(new Event("input", { bubbles: true }));
};
"""
THEIR_SLIDER = """
const handle = document.querySelector(".noUi-handle");
let place = 0;
bench.move = () => {
  place += 1;
  const key = place % 60 < 30 ? "ArrowRight" : "ArrowLeft";
  handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
};
"""


@dataclass
class Contender:
    """An open page with a slider, and how many bytes have gone over its sockets."""

    name: str
    page: Page
    bytes: list[int] = field(default_factory=lambda: [0])

    def block(self, moves: int) -> list[float]:
        """Move the slider; milliseconds for every move."""
        self.page.bring_to_front()
        return self.page.evaluate("(moves) => bench.moves(moves)", moves)

    def measured(self) -> Figures:
        """Move the slider, move it slowed, and drag it once."""
        before = self.bytes[0]
        plain = self.block(MOVES)
        wire = (self.bytes[0] - before) / MOVES
        with self.slowed():
            slowed = self.block(MOVES_SLOWED)
        frames = self.page.evaluate("(seconds) => bench.drag(seconds)", DRAG_SECONDS)
        return {
            f"slider to painted frame: {self.name}, ms": plain,
            f"slider to painted frame, processor slowed 4 ×: {self.name}, ms": slowed,
            f"slider dragged: {self.name}, frames/s": [frames],
            f"over the wire: {self.name}, bytes a move": [wire],
        }

    @contextmanager
    def slowed(self) -> Iterator[None]:
        """Slow the page's processor meanwhile. Only one page at a time: a slowed page keeps its core busy."""
        session = self.page.context.new_cdp_session(self.page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        try:
            yield
        finally:
            session.send("Emulation.setCPUThrottlingRate", {"rate": 1})


def slider_times(bench: Bench) -> None:
    """Move each slider, plain and with the page's processor slowed, and drag it."""
    contenders = _contenders(bench)
    bench.in_turns({name: one.measured for name, one in contenders.items()})
    for one in contenders.values():
        one.page.context.close()


def _contenders(bench: Bench) -> dict[str, Contender]:
    """Open all pages side by side; a rival that does not come up is left out."""
    server = bench.server
    server.clear()
    ours, kernel_less, static = (_contender(bench.browser, name) for name in OURS)
    open_lesson(kernel_less.page, server)
    server.end_kernels()
    open_lesson(ours.page, server)
    static.page.goto((bench.site / page_of(LESSON)).as_uri())
    static.page.locator("body[data-ready]").wait_for()
    contenders = {one.name: one for one in (ours, kernel_less, static)}
    for one in contenders.values():
        one.page.evaluate("() => {" + TOOLS + OUR_SIGNAL + "}")
        one.block(MOVES)
    for rival in RIVALS:
        one = _contender(bench.browser, rival.name)
        try:
            open_other(one.page, server, rival.code, rival.alive, name=f"{len(contenders)}.ipynb")
            one.page.wait_for_timeout(2000)
            one.page.evaluate("() => {" + TOOLS + rival.signal + THEIR_SLIDER + "}")
            one.block(MOVES)
        except PlaywrightError as error:
            bench.note(rival.name, error)
            one.page.context.close()
            continue
        contenders[one.name] = one
    return contenders


def _contender(browser: Browser, name: str) -> Contender:
    one = Contender(name, browser.new_context(viewport=WINDOW).new_page())

    def count(payload: str | bytes) -> None:
        one.bytes[0] += len(payload)

    def listen(socket) -> None:
        socket.on("framesent", count)
        socket.on("framereceived", count)

    one.page.on("websocket", listen)
    return one
