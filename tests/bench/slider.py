"""From a slider's input event to the painted frame, with a kernel, without one, and with interact and pyplot."""

from playwright.sync_api import Browser, Page

from tests.bench.pages import INTERACT, fresh_page, open_lesson, open_other
from tests.lab.jupyter import Jupyter

MOVES = 200
# A frame is painted when the task after its animation frame runs.
PAINTED = """
const painted = () => new Promise((done) => requestAnimationFrame(() => {
  const channel = new MessageChannel();
  channel.port1.onmessage = () => done(performance.now());
  channel.port2.postMessage(0);
}));
const pause = () => new Promise((done) => setTimeout(done, 20 + 40 * Math.random()));
"""
OURS = (
    "async (moves) => {"
    + PAINTED
    + """
  const figure = [...document.querySelectorAll(".gc-chart")].find((one) => one.querySelector('[data-track="acth"]'));
  const slider = figure.querySelector('input[type="range"]');
  const curve = figure.querySelector('.gc-stage-wide .gc-mark-line[data-track="acth"]');
  figure.scrollIntoView();
  const times = [];
  for (let i = 0; i < moves; i += 1) {
    await pause();
    const before = curve.getAttribute("d");
    slider.value = String(1 + (i * 0.7) % 9);
    const began = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    const ended = await painted();
    if (curve.getAttribute("d") === before) throw new Error("the curve did not move");
    times.push(ended - began);
  }
  return times;
}"""
)
THEIRS = (
    "async (moves) => {"
    + PAINTED
    + """
  const handle = document.querySelector(".noUi-handle");
  const area = document.querySelector(".jp-OutputArea-output .widget-output, .jupyter-widget-output");
  const times = [];
  for (let i = 0; i < moves; i += 1) {
    await pause();
    const changed = new Promise((done) => {
      const observer = new MutationObserver(() => {
        const image = area.querySelector("img");
        if (!image || image.dataset.seen) return;
        image.dataset.seen = "yes";
        observer.disconnect();
        image.decode().then(done, done);
      });
      observer.observe(area, { childList: true, subtree: true, attributes: true });
    });
    for (const image of area.querySelectorAll("img")) image.dataset.seen = "yes";
    const began = performance.now();
    const key = i % 60 < 30 ? "ArrowRight" : "ArrowLeft";
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await changed;
    times.push((await painted()) - began);
  }
  return times;
}"""
)


def slider_times(browser: Browser, server: Jupyter) -> dict[str, list[float]]:
    """Move each slider; milliseconds for every move."""
    page = fresh_page(browser, server)
    open_lesson(page, server)
    with_kernel = _move(page, OURS)
    for session in server.ask("api/sessions"):
        server.ask(f"api/sessions/{session['id']}", method="DELETE")
    without_kernel = _move(page, OURS)
    page.context.close()
    page = fresh_page(browser, server)
    open_other(page, server, INTERACT, ".jupyter-widget-output img, .widget-output img")
    theirs = _move(page, THEIRS)
    page.context.close()
    return {
        "slider: this course, ms": with_kernel,
        "slider: this course, kernel shut down, ms": without_kernel,
        "slider: interact and pyplot, ms": theirs,
    }


def _move(page: Page, script: str) -> list[float]:
    page.wait_for_timeout(2000)
    page.evaluate(script, 20)
    return page.evaluate(script, MOVES)
