"""Whether what a reader sees moves by itself, and which steps of a lesson they see before the one they come for."""

from playwright.sync_api import Page

# As browsers measure it: what moves without a hand on it, and from where to where.
WATCH = """
window.moved = [];
window.stepsSeen = [];
const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(" ");
new PerformanceObserver((list) => {
  for (const one of list.getEntries().filter(({ hadRecentInput }) => !hadRecentInput)) {
    moved.push(...one.sources.map(({ node, previousRect, currentRect }) =>
      `${node?.className || node?.textContent.slice(0, 40)}: ${place(previousRect)} -> ${place(currentRect)}`));
  }
}).observe({ type: "layout-shift", buffered: true });
const look = () => {
  const heading = [...document.querySelectorAll(".gc-lesson :is(.gc-prose, .jp-RenderedMarkdown) :is(h1, h2)")]
    .find((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  const words = heading?.textContent.replace("\u00b6", "");
  if (words && words !== stepsSeen.at(-1)) stepsSeen.push(words);
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
# All letters are there, and two frames are drawn with them: what they moved is told by then.
SETTLED = """async () => {
  await document.fonts.ready;
  for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
  await new Promise((done) => { setTimeout(done); });
  return window.moved;
}"""


def watch(page: Page) -> None:
    """Watch all pages that come from now on."""
    page.add_init_script(WATCH)


def moved(page: Page) -> list[str]:
    """Give what moved on this page since it began."""
    return page.evaluate(SETTLED)


def steps_seen(page: Page) -> list[str]:
    """Give the titles of the steps that were seen on this page, in order."""
    return page.evaluate("window.stepsSeen")
