"""Each kind of question is answered by mouse and by keyboard alone, fitting and not, without a kernel."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.plain import write_page
from tests.course import COURSE
from widgets import question

Show = Callable[..., Locator]


@pytest.fixture
def show(page: Page, tmp_path: Path) -> Show:
    def shown(question_id: str) -> Locator:
        page.goto(write_page(tmp_path / "page.html", [question(question_id)]))
        return page.locator(".gc-question").first

    return shown


def verdict(asked: Locator) -> Locator:
    return asked.locator(".gc-status").locator(".gc-verdict")


def check(asked: Locator) -> None:
    asked.get_by_role("button", name="Check").click()


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until the keyboard stands on this element."""
    for _ in range(40):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError("the keyboard does not reach it")


def test_nothing_is_chosen_beforehand_and_checking_nothing_is_answered_kindly(show: Show) -> None:
    asked = show("02.stand-in")
    assert asked.get_by_role("radio", checked=True).count() == 0
    check(asked)
    expect(asked.locator(".gc-status").filter(has_text="Choose an answer, then check.")).to_be_visible()


def test_one_choice_is_explained_whether_it_fits_or_not(show: Show) -> None:
    asked = show("02.stand-in")
    options = COURSE.question["02.stand-in"].options
    for option in (options[2], options[0]):
        asked.get_by_text(option.text).click()
        check(asked)
        expect(asked.locator(".gc-status").filter(has_text=option.why)).to_be_visible()
        fits = "That fits what is known." if option.right else "Something else fits better."
        expect(verdict(asked)).to_contain_text(fits)


def test_all_other_explanations_can_be_read_after_it_fits(show: Show) -> None:
    asked = show("02.stand-in")
    options = COURSE.question["02.stand-in"].options
    asked.get_by_text(options[0].text).click()
    check(asked)
    asked.get_by_text("What about the other answers?").click()
    for option in options[1:]:
        expect(asked.get_by_text(option.why)).to_be_visible()


def test_one_choice_by_keyboard_alone(page: Page, show: Show) -> None:
    asked = show("02.stand-in")
    tab_to(page, asked.get_by_role("radio").first)
    page.keyboard.press("Space")
    tab_to(page, asked.get_by_role("button", name="Check"))
    page.keyboard.press("Enter")
    expect(verdict(asked)).to_have_text("That fits what is known.")


def test_arrow_keys_stay_inside_the_question(page: Page, show: Show) -> None:
    asked = show("02.stand-in")
    page.evaluate("window.heard = 0; document.addEventListener('keydown', () => { window.heard += 1; })")
    asked.get_by_role("radio").first.focus()
    for key in ("ArrowDown", "d", "d", "Shift+Enter", "Control+Enter"):
        page.keyboard.press(key)
    expect(asked.get_by_role("radio").nth(1)).to_be_checked()
    # Only the bare Shift and Control keys themselves may be heard outside.
    assert page.evaluate("window.heard") <= 1


def test_a_statement_can_be_true_not_true_or_not_known(show: Show) -> None:
    asked = show("02.film-and-blood")
    assert asked.locator(".gc-option").all_inner_texts() == ["True", "Not true", "Not known"]
    asked.get_by_label("Not known").check()
    asked.get_by_label("Very sure").check()
    check(asked)
    expect(verdict(asked)).to_have_text("That fits what is known.")
    expect(asked.get_by_text("You were sure, and with good reason.")).to_be_visible()
    asked.get_by_label("A guess").check()
    expect(asked.locator(".gc-said")).to_have_count(0)


def test_several_that_fit_are_all_needed(show: Show) -> None:
    asked = show("02.when-oxytocin-rises")
    boxes = asked.get_by_role("checkbox")
    boxes.nth(0).check()
    check(asked)
    expect(verdict(asked)).to_have_text("Your tick fits, and there is one more that does.")
    boxes.nth(1).check()
    check(asked)
    expect(verdict(asked)).to_have_text("That fits what is known.")


def test_ticking_everything_does_not_count(show: Show) -> None:
    asked = show("02.when-oxytocin-rises")
    for box in asked.get_by_role("checkbox").all():
        box.check()
    check(asked)
    expect(verdict(asked)).to_contain_text("You’ve ticked everything")
    expect(asked.locator(".gc-said")).to_have_attribute("data-fits", "false")


def test_an_order_is_made_by_keyboard_alone(page: Page, show: Show) -> None:
    asked = show("02.cascade")
    check(asked)
    expect(verdict(asked)).to_contain_text("in the place that fits.")
    for place, item in enumerate(COURSE.question["02.cascade"].items):
        rows = asked.locator(".gc-order-text").all_inner_texts()
        up = asked.get_by_role("button", name=f"Move up: {item.text}")
        tab_to(page, up)
        for _ in range(rows.index(item.text) - place):
            page.keyboard.press("Enter")
            expect(up).to_be_focused()
    check(asked)
    expect(verdict(asked)).to_have_text("That fits what is known.")


