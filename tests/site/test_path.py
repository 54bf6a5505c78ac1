"""A lesson as a path of steps: one at a time, each under its own address, or all of it on one page."""

import re
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.course import COURSE

LESSON, OTHER = "02_the_hormone_story.html", "03_babies_and_first_tears.html"
GUESS = "does-crying-release-oxytocin"


def open_lesson(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("body[data-ready]").wait_for()


def seen_steps(page: Page) -> list[int]:
    """Say which steps have something to be seen."""
    return page.locator(".gc-path-step").evaluate_all(
        "(steps) => steps.flatMap((step, place) => (step.offsetHeight ? [place] : []))"
    )


def test_one_goes_from_step_to_step_and_comes_back_to_where_one_was(page: Page, site: Path, heard: Heard) -> None:
    lesson = (site / LESSON).as_uri()
    open_lesson(page, lesson)
    assert seen_steps(page) == [0]
    expect(page.locator(".gc-toc summary")).to_have_text("Step 1 of 13")
    expect(page.locator(".gc-steps")).to_be_hidden()
    for place in (1, 2):
        onward = page.locator(".gc-path-step").nth(place - 1).locator(".gc-onward .gc-main")
        title = onward.inner_text().removeprefix("On to: ")
        onward.press("Enter")
        heading = page.get_by_role("heading", name=title)
        expect(heading).to_be_focused()
        # The browser's own ring would follow the words and the line, in two boxes.
        expect(heading).to_have_css("outline-style", "solid")
        expect(heading).to_be_in_viewport()
        assert seen_steps(page) == [place]
        expect(page.locator(".gc-toc [aria-current=step]")).to_have_text(title)
    here = page.url
    page.go_back()
    expect(page.locator(".gc-toc summary")).to_have_text("Step 2 of 13")
    page.go_forward()
    expect(page.locator(".gc-toc summary")).to_have_text("Step 3 of 13")
    open_lesson(page, (site / OTHER).as_uri())
    assert seen_steps(page) == [0]
    open_lesson(page, lesson)
    page.wait_for_url(here)
    expect(page.locator(".gc-toc summary")).to_have_text("Step 3 of 13")
    assert seen_steps(page) == [2]
    last = page.locator(".gc-toc li a").last.get_attribute("href")
    page.goto(lesson + last)
    expect(page.locator(".gc-steps")).to_be_visible()
    assert heard.errors == []


def test_the_line_with_which_a_notebook_ends_is_not_on_the_page_too(site: Path) -> None:
    for lesson in COURSE.lesson.values():
        page = (site / lesson.file).with_suffix(".html").read_text("utf-8")
        assert "<strong>Next lesson:</strong>" not in page, lesson.id
        assert "Next lesson:" in (COURSE.lessons / lesson.file).read_text("utf-8") or lesson.id == "08"


def test_all_of_it_on_one_page_is_one_switch_away_for_every_lesson(page: Page, site: Path) -> None:
    open_lesson(page, (site / LESSON).as_uri())
    page.emulate_media(media="print")
    assert len(seen_steps(page)) == 13
    page.emulate_media(media="screen")
    assert page.locator(".gc-path-step[hidden=until-found]").count() == 12
    page.get_by_role("button", name="Read it all on one page").click()
    assert len(seen_steps(page)) == 13
    expect(page.locator(".gc-onward").first).to_be_hidden()
    open_lesson(page, (site / OTHER).as_uri())
    expect(page.get_by_role("button", name="Take it step by step")).to_be_visible()
    assert len(seen_steps(page)) > 1
    page.get_by_role("button", name="Take it step by step").click()
    assert seen_steps(page) == [0]


def test_what_follows_a_guess_waits_for_it_or_for_who_reads_on(page: Page, site: Path) -> None:
    lesson = (site / LESSON).as_uri()
    open_lesson(page, f"{lesson}#{GUESS}")
    step = page.locator(".gc-path-step:not([hidden])")
    finding, onward = step.locator("[data-gc-piece=claim]"), step.locator(".gc-onward")
    expect(finding).to_be_hidden()
    expect(onward).to_be_hidden()
    step.locator("[data-moment=before] .gc-option").first.click()
    step.locator("[data-moment=before]").get_by_role("button", name="Check").click()
    expect(finding).to_be_visible()
    expect(onward).to_be_visible()
    expect(step.get_by_role("button", name="Read on without a guess")).to_be_hidden()
    open_lesson(page, f"{lesson}#{GUESS}")
    expect(finding).to_be_visible()

    page.locator(".gc-onward:visible .gc-main").click()
    expect(finding).to_be_hidden()
    step.get_by_role("button", name="Read on without a guess").click()
    expect(finding).to_be_visible()
    assert page.evaluate("document.activeElement.matches('.gc-prose')")


def test_a_link_to_what_waits_or_lies_in_another_step_leads_there(page: Page, site: Path) -> None:
    open_lesson(page, (site / LESSON).as_uri())
    inside = page.locator(".gc-path-step").nth(3).locator("[data-gc-piece=claim] [id]").first
    page.evaluate("(name) => { location.hash = name; }", inside.get_attribute("id"))
    expect(inside).to_be_in_viewport()
    assert seen_steps(page) == [3]


def test_no_guess_is_seen_with_its_answer(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    open_lesson(page, (site / LESSON).as_uri())
    for step in page.locator(".gc-toc a").all():
        page.evaluate("(hash) => { location.hash = hash; }", step.get_attribute("href"))
        guess = page.locator(".gc-path-step:not([hidden]) > .gc-piece:has([data-moment=before]):visible")
        if guess.count():
            after = guess.first.locator(
                "xpath=following-sibling::*[contains(@class, 'gc-piece') or contains(@class, 'gc-prose')]"
            )
            assert not any(one.is_visible() for one in after.all()), step.inner_text()


def test_whoever_comes_back_is_led_to_where_they_were(page: Page, site: Path, heard: Heard) -> None:
    welcome, other = (site / COURSE.lesson["00"].file).with_suffix(".html").as_uri(), (site / OTHER).as_uri()
    start = (site / "index.html").as_uri()
    begin, on = (page.get_by_role("link", name=name) for name in (re.compile("^Begin"), re.compile("^Go on")))
    for address in (start, welcome):
        open_lesson(page, address)
        expect(on).to_have_count(0)
    open_lesson(page, other)
    page.get_by_role("link", name="On to:").click()
    open_lesson(page, welcome)
    expect(on).to_have_text("Go on with: Babies and first tears")
    # However far one was in the first lesson, and wherever its contents stand.
    for width in (1280, 1600):
        page.set_viewport_size({"width": width, "height": 800})
        open_lesson(page, welcome + page.locator(".gc-toc li a").last.get_attribute("href"))
        expect(on).to_be_in_viewport()
        open_lesson(page, welcome)
        expect(page.locator(".gc-toc summary")).to_have_text("Step 4 of 4")
        expect(on).to_be_in_viewport()
    open_lesson(page, start)
    expect(begin).to_have_count(0)
    on.click()
    expect(page.locator(".gc-toc summary")).to_have_text(re.compile("^Step 2 of"))
    expect(on).to_have_count(0)

    # At its end one goes on with the next.
    page.locator(".gc-toc li a").last.evaluate("(link) => link.click()")
    open_lesson(page, start)
    expect(on).to_have_text("Go on with: Holding tears back")
    page.get_by_role("button", name="What is kept").click()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("button", name="Erase it").click()
    expect(begin).to_have_attribute("href", "00_welcome.html")
    expect(on).to_have_count(0)
    assert heard.errors == []
