"""What a kit has made ready stands first on the screen of a poll, and after one the next is at hand."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.poll.serving import polling
from tests.poll.test_order import kit
from tests.poll.test_pages import FITS, Visit, screen_of, visit
from widgets.poll.order import read_order

__all__ = ["kit", "visit"]


def test_what_the_class_is_asked_stands_first_and_after_one_the_next_is_at_hand(kit: Path, visit: Visit) -> None:
    wanted = read_order(COURSE, kit)
    with polling(kit / "votes", kit=kit) as poll:
        screen = visit(screen_of(poll), 1280)
        entries = screen.locator(".screen-first").get_by_role("button")
        expect(entries).to_have_text([f"{one.asks}{one.label}" for one in wanted])
        assert complaints(screen) == []
        entries.first.click()
        expect(screen.get_by_role("heading", level=1, name=wanted[0].asks)).to_be_visible()
        for step in ("Close the question", "Show what was found", "Next question"):
            screen.get_by_role("button", name=step).click()
        expect(entries.nth(1)).to_be_focused()
        expect(entries.first).to_contain_text("asked")
        screen.set_viewport_size({"width": 400, "height": 800})
        assert screen.evaluate(FITS)
