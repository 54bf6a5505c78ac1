"""What axe complains of on a page."""

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

# Whatever is in order is not listed: on a page with hundreds of elements that would take most of the time.
ALL_RULES = {"resultTypes": ["violations"], "preload": False}
COLOURS = ALL_RULES | {"runOnly": ["color-contrast"]}

RUN = """async ([within, rules]) => {
  const { violations } = await axe.run({ include: [within] }, rules);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}"""


def complaints(page: Page, within: str = "html", rules: dict = ALL_RULES) -> list[str]:
    """Give what axe finds in the elements that the selector names: its rule, and the beginning of the element."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, [within, rules])


def complaints_light_and_dark(page: Page) -> list[str]:
    """Look at a page of pieces with all rules, and once more in the dark, where nothing but colours changes."""
    in_light = complaints(page)
    page.evaluate("document.documentElement.dataset.jpThemeLight = 'false'")
    in_dark = complaints(page, rules=COLOURS)
    page.evaluate("document.documentElement.dataset.jpThemeLight = 'true'")
    return in_light + in_dark
