"""What a screen reader is given of each widget, as text: `python -m tests.site.spoken` writes it into `spoken/`."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Locator, Page, sync_playwright

from tests.browser.chromium import FLAGS, find
from tests.course import COURSE
from tests.site.whole import whole
from widgets.site.build import build_site

SPOKEN = Path(__file__).parent / "spoken"
# Answers that are mixed stand in the same order each time.
NO_CHANCE = "Math.random = () => 0.5"
HORMONES = "02_the_hormone_story.html"
WIDGETS = {
    "header": (HORMONES, ".gc-header"),
    "claim": (HORMONES, ".gc-claim"),
    "chart": (HORMONES, ".gc-chart:has(input[type=range])"),
    "drawing": (HORMONES, "[data-gc-piece=drawing]"),
    "explore": ("05_when_the_body_cannot_cry.html", "[data-gc-piece=explore]"),
    "breathe": ("06_ways_through.html", "[data-gc-piece=breathe]"),
    "naming": ("06_ways_through.html", "[data-gc-piece=naming]"),
    "portrait": ("04_holding_tears_back.html", "[data-gc-piece=portrait]"),
    "reflect": (HORMONES, "[data-gc-piece=reflect]"),
    "plan": ("06_ways_through.html", "[data-gc-piece=plan]"),
    "beliefs": ("00_welcome.html", "[data-gc-piece=beliefs]"),
    "gallery": ("07_your_own_good_cry.html", "[data-gc-piece=gallery]"),
    "keepsake": ("07_your_own_good_cry.html", "[data-gc-piece=keepsake]"),
    "review": ("08_review.html", "[data-gc-piece=review]"),
    "what-is-kept": (HORMONES, "dialog[open]"),
    "help": (HORMONES, "dialog[open]"),
    "pause": (HORMONES, "dialog[open]"),
    **{f"question-{kind}": (None, f'.gc-question[data-kind="{kind}"]') for kind in (
        "one", "several", "order", "match", "estimate", "case", "words")},
}  # fmt: skip
BUTTONS = {"what-is-kept": "What is kept", "help": "Help", "pause": "Pause"}


def spoken(page: Page, site: Path) -> Iterator[tuple[str, str]]:
    """Give the name of each widget, and what a screen reader is given of it before and after it was used."""
    page.add_init_script(NO_CHANCE)
    for name, (file, place) in WIDGETS.items():
        widget = _find(page, site, file, place, BUTTONS.get(name))
        # What is said aloud comes and goes; here is what stands to be read.
        page.evaluate("for (const line of document.querySelectorAll('.gc-voice')) line.remove()")
        said = widget.aria_snapshot()
        if name.startswith("question-") and widget.get_by_role("button", name="Check", exact=True).count():
            said += f"\n\nAfter “Check”:\n\n{_checked(widget)}"
        yield name, f"{said}\n"


def _find(page: Page, site: Path, file: str | None, place: str, button: str | None) -> Locator:
    for path in [site / file] if file else sorted(site.glob("0*.html")):
        page.goto(whole(path.as_uri()))
        page.locator("body[data-ready]").wait_for()
        if button:
            page.get_by_role("button", name=button, exact=True).click()
        if page.locator(place).count():
            return page.locator(place).first
    raise LookupError(place)


def _checked(question: Locator) -> str:
    for box in question.locator("input[type=radio], input[type=checkbox]").all()[:1]:
        box.check()
    for choice in question.locator("select").all():
        choice.select_option(index=1)
    for slider in question.get_by_role("slider").all():
        slider.press("ArrowRight")
    question.get_by_role("button", name="Check", exact=True).click()
    return question.locator(".gc-status").aria_snapshot()


def main() -> int:
    SPOKEN.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        build_site(COURSE, Path(folder))
        browser = playwright.chromium.launch(executable_path=find(), args=FLAGS)
        for name, said in spoken(browser.new_page(), Path(folder)):
            (SPOKEN / f"{name}.txt").write_text(said, "utf-8")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
