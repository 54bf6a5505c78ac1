"""Goes through a lesson of the site with the keys alone, as somebody without a mouse does."""

from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import Page

# Enough for the fullest lesson; a walk that goes round in circles ends here.
MOST_STOPS = 2500
MOST_OFF = 10
FOCUSED = Path(__file__).with_name("keyboard.js").read_text("utf-8")
LEFT = "document.activeElement === document.body"


@dataclass
class Walk:
    """What was met on the way through a lesson."""

    stops: int = 0
    steps: int = 1
    arrived: bool = False
    off: list[str] = field(default_factory=list)


def walk(page: Page) -> Walk:
    """Go from where one is to the lesson that comes next: look at each place, and press what can be pressed."""
    found, here, steps = Walk(), page.url.partition("#")[0], page.locator(".gc-path-step").count()
    # Nothing comes after the last lesson: there the way ends with its page.
    goes_on = page.locator(".gc-path-step").last.locator(".gc-onward .gc-main").count()
    while found.stops < MOST_STOPS and len(found.off) < MOST_OFF:
        page.keyboard.press("Tab")
        if not goes_on and found.steps == steps and page.evaluate(LEFT):
            found.arrived = True
            return found
        one = _look(page, found, "")
        if one["press"]:
            page.keyboard.press(one["press"])
            _look(page, found, f" after {one['press']} on {one['name']}")
        elif one["way"]:
            last = page.evaluate("document.activeElement.hash === ''")
            page.keyboard.press("Enter")
            if last:
                page.wait_for_url(lambda url: url.partition("#")[0] != here)
                found.arrived = True
                return found
            found.steps += 1
            # What an address leads to has the focus a moment after the key.
            page.locator(":focus").wait_for(state="attached")
            _look(page, found, f" after {one['name']}")
    return found


def _look(page: Page, found: Walk, after: str) -> dict[str, str]:
    one = page.evaluate(FOCUSED)
    found.stops += 1
    if one["off"]:
        found.off.append(f"step {found.steps}: {one['name']} {one['off']}{after}")
    return one
