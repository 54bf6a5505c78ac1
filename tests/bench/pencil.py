"""From a hand that draws on a chart to the painted line: on the web page, plain and with its processor slowed."""

from tests.bench.measuring import Bench, Figures
from tests.bench.pages import WINDOW
from tests.bench.slider import MOVES, MOVES_SLOWED, SLOWED, TOOLS

PAGE, STEP = "02_the_hormone_story.html", "hormones-have-a-clock"
NAME = "this course, web page"
# A hand holds the pencil already.
SIGNAL = """
const pad = document.querySelector(".gc-pad:hover");
const box = pad.getBoundingClientRect();
new MutationObserver(seen).observe(pad.querySelector("path"), { attributes: true, attributeFilter: ["d"] });
let place = 0;
bench.move = () => {
  place += 1;
  const [clientX, clientY] = [box.left + (place * 37) % box.width, box.top + (place * 23) % box.height];
  pad.dispatchEvent(new PointerEvent("pointermove", { clientX, clientY, bubbles: true }));
};
"""


def pencil_times(bench: Bench) -> None:
    """Draw in steps, plain and slowed; milliseconds for every one."""
    page = bench.browser.new_context(viewport=WINDOW).new_page()
    page.goto(f"{(bench.site / PAGE).as_uri()}#{STEP}")
    page.locator("body[data-ready]").wait_for()
    pad = page.locator(".gc-pad:visible")
    pad.hover()
    page.mouse.down()
    page.evaluate("() => {" + TOOLS + SIGNAL + "}")

    def measured() -> Figures:
        plain = page.evaluate("(moves) => bench.moves(moves)", MOVES)
        session = page.context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        slowed = page.evaluate("(moves) => bench.moves(moves)", MOVES_SLOWED)
        session.send("Emulation.setCPUThrottlingRate", {"rate": 1})
        return {
            f"pencil to painted line: {NAME}, ms": plain,
            f"pencil to painted line, processor slowed {SLOWED} ×: {NAME}, ms": slowed,
        }

    bench.in_turns({NAME: measured})
    page.context.close()
