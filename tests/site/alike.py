"""Pieces that are made of the same parts: what looks at markup alone has seen enough when it has seen two of them."""

from playwright.sync_api import Page

ENOUGH = 2
# What a piece is made of: each kind of element in it, by its name, its classes and its role, however many there are.
LEAVE = """([seen, enough]) => {
  for (const piece of document.querySelectorAll("[data-gc-piece]")) {
    const parts = [piece, ...piece.querySelectorAll("*")].map((part) =>
      `${part.localName}.${part.getAttribute("class") ?? ""}.${part.getAttribute("role") ?? ""}`);
    const make = [piece.dataset.gcPiece, ...new Set(parts.sort())].join(" ");
    seen[make] = (seen[make] ?? 0) + 1;
    if (seen[make] > enough) piece.remove();
  }
  return seen;
}"""


class Alike:
    """How many pieces of each make were seen so far, on all pages."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def leave_enough(self, page: Page) -> None:
        """Take from a page what is made as two others that were seen; all else of the page stays."""
        self.seen = page.evaluate(LEAVE, [self.seen, ENOUGH])
