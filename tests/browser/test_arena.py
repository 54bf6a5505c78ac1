"""The arena: five headlines are dealt, placed on two scales, and seen beside ours; what was placed is kept."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import complaints
from tests.browser.plain import show
from tests.browser.test_review import NOTHING, RECORD, days
from tests.course import COURSE
from widgets import arena
from widgets.content.headlines import item_of, letter_of
from widgets.pieces.made import make
from widgets.pieces.shared.scripts import pieces_style

BY_SAYING = {one.says: one for one in COURSE.headline.values()}


@pytest.fixture
def piece(page: Page, tmp_path: Path) -> Locator:
    show(page, tmp_path / "page.html", [arena("headlines")])
    page.evaluate(RECORD, dict(NOTHING, attempts={}))
    return page.locator(".gc-arena")


def button(piece: Locator, name: str) -> Locator:
    return piece.get_by_role("button", name=name)


def headline(piece: Locator):
    return BY_SAYING[piece.locator(".gc-headline h4").first.inner_text()]


def place(piece: Locator, directness: str, strength: str) -> None:
    piece.locator(f"[data-axis=directness] input[value={directness}]").check()
    if directness != "untested":
        piece.locator(f"[data-axis=strength] input[value={strength}]").check()


def told(piece: Locator) -> list[dict]:
    return piece.page.evaluate("told")


def test_five_are_dealt_and_no_two_letters_are_the_same_at_first(piece: Locator) -> None:
    button(piece, "Deal 5 headlines").click()
    letters = []
    for place_of in range(1, 6):
        expect(piece.get_by_text(f"Headline {place_of} of 5")).to_be_focused()
        letters.append(letter_of(COURSE, headline(piece)))
        button(piece, "Finish" if place_of == 5 else "Skip to the next headline").click()
    assert sorted(letters) == list("ABCDE")
    expect(piece.get_by_text("You looked around, and that is fine.")).to_be_focused()
    assert told(piece) == []


def test_the_table_gives_a_letter_at_once_and_ours_comes_beside_it_with_what_differs(piece: Locator) -> None:
    button(piece, "Deal 5 headlines").click()
    ours = headline(piece)
    yours = ("near", "strong") if ours.directness != "near" else ("direct", "weak")
    place(piece, *yours)
    expect(piece.locator(".gc-letter")).to_have_text("On the table, that is a C: thin, mixed, or one step away.")
    button(piece, "See ours beside yours").click()
    expect(piece.locator(".gc-verdict")).to_be_focused()
    rows = piece.locator(".gc-beside tbody tr")
    expect(rows.nth(2)).to_have_text(re.compile(rf"Letter\s*C\s*{letter_of(COURSE, ours)}"))
    why = piece.locator("[data-why=directness]")
    expect(why).to_contain_text(ours.why_direct)
    expect(why).to_have_attribute("data-differs", "true")
    expect(piece.locator(".gc-placing")).to_be_hidden()


def test_what_matches_is_said_to_match_and_is_kept_as_an_attempt(piece: Locator) -> None:
    button(piece, "Deal 5 headlines").click()
    ours = headline(piece)
    letter = letter_of(COURSE, ours)
    place(piece, ours.directness, ours.strength)
    button(piece, "See ours beside yours").click()
    expect(piece.locator(".gc-verdict")).to_have_text(f"You placed it where we did: {letter}.")
    (entry,) = told(piece)
    assert (entry["type"], entry["item"], entry["right"]) == ("attempt", item_of(ours), True)
    assert entry["response"] == {"directness": ours.directness, "strength": ours.strength, "letter": letter}
    assert re.fullmatch("[0-9a-f]{8}", entry["version"])
    button(piece, "Stop here").click()
    expect(piece.get_by_role("row", name=f"{ours.says} {letter} {letter}")).to_be_visible()
    expect(piece.get_by_text(f"You have placed 1 of {len(BY_SAYING)} so far.")).to_be_visible()


def test_nothing_is_shown_before_both_scales_have_a_place(piece: Locator) -> None:
    button(piece, "Deal 5 headlines").click()
    button(piece, "See ours beside yours").click()
    expect(piece.locator(".gc-letter")).to_have_text("Choose a place on each of the two scales, then look.")
    expect(piece.locator(".gc-said")).to_have_count(0)
    assert told(piece) == []


def test_what_nobody_tested_has_one_place_alone(piece: Locator) -> None:
    button(piece, "Deal 5 headlines").click()
    place(piece, "untested", "none")
    expect(piece.locator("[data-axis=strength]")).to_be_hidden()
    expect(piece.locator(".gc-letter")).to_have_text("On the table, that is a D: not tested, or not closely enough.")


def test_what_has_come_due_is_dealt_first_and_what_was_met_comes_last(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [arena("headlines")])
    known = [item_of(one) for one in COURSE.headline.values()]
    due, met = known[3], known[4:]
    snapshot = NOTHING | {
        "attempts": {item: {"at": days(-9)} for item in [due, *met]},
        "due": {due: days(-1)} | {item: days(5) for item in met},
    }
    page.evaluate(RECORD, snapshot)
    piece = page.locator(".gc-arena")
    button(piece, "Deal 5 headlines").click()
    order = []
    for place_of in range(5):
        order.append(item_of(headline(piece)))
        button(piece, "Finish" if place_of == 4 else "Skip to the next headline").click()
    assert order[0] == due
    assert set(order[1:4]) == set(known[:3])
    assert order[4] in met


def test_the_keyboard_goes_through_a_headline(piece: Locator) -> None:
    keys = piece.page.keyboard
    button(piece, "Deal 5 headlines").focus()
    keys.press("Enter")
    expect(piece.get_by_text("Headline 1 of 5")).to_be_focused()
    keys.press("Tab")
    keys.press("Space")
    expect(piece.locator("[data-axis=directness] input").first).to_be_checked()
    keys.press("ArrowDown")
    expect(piece.locator("[data-axis=directness] input").nth(1)).to_be_checked()
    keys.press("Tab")
    keys.press("Space")
    expect(piece.locator("[data-axis=strength] input").first).to_be_checked()
    keys.press("Tab")
    expect(button(piece, "See ours beside yours")).to_be_focused()
    keys.press("Enter")
    expect(piece.locator(".gc-verdict")).to_be_focused()


def test_a_choice_is_heard(piece: Locator) -> None:
    button(piece, "Deal 5 headlines").click()
    place(piece, "direct", "strong")
    expect(piece.page.locator("body > .gc-voice")).to_have_text("On the table, that is an A: strong.")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing_while_placing_and_beside_ours(page: Page, tmp_path: Path, dark: bool) -> None:
    show(page, tmp_path / "page.html", [arena("headlines")], dark=dark)
    piece = page.locator(".gc-arena")
    button(piece, "Deal 5 headlines").click()
    assert complaints(page) == []
    place(piece, "direct", "fair")
    button(piece, "See ours beside yours").click()
    assert complaints(page) == []


def test_without_scripts_every_headline_can_be_read_with_its_place_and_sources(page: Page) -> None:
    html = make(COURSE, "arena", "headlines").html
    page.set_content(f'<style>{pieces_style()}</style><main class="gc gc-piece">{html}</main>')
    expect(page.get_by_role("button")).to_have_count(0)
    page.get_by_text("The headlines, and where we place them").click()
    for one in COURSE.headline.values():
        told_of = page.locator(f'[data-item="{item_of(one)}"]')
        for said in (one.says, one.studied, one.why_direct, one.why_strong):
            expect(told_of).to_contain_text(said)
        expect(told_of).to_contain_text(f"Ours: {letter_of(COURSE, one)}")


def test_a_phone_shows_both_scales_without_a_sideways_scroll(piece: Locator) -> None:
    piece.page.set_viewport_size({"width": 360, "height": 800})
    button(piece, "Deal 5 headlines").click()
    assert piece.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
