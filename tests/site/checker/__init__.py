"""IBM's accessibility checker beside axe: it asks other questions. It comes from npm and is put under `.venv`."""

import os
import sys
from pathlib import Path

from playwright.sync_api import Page

from tests.npm import brought

HERE = Path(__file__).parent
INSTALLED = Path(sys.prefix) / "checker"
ENGINE = INSTALLED / "node_modules/accessibility-checker-engine/ace.js"
# What is not drawn yet has no name for the checker.
ALL_DRAWN = "* { content-visibility: visible !important }"
CHECK = """async () => {
  const { results } = await new ace.Checker().check(document, ["IBM_Accessibility"]);
  return results.filter(({ value }) => value[1] !== "PASS")
    .map(({ ruleId, reasonId, message, snippet }) => [`${ruleId}.${reasonId}`, `${message}: ${snippet.slice(0, 160)}`]);
}"""


def installed() -> bool:
    """Put the checker where it is looked for, once; False, loudly, where it cannot be had. In CI that is an error."""
    problem = brought(HERE, INSTALLED)
    if problem is None:
        return True
    if os.environ.get("CI") == "true":
        raise RuntimeError(problem)
    print(problem, file=sys.__stderr__)
    return False


def remarks(page: Page) -> list[tuple[str, str]]:
    """Give the kind of each remark of the checker on the page that is open, and what it is about."""
    page.add_style_tag(content=ALL_DRAWN)
    page.evaluate(ENGINE.read_text("utf-8"))
    return [(kind, about) for kind, about in page.evaluate(CHECK)]
