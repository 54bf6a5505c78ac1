"""Things to do for oneself: they give back words, can be skipped, and keep nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.plain import write_page
from tests.course import COURSE
from widgets import beliefs, breathe, explore, naming, plan, portrait

MADE = {
    **{one: portrait for one in COURSE.portrait},
    **{one: plan for one in COURSE.plan},
    **{one: naming for one in COURSE.naming},
    **{one: beliefs for one in COURSE.beliefs},
}


@pytest.mark.parametrize("wanted", MADE)
def test_every_personal_part_can_be_skipped_at_once(page: Page, tmp_path: Path, wanted: str) -> None:
    page.goto(write_page(tmp_path / "page.html", [MADE[wanted](wanted)]))
    for radio in page.get_by_role("radio").all():
        radio.check()
    for box in page.get_by_role("textbox").all():
        box.fill("something private")
    page.get_by_role("button", name="Skip and clear").press("Enter")
    assert page.get_by_role("radio", checked=True).count() == 0
    assert [box.input_value() for box in page.get_by_role("textbox").all()] == [""] * page.get_by_role(
        "textbox"
    ).count()
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]


@pytest.mark.parametrize("wanted", COURSE.portrait)
def test_a_portrait_gives_back_words_and_never_a_score(page: Page, tmp_path: Path, wanted: str) -> None:
    one = COURSE.portrait[wanted]
    assert "not a validated scale" in one.intro
    page.goto(write_page(tmp_path / "page.html", [portrait(wanted)]))
    page.get_by_role("button", name="Show it in words").click()
    expect(page.locator(".gc-status")).to_have_text("Choose something first, or leave it: both are fine.")
    for part in one.part[:2]:
        page.get_by_role("group", name=part.asks).get_by_text(part.choices[0].text, exact=True).click()
    page.get_by_role("button", name="Show it in words").click()
    said = page.locator(".gc-status").inner_text()
    assert said.split("\n\n") == [part.choices[0].says for part in one.part[:2]]


def test_the_tear_system_is_explored_by_hand_and_by_keyboard(page: Page, tmp_path: Path) -> None:
    one = COURSE.explore["05.tear-system"]
    page.goto(write_page(tmp_path / "page.html", [explore(one.id)]))
    for part in one.part:
        page.get_by_role("button", name=part.name, exact=True).press("Enter")
        expect(page.locator(".gc-status")).to_contain_text(part.says)
        expect(page.locator(f'[data-part="{part.id}"]').first).to_have_class("gc-lit")
    page.locator(f'[data-part="{one.part[1].id}"]').first.dispatch_event("click")
    expect(page.locator(".gc-status")).to_contain_text(one.part[1].says)
    expect(page.get_by_role("button", name=one.part[1].name, exact=True)).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("wanted", COURSE.breath)
def test_a_breath_begins_and_stops_when_one_likes(page: Page, tmp_path: Path, wanted: str) -> None:
    one = COURSE.breath[wanted]
    page.goto(write_page(tmp_path / "page.html", [breathe(wanted)]))
    expect(page.locator(".gc-breath")).to_be_hidden()
    page.get_by_role("button", name="Begin").press("Enter")
    expect(page.get_by_text(f"{one.pattern[0].steps[0].word} …")).to_be_visible()
    page.get_by_role("button", name="Stop").press("Enter")
    expect(page.locator(".gc-breath")).to_be_hidden()
    page.get_by_role("button", name="Begin").click()
    page.get_by_role("radio").last.check()
    expect(page.locator(".gc-breath")).to_be_hidden()


def test_a_feeling_finds_a_finer_word(page: Page, tmp_path: Path) -> None:
    feeling = COURSE.naming["06.name-it"].feeling[0]
    page.goto(write_page(tmp_path / "page.html", [naming("06.name-it")]))
    page.locator("summary").first.press("Enter")
    finer = page.get_by_role("button", name=feeling.finer[0].name, exact=True)
    finer.press("Enter")
    expect(page.locator(".gc-status")).to_contain_text(feeling.finer[0].says)
    finer.press("Enter")
    expect(page.locator(".gc-status")).to_have_text("")


def test_a_plan_is_printed_from_a_page_of_its_own(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [plan("06.my-plan")]))
    page.get_by_role("textbox").first.fill("<b>a sign</b>")
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Print it").click()
    expect(opened.value.locator("p")).to_have_text("<b>a sign</b>")


def test_beliefs_stand_beside_what_was_found(page: Page, tmp_path: Path) -> None:
    later = next(one for one in COURSE.beliefs.values() if one.compare)
    page.goto(write_page(tmp_path / "page.html", [beliefs(later.id)]))
    page.get_by_role("group", name=later.statement[0].text).get_by_label("probably yes").check()
    page.get_by_role("button", name="See what was found").click()
    first, second = page.get_by_role("table").get_by_role("row").all()[1:3]
    expect(first).to_contain_text("probably yes")
    expect(first).to_contain_text(COURSE.claim[later.statement[0].claim].verdict)
    expect(second).to_contain_text("left open")
