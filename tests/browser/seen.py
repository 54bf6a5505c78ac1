"""Whether something on a page can be seen: it has room, nothing cuts it off, and nothing lies over it."""

from playwright.sync_api import Locator

# Points over the whole of each line of its text, in the middle and near its ends.
COVERED = """node => {
  const range = document.createRange();
  range.selectNodeContents(node);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  if (boxes.length === 0) return ["it has no box"];
  return boxes.flatMap(({ left, top, width, height }) => [0.02, 0.5, 0.98].map((part) => {
    const [x, y] = [left + part * width, top + height / 2];
    const there = document.elementFromPoint(x, y);
    return node.contains(there) ? null
      : `at ${Math.round(x)}, ${Math.round(y)}: ${there?.className || there?.tagName || "outside the window"}`;
  })).filter(Boolean);
}"""


def hidden_parts(node: Locator) -> list[str]:
    """Give the places at which the text of an element cannot be seen; none where all of it can."""
    return node.evaluate(COVERED)
