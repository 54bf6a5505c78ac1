"""What is said to whoever listens: one plain sentence, the verdict first, once; and what one can go to by heading."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.plain import write_page
from tests.browser.voice import listen, said
from tests.course import COURSE
from widgets import beliefs, breathe, chart, claim, explore, lesson, naming, plan, portrait, question, reflect, review
from widgets.pieces.widget import Piece

MOST_WORDS = 45


def open_with(page: Page, folder: Path, *pieces: Piece) -> None:
    page.goto(write_page(folder / "page.html", list(pieces)))
    page.locator("body[data-ready]").wait_for()
    listen(page)


@pytest.mark.parametrize(
    ("asks", "choose", "verdict"),
    [
        ("02.stand-in", "input[type=radio] >> nth=0", "That fits what is known."),
        ("02.how-many-studies", "input[type=radio] >> nth=0", "That’s a fair first guess. Something else fits better."),
        ("02.stand-in", "", "Choose an answer, then check."),
    ],
)
def test_the_verdict_is_all_that_is_said_of_an_answer(
    page: Page, tmp_path: Path, asks: str, choose: str, verdict: str
) -> None:
    open_with(page, tmp_path, question(asks))
    if choose:
        page.locator(choose).check()
    check = page.get_by_role("button", name="Check")
    check.click()
    assert said(page) == [verdict]
    expect(check).to_be_focused()
    check.click()
    assert len(said(page)) == 1, "a second look is heard too"


def test_hints_and_moves_are_said_once(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, question("02.cascade"))
    first = COURSE.question["02.cascade"].hints[0]
    page.get_by_role("button", name="A hint").click()
    assert said(page) == [f"Hint: {first}"]
    page.get_by_role("button", name="Move down").first.click()
    (moved,) = said(page)
    assert moved.endswith(": now 2 of 4.")


def test_a_claims_grade_is_heard_first_and_once(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, claim("oxytocin"))
    page.get_by_role("button", name="Show what was found").press("Enter")
    grade = page.get_by_role(
        "heading", name="Grade D: not tested, or not closely enough. Not studied directly.", exact=True
    )
    expect(grade).to_be_focused()
    page.wait_for_timeout(400)
    assert page.evaluate("goodCrySaid") == [], "what has the focus is read already"


def test_a_charts_title_and_sentence_are_said_once(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, chart("stress"))
    title, figure = COURSE.chart["stress"].title, page.get_by_role("figure")
    read = figure.aria_snapshot().split("\n", 1)[1]
    assert read.count(title) - read.count(f"Numbers: {title}") == 1
    sentence = figure.locator(".gc-sentence")
    assert read.count(sentence.inner_text()) == 1
    slider = figure.get_by_role("slider").first
    for _ in range(3):
        slider.press("ArrowRight")
    assert said(page) == [sentence.inner_text()]


def test_opening_a_dialog_is_heard_and_closing_it_reads_nothing_again(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, lesson("02"), question("02.stand-in"), claim("oxytocin"))
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name="Check").click()
    page.get_by_role("button", name="Show what was found").click()
    said(page)
    for name in ("Help", "Pause", "What is kept"):
        page.get_by_role("button", name=name, exact=True).click()
        (opened,) = said(page)
        assert opened.startswith(f"Opened: {name}")
        page.keyboard.press("Escape")
        page.wait_for_timeout(400)
        assert page.evaluate("goodCrySaid") == []


def test_erasing_asks_so_that_it_is_heard(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, lesson("02"))
    page.get_by_role("button", name="What is kept", exact=True).click()
    page.get_by_role("button", name="Erase everything").click()
    asked = page.get_by_role("group", name="Erase everything? The course cannot bring it back.")
    expect(asked.get_by_role("button", name="Erase it")).to_be_focused()


def test_what_comes_back_from_the_record_is_not_read_out(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, question("02.stand-in"), chart("stress"))
    option = COURSE.question["02.stand-in"].options[0].text
    page.evaluate(
        """option => {
          const kept = { attempts: { "02.stand-in": { response: [option], at: "2026-11-24T10:00:00Z" } },
            beliefs: {}, words: {},
            states: { "chart:stress": { value: { strength: 3, length: 10, relief: 0 } } },
            settings: {} };
          for (const { recall } of globalThis[Symbol.for("good-cry board")].waiting.splice(0)) recall?.(kept);
        }""",
        option,
    )
    expect(page.locator(".gc-verdict")).to_be_visible()
    page.wait_for_timeout(1200)
    assert page.evaluate("goodCrySaid") == []


def test_a_breath_is_counted_for_whoever_likes(page: Page, tmp_path: Path) -> None:
    open_with(page, tmp_path, lesson("02"))
    page.get_by_role("button", name="Pause", exact=True).click()
    said(page)
    page.wait_for_timeout(1500)
    assert page.evaluate("goodCrySaid") == [], "nothing is counted unasked"
    page.get_by_role("button", name="Count the seconds").click()
    page.wait_for_function("goodCrySaid.length >= 6", timeout=60_000)
    heard = page.evaluate("goodCrySaid")
    counted = heard[next(i for i, one in enumerate(heard) if "," in one) :]
    assert counted[0] in ("In, 1", "Out, 1")
    assert counted[1:3] == ["2", "3"]


@pytest.mark.parametrize(
    ("piece", "press"),
    [
        (lambda: explore("05.tear-system"), ".gc-actions button >> nth=0"),
        (lambda: portrait("04.my-map-of-tears"), "text=Show it in words"),
        (lambda: plan("06.my-plan"), "text=Skip and clear"),
        (lambda: naming("06.name-it"), "text=Skip and clear"),
        (lambda: reflect("02.after-a-cry"), "text=Skip this"),
        (lambda: reflect("02.after-a-cry"), "text=Keep this for me"),
        (lambda: beliefs(next(iter(COURSE.beliefs))), "text=Skip and clear"),
    ],
)
def test_every_other_piece_says_one_sentence(page: Page, tmp_path: Path, piece: object, press: str) -> None:
    open_with(page, tmp_path, piece())
    page.locator(press).first.click()
    (one,) = said(page)
    assert len(one.split()) <= MOST_WORDS


ALL = {
    "question": lambda: question("02.stand-in"),
    "case": lambda: question("02.headline"),
    "claim": lambda: claim("oxytocin"),
    "chart": lambda: chart("stress"),
    "reflect": lambda: reflect("02.after-a-cry"),
    "portrait": lambda: portrait("04.my-map-of-tears"),
    "explore": lambda: explore("05.tear-system"),
    "naming": lambda: naming("06.name-it"),
    "plan": lambda: plan("06.my-plan"),
    "breathe": lambda: breathe(next(iter(COURSE.breath))),
    "beliefs": lambda: beliefs(next(iter(COURSE.beliefs))),
    "review": lambda: review("08.session"),
}


@pytest.mark.parametrize("name", ALL)
def test_every_piece_is_reached_by_heading_and_has_no_empty_status(page: Page, tmp_path: Path, name: str) -> None:
    open_with(page, tmp_path, ALL[name]())
    title = page.locator("main").get_by_role("heading").nth(1)
    expect(title).to_have_attribute("aria-level", "2")  # it stands before the first section, and so is as high as one
    assert page.get_by_role("status").count() == 0


def test_a_piece_within_a_section_is_one_level_below_it(page: Page, tmp_path: Path) -> None:
    page.add_init_script("""new MutationObserver((_, watch) => {
      const title = document.querySelector("h1");
      if (!title) return;
      watch.disconnect();
      title.insertAdjacentHTML("afterend", "<h2>A section</h2>");
    }).observe(document, { childList: true, subtree: true })""")
    open_with(page, tmp_path, claim("oxytocin"))
    page.get_by_role("button", name="Show what was found").click()
    levels = page.locator("main :is(h1, h2, h3, h4)")
    expect(page.locator(".gc-evidence h4").last).to_be_visible()
    read = levels.evaluate_all("all => all.map((one) => Number(one.getAttribute('aria-level') ?? one.tagName[1]))")
    assert read == [1, 2, 3, 4, 4, 4, 4]
