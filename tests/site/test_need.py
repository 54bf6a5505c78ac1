"""The search puts help first for whoever may need it, however it is said and misspelt; and not for everybody else."""

import random
import re
import time
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.site.said import NEUTRAL, SAID
from tests.site.test_record_in_browser import ON_TOP
from tests.site.test_whole_site import come_up
from widgets.content.errors import ContentError
from widgets.pieces.shared.bundle import bundle
from widgets.site.need import needs
from widgets.site.searched import searched
from widgets.site.shared import SCRIPTS


def listed(text: str) -> list[str]:
    return [one.strip() for line in text.strip().splitlines() for one in line.split("|")]


@pytest.fixture
def heard(page: Page):
    """Give what hears whether a need is in each of these texts."""
    page.add_script_tag(content=f"const {{ hearsNeed }} = {bundle(SCRIPTS / 'need.js', COURSE.words)}")

    def hear(texts: list[str]) -> list[str]:
        return page.evaluate("([needs, texts]) => texts.filter(hearsNeed(needs))", [needs(COURSE), texts])

    return hear


def missed(texts: list[str], heard) -> list[str]:
    found = set(heard(texts))
    return [text for text in texts if text not in found]


@pytest.mark.parametrize("kind", SAID)
def test_a_need_is_heard_however_it_is_said(heard, kind: str) -> None:
    texts = listed(SAID[kind])
    assert missed(texts, heard) == []


def test_who_wants_to_know_something_is_not_taken_for_somebody_in_need(heard) -> None:
    titles = [one.title for one in COURSE.lesson.values() if one.title != "Holding tears back"]
    assert heard([*listed(NEUTRAL), *titles, *(one.id for one in COURSE.chart.values())]) == []


def test_no_word_of_the_course_is_a_slip_of_one_that_calls_for_help(heard) -> None:
    shown = " ".join(f"{one['title']} {one['text']}".lower() for one in searched(COURSE))
    words = sorted(set(re.findall(r"[a-z]+", shown)))
    called = {"depressed", "depression", "depressive", "despair", "lonely", "samaritans", "suicidal", "suicide"}
    assert len(words) > 3000
    assert set(heard([f"study of {word}" for word in words])) == {f"study of {word}" for word in called}


def test_each_phrase_is_heard_in_capitals_within_other_words_and_with_a_slip(heard) -> None:
    chance = random.Random(11)
    texts = []
    for phrase in needs(COURSE)["says"]:
        texts += [phrase, phrase.upper() + "!!", f"so, um, {phrase} – please", re.sub(r"\bim\b", "I’m", phrase)]
        words = phrase.split()
        if long := [place for place, word in enumerate(words) if len(word) > 6 and word.isascii() and word.isalpha()]:
            place, letter = chance.choice(long), chance.randint(1, 4)
            word = words[place]
            words[place] = word[:letter] + word[letter + 1] + word[letter] + word[letter + 2 :]
            texts.append(" ".join(words))
    assert missed(texts, heard) == []


def test_what_says_it_together_is_heard_in_any_order(heard) -> None:
    chance = random.Random(12)
    texts = []
    for groups in needs(COURSE)["together"]:
        words = [chance.choice(group) for group in groups]
        texts += [" and then ".join(chance.sample(words, len(words))) for _ in range(3)]
    assert missed(texts, heard) == []


def test_a_long_text_is_heard_through_at_once(page: Page, heard) -> None:
    long = " ".join(f"word{number % 997} crying tears lately" for number in range(20_000))
    begun = time.monotonic()
    assert heard([f"{long} i want to die {long}"]) != []
    assert time.monotonic() - begun < 60


def test_help_is_pinned_whatever_is_typed_and_its_numbers_come_first_where_they_may_be_needed(
    page: Page, site: Path
) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    come_up(page, (site / "search.html").as_uri())
    box, pinned = page.get_by_role("searchbox"), page.locator("#gc-search-help summary")
    number = page.locator("#gc-search-help").get_by_role("link", name="988", exact=True).first
    for wanted in ("", "cortisol", "xylophone"):
        box.fill(wanted)
        expect(page.locator("#gc-search-status")).not_to_contain_text("stands first")
        assert pinned.evaluate(ON_TOP)
        expect(number).to_be_hidden()
    box.fill("I do not want to live, crying")
    expect(page.locator("#gc-search-status")).to_contain_text("Whom you can call or write to stands first.")
    expect(number).to_be_in_viewport(ratio=1)
    assert number.evaluate(ON_TOP)
    assert number.get_attribute("href") == "tel:988"
    first = page.locator("#gc-search-found li").first.bounding_box()["y"]
    assert number.bounding_box()["y"] < first
    assert complaints(page) == []
    box.fill("cortisol")
    expect(number).to_be_hidden()
    pinned.click()
    expect(number).to_be_visible()
    box.fill("oxytocin")
    expect(page.locator("#gc-search-found").get_by_text("oxytocin").first).to_be_visible()
    expect(number).to_be_visible()


def test_without_scripts_the_search_page_has_the_numbers(browser, site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site / "search.html").as_uri())
    page.get_by_text("If you want to talk to somebody").click()
    expect(page.get_by_role("link", name="988", exact=True).first).to_be_visible()
    context.close()


BROKEN = {
    "": "there is no [[need]] in it",
    '[[need]]\nid = "a"\nabout = "x"\nsays = []\nalone = []': "need 'a': field 'says'",
    '[[need]]\nid = "a"\nabout = "x"\nsays = [" "]\nalone = []': "need 'a': field 'says'",
    '[[need]]\nid = "a"\nabout = "x"\nsays = "die"\nalone = []': "need 'a': field 'says'",
    '[[need]]\nid = "a"\nabout = "x"\nsays = ["x"]\nalone = []\ntogether = ["die"]': "need 'a': field 'together'",
    '[[need]]\nid = "a"\nabout = "x"\nsays = ["x"]\nalone = []\ntogether = ["he/ hits"]': "need 'a': field 'together'",
    '[[need]]\nid = "a"\nsays = ["x"]\nalone = []': "need 'a': field 'about' is missing",
    'ordinary = "nose"\n[[need]]\nid = "a"\nabout = "x"\nsays = ["x"]\nalone = []': "field 'ordinary'",
    'ordinary = ["a nose"]\n[[need]]\nid = "a"\nabout = "x"\nsays = ["x"]\nalone = []': "field 'ordinary'",
    "[[need": "this is not TOML",
}


@pytest.mark.parametrize("text", BROKEN)
def test_a_file_that_leads_nobody_to_help_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "need.toml").write_text(text)
    with pytest.raises(ContentError, match=re.escape(BROKEN[text])):
        needs(replace(COURSE, assets=tmp_path))
