"""What axe complains of on a page."""

from pathlib import Path

from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Page

ONLY_A_FEW_ALIKE = Path(__file__).with_name("alike.js").read_text("utf-8")
ENOUGH = 3
RUN = f"""async ([within, which]) => {{
  // Whatever is in order is not listed: on a page with hundreds of elements that would take most of the time.
  const quick = {{ resultTypes: ["violations"], preload: false }};
  const ask = async (rules) => (await axe.run({{ include: [within] }}, {{ ...quick, ...rules }})).violations;
  const found = which === "colours" ? [] : await ask({{ rules: {{ "color-contrast": {{ enabled: false }} }} }});
  const back = ({ONLY_A_FEW_ALIKE})(within, {ENOUGH});
  found.push(...await ask({{ runOnly: ["color-contrast"] }}));
  back();
  return found.flatMap(({{ id, nodes }}) => nodes.map(({{ html }}) => `${{id}}: ${{html.slice(0, 160)}}`));
}}"""


def complaints(page: Page, within: str = "html", which: str = "all") -> list[str]:
    """Give what axe finds in the elements that the selector names: its rule, and the beginning of the element.

    It asks all that it knows, or about `colours` alone. For these it looks at a few of all that looks alike.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, [within, which])


def complaints_light_and_dark(page: Page) -> list[str]:
    """Look at a page of pieces with all rules, and once more in the dark, where nothing but colours changes."""
    in_light = complaints(page)
    page.evaluate("document.documentElement.dataset.jpThemeLight = 'false'")
    in_dark = complaints(page, which="colours")
    page.evaluate("document.documentElement.dataset.jpThemeLight = 'true'")
    return in_light + in_dark
