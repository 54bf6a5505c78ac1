"""A study in the browser: planned, run, concluded from, and only then seen from behind the curtain."""

from pathlib import Path
from statistics import fmean

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import complaints_light_and_dark
from tests.browser.plain import show
from tests.browser.test_review import NOTHING, RECORD
from tests.course import COURSE
from widgets import study
from widgets.pieces.made import make
from widgets.worlds import Plan, pooled, run, run_many

ID = "02.does-a-cry-calm"
WHOLE = 60_000
ONE = "[data-gc-part=one] .gc-sentence"
KEPT = {
    "world": "hardest",
    "known": [],
    "studies": [],
    "ideas": True,
    "plan": {"design": "lots", "people": 300, "minutes": 90, "outcome": "mood"},
}


@pytest.fixture
def piece(page: Page, tmp_path: Path) -> Locator:
    page.emulate_media(reduced_motion="reduce")
    show(page, tmp_path / "page.html", [study(ID)])
    return page.locator(".gc-study")


def recall(piece: Locator, kept: dict) -> None:
    piece.page.evaluate(RECORD, NOTHING | {"states": {ID: {"at": "2026-11-20T10:00:00Z", "value": kept}}})


def signed(number: float) -> str:
    """Write a number as a study does."""
    text = f"{number:+.2f}".replace("-", "−")
    return text[1:] if float(text[1:]) == 0 else text


def told(piece: Locator, kind: str) -> list[dict]:
    return [one for one in piece.page.evaluate("told") if one["type"] == kind]


def test_by_mouse_a_study_is_run_concluded_from_and_unveiled_and_its_numbers_are_those_of_python(
    page: Page, piece: Locator, tmp_path: Path
) -> None:
    recall(piece, KEPT)
    expect(piece.get_by_role("radio", name="By chance")).to_be_checked()
    expect(piece.get_by_role("slider")).to_have_attribute("aria-valuetext", "300")
    start = piece.get_by_role("button", name="Run the study")
    start.click()
    expect(piece.get_by_text("Say first what you expect")).to_be_visible()
    assert told(piece, "state") == []

    piece.get_by_role("radio", name="A cry lifts mood").first.check()
    start.click()
    expect(piece.locator("[data-gc-part=one] h4")).to_be_focused()
    kept = told(piece, "state")[-1]["value"]
    seed = kept["studies"][0]["seed"]
    found = run(COURSE.world["hardest"].as_world(), Plan("lots", 300, 90, "mood"), seed)
    low, high = signed(found.low), signed(found.high)
    difference = f"The difference is {signed(found.estimate)} points"
    said = f"{difference}; give or take chance, its interval runs from {low} to {high}."
    expect(piece.locator(ONE)).to_have_text(said, timeout=WHOLE)
    expect(page.locator(".gc-voice")).to_contain_text(said)
    # Every person is there, as a dot.
    dots = piece.locator(".gc-study-cried, .gc-study-dry").evaluate_all(
        "(all) => all.map((one) => (one.getAttribute('d') ?? '').split('M').length - 1).reduce((a, b) => a + b)"
    )
    assert dots == 300

    # One thing at a time: the curtain comes last.
    curtain = piece.get_by_role("button", name="Look behind the curtain")
    expect(curtain).to_be_hidden()
    expect(piece.get_by_text("In this world a cry")).to_be_hidden()
    piece.get_by_role("group", name="What do you conclude?").get_by_role("radio", name="This study can’t tell").check()
    expect(curtain).to_be_hidden()
    piece.get_by_role("radio", name="It is a guess").check()
    curtain.click()
    expect(piece.get_by_text(f"In this world {COURSE.world['hardest'].truth}.")).to_be_visible()
    expect(piece.locator(".gc-study-truth text")).to_have_text("true: +0.50 points")
    (attempt,) = told(piece, "attempt")
    assert (attempt["item"], attempt["right"], attempt["sureness"]) == (ID, None, "guess")
    assert attempt["response"]["estimate"] == pytest.approx(found.estimate, abs=1e-9)
    assert (attempt["response"]["seed"], attempt["response"]["concludes"]) == (seed, "open")
    assert told(piece, "state")[-1]["value"]["known"] == ["hardest"]

    # The same plan again and again, with the same people as in Python.
    piece.get_by_role("button", name="The same plan, 100 times").click()
    plan, world = Plan("lots", 300, 90, "mood"), COURSE.world["hardest"].as_world()
    many = run_many(world, plan, [(seed + i) % 2**32 for i in range(100)])
    clear = [one for one in many if one.low > 0 or one.high < 0]
    sentence = piece.locator("[data-gc-part=many] .gc-sentence")
    expect(sentence).to_contain_text(
        f"found {signed(fmean(one.estimate for one in many))} points; what is true is +0.50"
    )
    piece.get_by_role("checkbox", name="Only the striking ones get printed").check()
    printed = f"{signed(fmean(one.estimate for one in clear))} points on average"
    expect(sentence).to_contain_text(f"gets to see only {len(clear)} of 100 studies, and they say {printed}")
    drawn = piece.locator(".gc-study-striking").get_attribute("d")
    assert drawn.count("M") == len(clear)

    one = piece.locator("[data-gc-part=one]")
    one.get_by_text("Save this study").click()
    with page.expect_download() as csv:
        one.get_by_role("button", name="Numbers (CSV)").click()
    csv.value.save_as(tmp_path / "study.csv")
    rows = (tmp_path / "study.csv").read_text("utf-8").splitlines()
    assert len(rows) == 302 and float(rows[-1].split(",")[1]) == pytest.approx(found.estimate, abs=1e-9)
    with page.expect_download() as picture:
        one.get_by_role("button", name="Picture (SVG)").click()
    picture.value.save_as(tmp_path / "study.svg")
    assert "Illustrative model" in (tmp_path / "study.svg").read_text("utf-8")
    assert complaints_light_and_dark(page) == []


