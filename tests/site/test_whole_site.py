"""Every page of the site: it comes up everywhere, asks nobody, leads somewhere, and can be used by everybody."""

import re
from html.parser import HTMLParser
from pathlib import Path

import html5lib
import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import complaints
from tests.browser.heard import Heard
from tests.course import COURSE
from tests.site.alike import Alike
from tests.site.conftest import Server
from tests.site.whole import whole
from widgets.site.pages import PLACES
from widgets.site.prose import page_of

LESSONS = [page_of(lesson.file) for lesson in COURSE.lesson.values()]
CODE = [page_of(one.file) for one in COURSE.code_lesson.values()]
PAGES = [*(f"{place}.html" for place in PLACES), "teachers.html", *LESSONS, *CODE]
LONG = "02_the_hormone_story.html"


def come_up(page: Page, address: str) -> None:
    page.goto(whole(address))
    page.locator("body[data-ready]").wait_for()


class Links(HTMLParser):
    """The ids of a page, and where its links and files lead."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.leads: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name in ("href", "src"):
                self.leads.append(value or "")


def test_every_link_leads_somewhere_and_no_id_stands_twice(site: Path) -> None:
    pages = {path.name: Links(path.read_text("utf-8")) for path in site.glob("*.html")}
    assert sorted(pages) == sorted(PAGES)
    lost = []
    for name, links in pages.items():
        assert len(set(links.ids)) == len(links.ids), name
        for lead in links.leads:
            file, _, anchor = lead.partition("#")
            if re.match(r"https?:|tel:|data:", lead):
                continue
            target = file or name
            there = target in pages and (not anchor or anchor in pages[target].ids)
            if not there and not (not anchor and (site / target).is_file()):
                lost.append((name, lead))
    assert lost == []


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_well_formed(site: Path, name: str) -> None:
    html5lib.HTMLParser(strict=True).parse((site / name).read_text("utf-8"))


def test_a_broken_page_is_found() -> None:
    with pytest.raises(html5lib.html5parser.ParseError):
        html5lib.HTMLParser(strict=True).parse("<!doctype html><title>x</title><p><div></p>")


def test_every_page_comes_up_from_a_server_and_asks_nobody_else(page: Page, server: Server, heard: Heard) -> None:
    for name in PAGES:
        come_up(page, f"{server.address}/{name}")
        expect(page.get_by_role("heading", level=1)).to_have_count(1)
        for button in ("What is kept", "Pause", "Help"):
            expect(page.get_by_role("button", name=button, exact=True)).to_be_visible()
    assert heard.elsewhere == []
    assert heard.errors == []


# What differs between light, dark and paper is the colours.
LOOKS = {
    "light": ({"media": "screen", "color_scheme": "light"}, "all"),
    "dark": ({"media": "screen", "color_scheme": "dark"}, "colours"),
    "print": ({"media": "print", "color_scheme": "light"}, "colours"),
}


def test_axe_finds_nothing_on_whole_pages(page: Page, site: Path) -> None:
    found, alike = [], Alike()
    for name in PAGES:
        come_up(page, (site / name).as_uri())
        alike.leave_enough(page)
        for look, (media, which) in LOOKS.items():
            page.emulate_media(**media)
            found += [f"{name}, {look}: {said}" for said in complaints(page, which=which)]
    assert found == []


def test_every_page_opened_as_a_file_fits_a_narrow_window_and_large_type(page: Page, site: Path, heard: Heard) -> None:
    wider = "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
    for name in PAGES:
        page.set_viewport_size({"width": 320, "height": 700})
        come_up(page, (site / name).as_uri())
        assert page.evaluate(wider) <= 0, name
        # At 200 % this is a window of 1280 zoomed in.
        page.set_viewport_size({"width": 640, "height": 700})
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate(wider) <= 0, (name, "zoomed in")
    assert heard.errors == []
    assert page.evaluate("document.fonts.load('400 20px Literata').then((faces) => faces.length)") == 1


def test_a_narrow_window_parts_no_time_and_no_option_and_leaves_out_no_explanation(page: Page, site: Path) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    for name, together in (("index", ".gc-map > li > .gc-note"), ("teachers", ".gc-teachers pre span")):
        come_up(page, (site / f"{name}.html").as_uri())
        lines = page.locator(together).evaluate_all("all => all.map((one) => one.getClientRects().length)")
        assert set(lines) == {1}, name
    come_up(page, (site / "00_welcome.html").as_uri())
    for strength in COURSE.strength.values():
        expect(page.locator(".gc-letters").get_by_text(strength.means)).to_be_visible()


def test_pause_and_help_stay_in_sight_and_cover_no_text(page: Page, site: Path) -> None:
    come_up(page, (site / LONG).as_uri())
    for width in (390, 800, 1030, 1400):
        page.set_viewport_size({"width": width, "height": 700})
        page.evaluate("scrollTo(0, 2500)")
        expect(page.get_by_role("button", name="Pause")).to_be_in_viewport(ratio=1)
        bar = page.locator(".gc-bar").bounding_box()
        text = page.locator(".gc-article").bounding_box()
        assert bar["x"] >= text["x"] + text["width"] or (bar["y"], bar["width"]) == (0, width)
        page.locator(".gc-toc details").evaluate("(parts) => { parts.open = true; }")
        page.locator(".gc-toc a").nth(3).click()
        top = page.locator(".gc-prose h2").nth(3).bounding_box()["y"]
        assert top >= bar["y"] + bar["height"] or width > 1024
    page.emulate_media(media="print")
    expect(page.locator(".gc-bar")).to_be_hidden()


def test_the_first_key_leads_past_the_menu_and_keys_alone_answer_a_question(page: Page, site: Path) -> None:
    come_up(page, (site / LONG).as_uri())
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#content")).to_be_focused()
    question = page.locator('.gc-question[data-kind="one"]').first
    for _ in range(80):
        page.keyboard.press("Tab")
        if question.evaluate("node => node.contains(document.activeElement)"):
            break
    page.keyboard.press("Space")
    expect(question.get_by_role("radio").first).to_be_checked()
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Check":
            break
    page.keyboard.press("Enter")
    expect(question.locator(".gc-said")).to_be_visible()


def test_forced_colours_and_reduced_motion_leave_everything_visible(page: Page, site: Path) -> None:
    page.emulate_media(forced_colors="active", reduced_motion="reduce")
    come_up(page, (site / LONG).as_uri())
    box = page.locator(".gc-question").first
    assert box.evaluate("node => getComputedStyle(node).borderTopStyle") == "solid"
    page.get_by_role("button", name="Pause", exact=True).click()
    breath = page.locator(".gc-breath").first
    assert breath.evaluate("node => getComputedStyle(node).transitionDuration") == "0s"


def test_names_in_other_scripts_and_directions_stay_within_their_place(page: Page, site: Path) -> None:
    come_up(page, (site / "07_your_own_good_cry.html").as_uri())
    box = page.locator(".gc-reflect textarea").first
    box.fill("שלום عائشة \u202e abc 👩🏽‍👩🏽‍👧 " + "ת" * 200)
    expect(box).to_have_attribute("dir", "auto")
    assert page.evaluate("document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth") <= 0


def test_without_scripts_every_lesson_is_complete_to_read(browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for lesson in COURSE.lesson.values():
        page.goto((site / page_of(lesson.file)).as_uri())
        text = page.locator("main").text_content()
        here = [one for one in COURSE.question.values() if one.id.startswith(f"{lesson.id}.")]
        for question in here:
            assert question.asks in text, question.id
        for claim in (one for one in COURSE.claim.values() if one.lesson == lesson.id):
            for part in (*claim.found.split("\n\n"), claim.not_tested):
                assert part in text, claim.id
        questions = page.locator(".gc-question")
        expect(questions).to_have_count(len(here))
        for one in questions.all():
            assert one.locator("details").count() >= 1
        for figure in page.locator("figure.gc-chart:not([data-gc-live], [data-gc-live] *)").all():
            assert figure.locator("svg path").count() > 0
            assert figure.locator(".gc-sentence").text_content().strip()
            assert figure.locator("tbody tr").count() > 0
    context.close()


def test_the_answers_open_without_scripts(browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / LONG).as_uri())
    answer = page.locator(".gc-question details").first
    answer.locator("summary").click()
    expect(answer.locator("li").first).to_be_visible()
    context.close()


def test_search_finds_lessons_words_and_sources_and_says_how_many(page: Page, site: Path) -> None:
    come_up(page, (site / "search.html").as_uri())
    box = page.get_by_role("searchbox")
    box.fill("cortis")
    expect(page.locator("#gc-search-status")).to_contain_text("places found")
    found = page.locator("#gc-search-found")
    for where in ("Lesson:", "Words", "Sources", "Claim"):
        expect(found.get_by_text(where).first).to_be_visible()
    found.get_by_role("link", name=COURSE.term["cortisol"].term, exact=True).click()
    page.wait_for_url("**/glossary.html#term-cortisol")
    page.go_back()
    expect(box).to_have_value("cortis")


def test_search_shows_what_has_some_of_the_words_where_nothing_has_all(page: Page, site: Path) -> None:
    come_up(page, (site / "search.html").as_uri())
    page.get_by_role("searchbox").fill("cortisol xylophone")
    expect(page.locator("#gc-search-status")).to_contain_text("No place has all of these words.")
    expect(page.locator("#gc-search-found").get_by_text("cortisol").first).to_be_visible()


def test_search_that_finds_nothing_says_where_help_is(page: Page, site: Path) -> None:
    come_up(page, (site / "search.html").as_uri())
    page.get_by_role("searchbox").fill("xylophone")
    expect(page.locator("#gc-search-status")).to_contain_text("Nothing found.")
    expect(page.locator("#gc-search-help summary")).to_be_visible()


def test_progress_shows_on_the_map_after_a_question_was_looked_at(page: Page, site: Path) -> None:
    come_up(page, (site / LONG).as_uri())
    question = page.locator('.gc-question[data-kind="one"]').first
    question.get_by_role("radio").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.locator(".gc-said")).to_be_visible()
    come_up(page, (site / "index.html").as_uri())
    expect(page.locator('[data-gc-progress="02"]')).to_contain_text("You have looked at 1 of its")
