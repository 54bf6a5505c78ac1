"""A second checker beside axe, over the whole site: its remarks are answered in writing, and nothing new is there."""

import tomllib
from collections import defaultdict
from pathlib import Path

from playwright.sync_api import Page

from tests.site.alike import Alike
from tests.site.checker import HERE, installed, remarks
from tests.site.whole import whole

ANSWERS = tomllib.loads((HERE / "answers.toml").read_text("utf-8"))["answers"]


def test_the_second_checker_remarks_nothing_that_was_not_answered(page: Page, site: Path) -> None:
    if not installed():
        return
    found: dict[str, list[str]] = defaultdict(list)
    alike = Alike()
    for path in sorted(site.glob("*.html")):
        page.goto(whole(path.as_uri()))
        page.locator("body[data-ready]").wait_for()
        alike.leave_enough(page)
        for kind, about in remarks(page):
            found[kind].append(f"{path.name}: {about}")
    new = {kind: about[:3] for kind, about in found.items() if kind not in ANSWERS}
    assert new == {}, "mend it, or answer it in tests/site/checker/answers.toml"
    assert set(ANSWERS) - set(found) == set(), "no longer asked: the answers can go"


def test_the_second_checker_finds_a_button_without_a_name(page: Page) -> None:
    if not installed():
        return
    page.set_content("<!doctype html><html lang='en'><title>x</title><main><h1>x</h1><button></button></main></html>")
    assert any(kind.startswith("input_label_exists.") for kind, _ in remarks(page))


def test_two_pieces_of_each_make_are_left_and_what_is_made_in_another_way_too(page: Page) -> None:
    alike = Alike()
    for left in (["one", "two", "other"], []):
        page.set_content("".join(
            f"<div data-gc-piece='claim' id='{name}'>{'<b></b>' * 2}<i class='{makes}'></i></div>"
            for name, makes in [("one", ""), ("two", ""), ("three", ""), ("other", "gc-said")]
        ))  # fmt: skip
        alike.leave_enough(page)
        there = page.locator("[data-gc-piece]").evaluate_all("all => all.map(({ id }) => id)")
        assert there == (left or ["other"])
