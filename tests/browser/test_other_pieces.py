"""The claim card, the reflection, the header with pause and help, the words that explain themselves."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.plain import show, write_page
from tests.browser.test_review import NOTHING, RECORD
from tests.course import COURSE
from widgets import claim, drawing, grades, lesson, question, reflect


def test_a_claim_is_guessed_first_and_then_shown_with_its_sources(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [claim("oxytocin")]))
    card = page.get_by_role("article", name="Claim 7")
    one = COURSE.claim["oxytocin"]
    expect(card.get_by_role("heading", name=one.says)).to_be_visible()
    found = one.found.split("\n\n")
    expect(card.get_by_text(found[0])).to_have_count(0)
    card.get_by_role("radio", name="B moderate").check()
    card.get_by_role("button", name="Show what was found").press("Enter")
    status = card.locator(".gc-status")
    expect(status).to_contain_text("Grade D: not tested, or not closely enough. Not studied directly. You guessed B.")
    for part in found:
        expect(card.get_by_text(part)).to_be_visible()
    expect(card.get_by_text(one.not_tested)).to_be_visible()
    expect(
        card.get_by_role(
            "heading", name="Grade D: not tested, or not closely enough. Not studied directly. You guessed B."
        )
    ).to_be_focused()
    # The sentence speaks of the guess, which from now on stands as it was.
    expect(card.get_by_role("radio", name="B moderate")).to_be_checked()
    for other in card.get_by_role("radio").all():
        expect(other).to_be_disabled()
    card.get_by_text("Sources").click()
    link = card.get_by_role("link", name=COURSE.reference["leng-2016"].title)
    assert link.get_attribute("href") == "https://doi.org/10.1111/jne.12413"


def test_a_guess_that_comes_back_beside_what_was_found_stands_as_it_was(page: Page, tmp_path: Path) -> None:
    for is_open in (True, False):
        show(page, tmp_path / "page.html", [claim("oxytocin")])
        state = {"at": "2026-11-24T05:00:00Z", "value": {"guess": "B", "open": is_open}}
        page.evaluate(RECORD, NOTHING | {"states": {"claim:oxytocin": state}})
        expect(page.get_by_role("radio", name="B moderate")).to_be_checked()
        expect(page.get_by_role("radio", name="E fits poorly")).to_be_enabled(enabled=not is_open)


def test_a_claim_can_be_read_without_a_guess(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [claim("oxytocin")]))
    page.get_by_role("button", name="Show what was found").click()
    expect(page.locator(".gc-status")).to_contain_text(
        "Grade D: not tested, or not closely enough. Not studied directly."
    )
    expect(page.locator(".gc-status")).not_to_contain_text("You guessed")


def test_a_claim_that_says_two_things_shows_two_letters_with_their_reasons(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [claim("stress-hormones")]))
    page.get_by_role("radio", name="E fits poorly").check()
    page.get_by_role("button", name="Show what was found").click()
    status, one = page.locator(".gc-status"), COURSE.claim["stress-hormones"]
    expect(status).to_contain_text("Grades D and E.")
    expect(status).to_contain_text("You guessed one of the two.")
    for axes in COURSE.axes(one):
        expect(status).to_contain_text(axes)
    expect(page.get_by_text("What would change this letter")).to_be_visible()
    expect(page.get_by_text(one.would_change)).to_be_visible()


@pytest.mark.parametrize("width", [1280, 320])
def test_the_table_of_grades_is_seen_whole(page: Page, tmp_path: Path, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(write_page(tmp_path / "page.html", [grades("table")]))
    table = page.get_by_role("region", name="How a claim gets its letter")
    letters = [letter for row in COURSE.directness.values() for letter in row.letters.values()]
    assert sorted(one for one in table.locator("td b").all_inner_texts()) == sorted(letters)
    for place in table.locator("td b").all():
        expect(place).to_be_visible()
    assert table.evaluate("one => one.scrollWidth <= one.clientWidth + 1"), "nothing is cut off at the side"


def test_advice_is_not_graded(page: Page, tmp_path: Path) -> None:
    advice = next(one for one in COURSE.claim.values() if one.grade == "-")
    page.goto(write_page(tmp_path / "page.html", [claim(advice.id)]))
    expect(page.get_by_role("radio")).to_have_count(0)
    page.get_by_role("button", name="Show what was found").click()
    expect(page.locator(".gc-status")).to_contain_text("Advice. A wish has no letter.")


def test_every_reflection_can_be_skipped_and_opened_again(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [reflect(one) for one in COURSE.reflection]))
    for reflection, place in zip(COURSE.reflection.values(), page.locator("main > div").all(), strict=True):
        words = place.get_by_role("textbox", name=reflection.asks)
        words.fill("something private")
        place.get_by_role("button", name="Skip this").click()
        expect(words).to_be_hidden()
        expect(place.locator(".gc-status")).to_have_text("Skipped. That is fine.")
        place.get_by_role("button", name="Open it again").press("Enter")
        expect(words).to_be_focused()
        expect(words).to_have_value("something private")


def test_words_of_a_reflection_stay_on_the_page(page: Page, tmp_path: Path) -> None:
    piece = reflect("02.after-a-cry")
    page.goto(write_page(tmp_path / "page.html", [piece]))
    words = page.get_by_role("textbox")
    words.fill("something private")
    page.get_by_role("button", name="That is enough").click()
    expect(page.locator(".gc-status")).to_have_text("Your words are still here.")
    page.get_by_role("button", name="Open it again").click()
    expect(words).to_have_value("something private")
    assert words.get_attribute("spellcheck") == "false", "a spell checker may send words elsewhere"
    assert page.evaluate("[localStorage.length, sessionStorage.length]") == [0, 0]
    assert "private" not in str(piece.get_state())


def test_help_is_one_step_away_and_leads_back(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [lesson("02")]))
    page.get_by_role("button", name="Help").click()
    dialog = page.get_by_role("dialog", name="Help")
    for line in COURSE.line.values():
        link = dialog.get_by_role("link", name=f"{line.name} (opens a new window)", exact=True).first
        expect(link).to_have_attribute("href", line.url)
    expect(dialog).to_contain_text("Looked up from 23 November 2026 on, in stored copies of web pages")
    expect(dialog.locator('a[href="tel:116123"]').first).to_be_visible()
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("button", name="Help")).to_be_focused()


def test_a_pause_breathes_and_stops(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [lesson("02")]))
    page.get_by_role("button", name="Pause").press("Enter")
    dialog = page.get_by_role("dialog", name="Pause")
    expect(dialog.get_by_text("In …")).to_be_visible()
    circle = dialog.locator(".gc-breath")
    small = circle.bounding_box()["width"]
    page.wait_for_function(
        "least => document.querySelector('.gc-breath').getBoundingClientRect().width > least", arg=1.2 * small
    )
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_be_hidden()
    expect(page.locator(".gc-breath-word")).to_have_text("")


def test_a_pause_keeps_still_for_those_who_ask_for_less_motion(page: Page, tmp_path: Path) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.goto(write_page(tmp_path / "page.html", [lesson("02")]))
    page.get_by_role("button", name="Pause").click()
    style = page.locator(".gc-breath").evaluate(
        "e => [getComputedStyle(e).transitionProperty, getComputedStyle(e).transitionDuration]"
    )
    assert style == ["none", "0s"]
    size = page.locator(".gc-breath").bounding_box()["width"]
    page.wait_for_timeout(500)
    assert page.locator(".gc-breath").bounding_box()["width"] == size


def test_a_word_explains_itself_on_hover_focus_and_tap(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [lesson("02")]))
    page.evaluate("document.querySelector('main').insertAdjacentHTML('beforeend', '<a href=\"#term-acth\">ACTH</a>')")
    link = page.get_by_role("link", name="ACTH", exact=True)
    note = page.get_by_role("tooltip")
    for act, leave in (
        (link.hover, lambda: page.mouse.move(1, 1)),
        (link.focus, lambda: page.keyboard.press("Escape")),
        (link.click, lambda: page.keyboard.press("Escape")),
    ):
        act()
        expect(note).to_contain_text(COURSE.term["acth"].says)
        assert link.get_attribute("aria-describedby") == note.get_attribute("id")
        leave()
        expect(note).to_be_hidden()
    assert page.url.endswith("page.html"), "a tap explains the word and goes nowhere"


def test_an_unknown_id_is_said_calmly_and_to_its_author_in_full(page: Page, tmp_path: Path) -> None:
    page.goto(
        write_page(tmp_path / "page.html", [question("02.film-and-bloood"), claim("oxytoxin"), drawing("stress")])
    )
    for problem in (
        "there is no question '02.film-and-bloood'; the nearest is '02.film-and-blood'",
        "there is no claim 'oxytoxin'; the nearest is 'oxytocin'",
        "there is no drawing 'stress'; the nearest is 'stress-axis'",
    ):
        notice = page.locator(".gc-notice", has_text=problem)
        expect(notice.get_by_text("One piece of this lesson is missing here.")).to_be_visible()
        expect(notice.get_by_text(problem)).to_be_hidden()
        notice.get_by_text("For the person who writes the lesson").click()
        expect(notice.get_by_text(problem)).to_be_visible()


def test_what_was_done_is_still_there_when_a_piece_is_drawn_again(page: Page, tmp_path: Path) -> None:
    show(page, tmp_path / "page.html", [reflect("02.after-a-cry"), claim("oxytocin")])
    page.get_by_role("textbox").fill("something private")
    page.get_by_role("radio", name="B moderate").check()
    page.evaluate("document.querySelectorAll('main > div').forEach((el) => el.drawAgain())")
    expect(page.get_by_role("textbox")).to_have_value("something private")
    expect(page.get_by_role("radio", name="B moderate")).to_be_checked()
