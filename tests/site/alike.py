"""Parts that are made alike: what looks at markup alone has seen enough when it has seen two of them."""

from playwright.sync_api import Page

ENOUGH = 2
# What there is many times over: pieces, sources, and the coloured words of code.
MANY = "[data-gc-piece], .gc-source-list > li, .gc-code span"
# What a part is made of: each kind of element in it, by its name, its classes and its role, however many there are.
LEAVE = """([many, enough, seen]) => {
  for (const one of document.querySelectorAll(many)) {
    const parts = [one, ...one.querySelectorAll("*")].map((part) =>
      `${part.localName}.${part.getAttribute("class") ?? ""}.${part.getAttribute("role") ?? ""}`);
    const make = [one.dataset.gcPiece, ...new Set(parts.sort())].join(" ");
    seen[make] = (seen[make] ?? 0) + 1;
    if (seen[make] > enough) one.remove();
  }
  return seen;
}"""


class Alike:
    """How many parts of each make were seen so far, on all pages."""

    def __init__(self) -> None:
        self.seen: dict[str, int] = {}

    def leave_enough(self, page: Page) -> None:
        """Take from a page what is made as two others that were seen; all else of the page stays."""
        self.seen = page.evaluate(LEAVE, [MANY, ENOUGH, self.seen])
