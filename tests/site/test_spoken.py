"""What a screen reader is given of each widget is what somebody read and found good: see `spoken/`."""

from pathlib import Path

from playwright.sync_api import Page

from tests.site.spoken import SPOKEN, WIDGETS, spoken


def test_each_widget_is_said_as_it_was_read_and_found_good(page: Page, site: Path) -> None:
    assert {path.stem for path in SPOKEN.glob("*.txt")} == set(WIDGETS)
    for name, said in spoken(page, site):
        assert said == (SPOKEN / f"{name}.txt").read_text("utf-8"), f"{name}: python -m tests.site.spoken shows it anew"