def test_an_order_is_made_by_dragging(page: Page, show: Show) -> None:
    asked = show("02.cascade")
    items = [item.text for item in COURSE.question["02.cascade"].items]
    for place, text in enumerate(items):
        grip = asked.locator("li", has_text=text).locator(".gc-grip")
        target = asked.locator(".gc-order li").nth(place)
        start, end = grip.bounding_box(), target.bounding_box()
        page.mouse.move(start["x"] + 5, start["y"] + 10)
        page.mouse.down()
        page.mouse.move(start["x"] + 5, end["y"] + end["height"] / 4, steps=12)
        page.mouse.up()
    assert asked.locator(".gc-order-text").all_inner_texts() == items


def test_a_match_fits_when_every_pair_does(show: Show) -> None:
    asked = show("02.messengers")
    check(asked)
    expect(asked.get_by_text("Choose something for each line, then check.")).to_be_visible()
    pairs = COURSE.question["02.messengers"].pairs
    for pair in pairs:
        asked.get_by_label(pair.text).select_option("the eyes")
    check(asked)
    expect(verdict(asked)).to_have_text("None of these 3 pairs fits together.")
    expect(asked.locator(".gc-said")).to_contain_text("After that, everything is explained.")
    check(asked)
    expect(asked.locator(".gc-said")).not_to_contain_text("After that")
    asked.get_by_text("What about the other answers?").click()
    expect(asked.get_by_text(pairs[0].why)).to_be_visible()
    for pair in pairs:
        asked.get_by_label(pair.text).select_option(pair.fits)
    check(asked)
    expect(verdict(asked)).to_have_text("That fits what is known.")


@pytest.mark.parametrize(
    ("guess", "said"),
    [
        ("0", "The number is higher."),
        ("50", "The number is lower."),
        ("12", "Close: the number is 13.1"),
    ],
)
def test_an_estimate_says_on_which_side_the_number_lies(show: Show, guess: str, said: str) -> None:
    asked = show("02.wall-sit")
    check(asked)
    expect(asked.get_by_text("Move the slider, or write a number from -20 to 60.")).to_be_visible()
    asked.get_by_role("spinbutton").fill(guess)
    check(asked)
    expect(verdict(asked)).to_contain_text(said)
    expect(asked.get_by_role("slider")).to_have_value(guess)


def test_a_guess_that_is_the_middle_counts_when_the_handle_is_touched(page: Page, show: Show) -> None:
    asked = show("02.wall-sit")
    box = asked.get_by_role("slider").bounding_box()
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(asked.get_by_role("spinbutton")).to_have_value("20")
    check(asked)
    expect(verdict(asked)).to_have_text("The number is lower.")


def test_an_estimate_by_keyboard_alone(page: Page, show: Show) -> None:
    asked = show("02.wall-sit")
    tab_to(page, asked.get_by_role("slider"))
    for _ in range(8):
        page.keyboard.press("ArrowLeft")
    tab_to(page, asked.get_by_role("button", name="Check"))
    page.keyboard.press("Enter")
    expect(verdict(asked)).to_contain_text("Close: the number is 13.1")


def test_a_grade_is_checked_against_the_claims_own(show: Show) -> None:
    asked = show("08.grade-swing")
    assert COURSE.claim["flooding-and-numbing"].grade == "D"
    asked.get_by_label("B – moderate").check()
    check(asked)
    expect(verdict(asked)).to_contain_text("Something else fits better.")
    asked.get_by_label("D – not tested, or not closely enough").check()
    check(asked)
    expect(verdict(asked)).to_have_text("That fits what is known.")


def test_a_case_goes_where_the_learner_takes_it_and_can_be_taken_anew(page: Page, show: Show) -> None:
    asked = show("02.headline")
    asked.get_by_role("button", name="That is not true").focus()
    page.keyboard.press("Enter")
    expect(asked.get_by_text("You are right about the evidence.")).to_be_visible()
    expect(asked.locator(".gc-taken").last).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(asked.get_by_text("She calls you")).to_be_visible()
    expect(asked.locator(".gc-taken").last).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(asked.get_by_text("She calls you")).to_have_count(0)
    expect(asked.locator(".gc-scene")).to_be_focused()
    page.keyboard.press("Tab")
    expect(asked.get_by_role("button", name="That is not true")).to_be_focused()


def test_own_words_are_compared_and_never_judged(show: Show) -> None:
    asked = show("02.in-your-words")
    asked.get_by_role("textbox").fill("<img src=x onerror=alert(1)> I am glad for you.")
    asked.get_by_role("button", name="Compare").click()
    for point in COURSE.question["02.in-your-words"].points:
        expect(asked.get_by_text(point)).to_be_visible()
    expect(asked.locator(".gc-said")).to_have_attribute("data-fits", "null")


def test_hints_come_one_at_a_time(show: Show) -> None:
    asked = show("02.cascade")
    first, second = COURSE.question["02.cascade"].hints
    asked.get_by_role("button", name="A hint").click()
    expect(asked.get_by_text(first)).to_be_visible()
    expect(asked.get_by_text(second)).to_have_count(0)
    asked.get_by_role("button", name="Another hint").click()
    expect(asked.get_by_text(second)).to_be_visible()
    expect(asked.get_by_role("button", name="Another hint")).to_be_hidden()
    expect(asked.locator(".gc-hints li").last).to_be_focused()
