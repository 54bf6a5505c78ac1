"""What one expects is drawn on a chart by mouse, finger or keyboard, before the finding is seen; and it is kept."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import complaints
from tests.browser.heard import Heard
from tests.course import COURSE
from widgets.content.charts import AnyChart

LESSON = "02_the_hormone_story.html"
FADING, DAY = COURSE.chart["fading"], COURSE.chart["day"]
STEPS = {"fading": "what-lingers-and-what-is-gone", "day": "hormones-have-a-clock"}


def open_step(page: Page, site: Path, chart: AnyChart) -> Locator:
    page.goto("about:blank")
    page.goto(f"{(site / LESSON).as_uri()}#{STEPS[chart.id]}")
    page.locator("body[data-ready]").wait_for()
    return page.get_by_role("figure", name=chart.title)


def is_seen(figure: Locator) -> bool:
    """Say whether anything of the finding can be seen."""
    marks = figure.locator(":is(.gc-finding, .gc-mark)").evaluate_all(
        "(all) => all.some((one) => getComputedStyle(one).visibility === 'visible')"
    )
    return marks or figure.locator(".gc-sentence:visible, figcaption:visible").count() > 0


def top(part: Locator) -> float:
    """Say where on its page something stands."""
    return part.evaluate("(one) => one.getBoundingClientRect().top + scrollY")


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_what_one_expects_is_drawn_and_the_gap_becomes_a_sentence_that_is_kept(
    page: Page, site: Path, heard: Heard
) -> None:
    figure = open_step(page, site, FADING)
    show = figure.get_by_role("button", name="Show what was found")
    expect(figure).to_contain_text(FADING.draw.asks)
    assert not is_seen(figure)
    assert complaints(page, "figure:has([data-gc-part=pad])") == []
    show.click()
    expect(figure).to_contain_text("Draw first, or have it shown without drawing: both are fine.")
    assert not is_seen(figure)
    after = page.get_by_text("Here are the numbers from next door")
    expect(after).to_be_hidden()

    # By mouse: the hand draws where it is, and the line is there in the next frame.
    oxytocin, acth = (figure.get_by_role("slider", name=name) for name in ("Oxytocin", "ACTH"))
    pad = figure.locator(".gc-pad").bounding_box()
    page.mouse.move(*middle(oxytocin))
    page.mouse.down()
    page.mouse.move(pad["x"] + 0.5 * pad["width"], middle(oxytocin)[1])
    line = (
        "requestAnimationFrame(() => setTimeout(() => done(document.querySelector('.gc-sketch path[d*=H]') !== null)))"
    )
    assert page.evaluate(f"() => new Promise((done) => {line})")
    page.mouse.up()
    expect(oxytocin).to_have_value("50")
    # By keyboard, each handle is a slider.
    acth.focus()
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    expect(acth).to_have_attribute("aria-valuetext", "3\u00a0%")
    assert figure.locator(".gc-touched").count() == 2

    board = figure.locator(".gc-board")
    before = top(board)
    show.press("Enter")
    gap = figure.locator(".gc-drawn-said")
    expect(gap).to_be_focused()
    expect(gap).to_contain_text(
        "The widest gap is at “ACTH”: the chart shows 61\u00a0%, higher than the 3\u00a0% that you drew."
    )
    expect(gap).to_contain_text("You drew (dashed): Oxytocin – 50\u00a0% · ACTH – 3\u00a0%.")
    assert is_seen(figure)
    assert top(board) == before, "what one looks at stays where it is"
    expect(after).to_be_visible()
    slider = figure.get_by_role("slider", name=FADING.slider[0].label)
    shown = top(slider)
    slider.press("ArrowRight")
    expect(gap).to_be_hidden()
    assert top(slider) == shown, "what one's hand is at stays, too"
    slider.press("ArrowLeft")
    assert complaints(page, "figure:has([data-gc-part=pad])") == []

    # Another one is seen without drawing.
    day = open_step(page, site, DAY)
    assert not is_seen(day)
    page.emulate_media(media="print")
    assert is_seen(day), "paper has the whole chart"
    expect(day.locator(".gc-pad")).to_be_hidden()
    page.emulate_media(media="screen")
    before = top(day.locator(".gc-board"))
    day.get_by_role("button", name="Show it without drawing").click()
    assert is_seen(day)
    assert top(day.locator(".gc-board")) == before
    expect(day.locator(".gc-pad")).to_be_hidden()

    # Both are there again.
    assert is_seen(open_step(page, site, DAY))
    again = open_step(page, site, FADING)
    expect(again.locator(".gc-drawn-said")).to_contain_text("higher than the 3\u00a0% that you drew")
    expect(again.locator(".gc-sketch path")).to_have_attribute("d", re.compile(r"^M0 0H50M"))
    assert is_seen(again)
    page.get_by_role("button", name="What is kept").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_text("Lesson 2").click()
    expect(dialog).to_contain_text(f"What you drew on “{FADING.title}” before you saw the finding")
    expect(dialog).to_contain_text(f"That you saw “{DAY.title}” without drawing it first")
    assert heard.errors == []


COVERED = """(says) => {
  const box = says.getBoundingClientRect();
  const meets = (one) => one.left < box.right && box.left < one.right && one.top < box.bottom && box.top < one.bottom;
  const seen = (one) => one.checkVisibility({ visibilityProperty: true });
  const words = [...says.closest("figure").querySelectorAll(".gc-stage text")];
  return words.filter((one) => seen(one) && meets(one.getBoundingClientRect())).map((one) => one.textContent);
}"""


def test_the_value_that_is_drawn_covers_no_name_of_a_row(page: Page, site: Path) -> None:
    figure = open_step(page, site, FADING)
    for handle in figure.locator(".gc-handle").all():
        for key in ("Home", "End"):
            handle.locator("input").press(key)
            assert handle.locator(".gc-handle-says").evaluate(COVERED) == []


def test_a_finger_draws_on_the_chart_and_scrolls_beside_it(browser: Browser, site: Path) -> None:
    context = browser.new_context(viewport={"width": 400, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    hand = context.new_cdp_session(page)

    def swipe(*places: tuple[float, float]) -> None:
        for i, (x, y) in enumerate(places):
            kind = "touchMove" if i else "touchStart"
            hand.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
            page.evaluate("() => new Promise(requestAnimationFrame)")
        hand.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def scrolled() -> float:
        return page.evaluate("scrollY")

    figure = open_step(page, site, DAY)
    figure.locator(".gc-board").evaluate("(board) => board.scrollIntoView({ block: 'center', behavior: 'instant' })")
    pad, before = figure.locator(".gc-pad").bounding_box(), scrolled()
    steps = [(share, 0.9 - 0.8 * share) for share in (0, 0.2, 0.4, 0.6, 0.8, 1)]
    swipe(*((pad["x"] + x * pad["width"], pad["y"] + y * pad["height"]) for x, y in steps))
    values = [float(one.input_value()) for one in figure.get_by_role("slider").all()]
    assert values == sorted(values) and values[0] < 4 and values[-1] > 18, "a quick hand leaves out no handle"
    assert scrolled() == before
    above = pad["y"] - 120
    swipe(*((200, above - 12 * i) for i in range(12)))
    page.wait_for_function("(before) => scrollY > before", arg=before)

    # Over bars a finger scrolls up and down, and draws to the sides.
    figure = open_step(page, site, FADING)
    figure.locator(".gc-board").evaluate("(board) => board.scrollIntoView({ block: 'center', behavior: 'instant' })")
    pad, before = figure.locator(".gc-pad").bounding_box(), scrolled()
    swipe(*((pad["x"] + 100, pad["y"] + 80 - 12 * i) for i in range(12)))
    page.wait_for_function("(before) => scrollY > before", arg=before)
    assert figure.locator(".gc-touched").count() == 0
    handle = figure.locator(".gc-handle input").first.bounding_box()
    assert handle["width"] >= 44 and handle["height"] >= 44
    assert page.evaluate("document.documentElement.scrollWidth") <= 400
    context.close()


def test_all_on_one_page_every_chart_is_whole(page: Page, site: Path) -> None:
    page.goto(f"{(site / LESSON).as_uri()}?whole")
    page.locator("body[data-ready]").wait_for()
    for chart in page.locator("figure.gc-chart:has([data-gc-part=pad])").all():
        assert is_seen(chart)
        expect(chart.locator(".gc-pad")).to_be_hidden()
        expect(chart.get_by_role("button", name="Show what was found")).to_have_count(0)