def test_by_keyboard_alone_a_study_is_run_and_the_next_one_in_a_known_world_shows_the_truth_at_once(
    page: Page, piece: Locator
) -> None:
    recall(piece, KEPT | {"ideas": False})
    keys = page.keyboard
    # The path first: each idea is tried, seen and said, and nothing of one's own is in the way.
    ideas = make(COURSE, "study", ID).words["ideas"]
    first = piece.get_by_role("button", name="Try it")
    first.focus()
    for one in ideas:
        expect(piece.get_by_role("heading", name=one["title"])).to_be_visible()
        expect(piece.get_by_role("button", name="Run the study")).to_be_hidden()
        keys.press("Enter")
        expect(piece.locator("[data-gc-part=shown] .gc-sentence")).to_have_text(one["shows"], timeout=WHOLE)
        expect(page.locator(".gc-voice")).to_have_text(one["shows"])
        expect(piece.locator("[data-gc-part=shown] .gc-study-tells")).to_contain_text("interval")
        for _ in range(3):  # past the table and what is saved
            keys.press("Tab")
        keys.press("Enter")
        keys.press("Tab")
    expect(piece.get_by_role("heading", name="The plan")).to_be_attached()
    piece.get_by_role("radio", name="By chance").focus()
    keys.press("ArrowUp")
    expect(piece.get_by_role("radio", name="People who cry, and")).to_be_checked()
    keys.press("Tab")
    keys.press("Home")
    expect(piece.get_by_role("slider")).to_have_attribute("aria-valuetext", "10")
    keys.press("End")
    for _ in range(3):
        keys.press("Tab")
    keys.press("Space")
    keys.press("Tab")
    expect(piece.get_by_role("button", name="Run the study")).to_be_focused()
    keys.press("Enter")
    expect(piece.locator(ONE)).to_contain_text("The difference is", timeout=WHOLE)
    for _ in range(3):  # past the table and what is saved
        keys.press("Tab")
    keys.press("Space")
    keys.press("Tab")
    keys.press("Space")
    keys.press("Tab")
    keys.press("Enter")
    expect(piece.get_by_role("heading", name="Behind the curtain")).to_be_focused()
    keys.press("Tab")
    expect(piece.get_by_role("button", name="Plan another study")).to_be_focused()
    keys.press("Enter")
    expect(piece.get_by_role("heading", name="The plan")).to_be_focused()
    # It stands as it was left, but for what one expects: that is said anew.
    expect(piece.get_by_role("slider")).to_have_attribute("aria-valuetext", "1000")
    piece.get_by_role("button", name="Run the study").click()
    expect(piece.get_by_text("Say first what you expect")).to_be_visible()
    keys.press("Space")
    piece.get_by_role("button", name="Run the study").click()
    expect(piece.locator("[data-gc-part=unveiled]")).to_contain_text("In this world a cry", timeout=WHOLE)
    # The words of the first study may still stand there.
    page.wait_for_function("told.filter(({ type }) => type === 'attempt').length > 1")
    attempts = told(piece, "attempt")
    assert len(attempts) == 2

    # Both together, as Python puts them together; chance did not decide, so the letter is low whatever their number.
    piece.get_by_role("button", name="Put your 2 studies together").focus()
    keys.press("Enter")
    expect(piece.get_by_role("heading", name="Your studies in this world, together")).to_be_focused()
    kept = [one["response"] for one in attempts]
    plan, world = Plan("self-chosen", 1000, 90, "mood"), COURSE.world["hardest"].as_world()
    results = [run(world, plan, one["seed"]) for one in kept]
    whole = pooled([one.estimate for one in results], [one.error for one in results])
    figure = piece.locator("[data-gc-part=all]")
    expect(figure.locator(".gc-sentence")).to_have_text(
        f"Together these 2 studies of 2,000 people find {signed(whole.random)} points, with an interval from "
        f"{signed(whole.random_interval[0])} to {signed(whole.random_interval[1])}."
    )
    expect(figure).to_contain_text("“A cry lifts mood” would earn the letter C")
    assert figure.locator(".gc-forest-row").count() == 2
    assert complaints_light_and_dark(page) == []
