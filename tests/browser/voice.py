"""What a page says to whoever listens: the words that come into its live regions, in their order.

A screen reader speaks when words come into such a region, and when a region that holds words comes into sight.
"""

from playwright.sync_api import Page

LISTEN = """() => {
  const said = globalThis.goodCrySaid = [];
  const LIVE = '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], [role="log"], output';
  const seen = new WeakMap();
  const look = () => {
    for (const region of document.querySelectorAll(LIVE)) {
      const inert = document.querySelector("dialog:modal") && !region.closest("dialog:modal");
      const words = inert || !region.checkVisibility() ? "" : region.textContent.trim();
      if (words && words !== seen.get(region)) said.push(words);
      seen.set(region, words);
    }
  };
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  const begin = () => { look(); said.length = 0; new MutationObserver(look).observe(document, options); };
  if (document.body) begin();
  else document.addEventListener("DOMContentLoaded", begin);
}"""


def listen(page: Page) -> None:
    """Begin to listen on the page that is open."""
    page.evaluate(LISTEN)


def said(page: Page, count: int = 1) -> list[str]:
    """Wait until so much was said, and then until no more comes; gives all of it, and forgets it."""
    page.wait_for_function("count => goodCrySaid.length >= count", arg=count)
    page.wait_for_timeout(400)
    return page.evaluate("goodCrySaid.splice(0)")
