"""What a study costs in a browser: one of 1,000 people, a hundred of them, each frame as people come in, its bytes."""

import gzip
import json

from playwright.sync_api import Page

from tests.bench.measuring import Bench, Figures, processor
from tests.bench.pages import WINDOW
from tests.bench.slider import SLOWED
from tests.browser.plain import write_page
from tests.course import COURSE
from widgets import study
from widgets.pieces.shared.bundle import NOTES, bundle
from widgets.pieces.shared.scripts import PIECES, WORLDS

STUDY = "02.does-a-cry-calm"
PLAN = {"design": "lots", "people": 1000, "minutes": 90, "outcome": "cortisol"}
# How long so many studies take, one after the other; each with people of its own.
RUN = """([world, plan, times]) => {
  const begun = performance.now();
  for (let seed = 0; seed < times; seed += 1) worlds.run(world, plan, seed);
  return performance.now() - begun;
}"""
# Runs a study of 1,000 people on the page, and gives the time from each frame to the next until all are there.
FRAMES = """async () => {
  const study = document.querySelector(".gc-study");
  const part = (name) => study.querySelector(`[data-gc-part=${name}]`);
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  if (!part("path").hidden) part("skip").click();
  if (part("plan").hidden) part("again").click();
  part("people").value = part("people").max;
  part("people").dispatchEvent(new Event("input"));
  study.querySelector("[data-name^=expects] input").click();
  part("run").click();
  const times = [];
  for (let before = await frame(); !part("one").querySelector(".gc-sentence").textContent;) {
    const now = await frame();
    times.push(now - before);
    before = now;
  }
  return times.slice(2);
}"""


def study_times(bench: Bench) -> None:
    """Measure studies on a plain page of their own, plain and with its processor slowed."""
    page = bench.browser.new_context(viewport=WINDOW).new_page()
    page.goto(write_page(bench.folder / "study.html", [study(STUDY)]))
    page.locator("body[data-ready]").wait_for()
    page.evaluate(f"globalThis.worlds = {bundle(WORLDS / 'study.js', COURSE.words)}")
    bench.in_turns({"this course": lambda: _measured(page)}, warm=1)
    page.context.close()
    bench.keep({"study, sent beyond what all pages have: this course, KB": [bytes_of_studies() / 1000]})


def _measured(page: Page) -> Figures:
    world = json.loads(json.dumps(COURSE.world["late"].as_world().as_data()))
    session = page.context.new_cdp_session(page)
    one = [page.evaluate(RUN, [world, PLAN, 1]) for _ in range(20)]
    hundred = page.evaluate(RUN, [world, PLAN, 100])
    busy = processor(page)
    frames = page.evaluate(FRAMES)
    taken = busy()
    session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    slowed = page.evaluate(FRAMES)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
    return {
        "study of 1,000 people: this course, ms": one,
        "study of 1,000 people, a hundred times: this course, ms": [hundred],
        "study, from frame to frame while people come in: this course, ms": frames,
        "study, processor a frame while people come in: this course, ms": [1000 * taken / len(frames)],
        f"study, from frame to frame, processor slowed {SLOWED} ×: this course, ms": slowed,
    }


def bytes_of_studies() -> int:
    """Give what only studies need of the course's script, style and words, compressed as pages are."""
    files = [*(PIECES / "study").glob("*.js"), *(PIECES / "study").glob("*.css"), *WORLDS.glob("*.js")]
    said = (COURSE.assets / "words" / "en" / "study.ftl").read_text("utf-8")
    sent = [NOTES.sub("", path.read_text("utf-8")) for path in files]
    return len(gzip.compress("".join([*sent, said]).encode()))
