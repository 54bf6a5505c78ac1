"""The search puts help first for whoever may need it, however it is said and misspelt; and not for everybody else."""

import random
import re
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import complaints
from tests.course import COURSE
from tests.site.test_record_in_browser import ON_TOP
from tests.site.test_whole_site import come_up
from widgets.content.errors import ContentError
from widgets.pieces.shared.bundle import bundle
from widgets.site.need import needs
from widgets.site.shared import SCRIPTS

# None of these stands in the content just so.
SAID = {
    "not wanting to live": """
        I do not want to live | no reason to live | better off dead | end it all | I can't go on | I want to die
        I don’t want to be here any more | there's no reason left for me to live
        they would all be better off without me | I just want it all to end | I really want to die
        what is the point of living | im so tired of living | I wish I had never woken up, I wish I was dead
        thinking about suicide | suicidal thoughts | kill myself | I want to go to sleep and never wake up
        how many pills would it take | I cannot do this anymore | no one would even miss me
        I am a burden to everyone | ending my life | life isn't worth living | I'm done with life
        WANT TO DIE!!! | my friend said she wants to die | killmyself | wanttodie | kms
        I have nothing left to live for | ich: i want to end my life now | nobody would notice or miss me
    """,
    "hurting oneself": """
        self-harm | self harm | selfharm | I cut myself | I keep cutting myself | I hurt myself again
        how to stop cutting | i want to hurt myself | burning myself | I hate myself | cuts on my arm | cutting
    """,
    "hurt by others": """
        abuse | my partner hits me | he beats me | I was raped | domestic violence | my dad is hurting me
        I'm afraid of my husband | he threatened to kill me | I am scared to go home | she forced me to
        they bully me at school | someone touched me | my boyfriend choked me | emotional abuse | violent
    """,
    "danger to a baby": """
        I shook the baby | I am afraid I will hurt my baby | I might hurt my baby | baby won't stop crying
        I can't stand the crying | my baby is not breathing | shaken baby | I nearly hit the baby
        scared I will hurt him
    """,
    "panic": """
        panic | panic attack | I think I'm having a panic attack | I can't breathe | cant calm down
        I am so depressed | depression | I am losing my mind | I feel so alone | so lonely | can't stop crying
        falling apart | alone
    """,
    "asking": """
        help | help me | please help me | I need help | who can I call | someone to talk to | no one to talk to
        hotline | crisis | emergency | 988 | 116 123 | samaritans | lifeline | shout
    """,
    "misspelt": """
        sucidal | suicde | suiside | suicidle | kill mysef | kil myself | klil myself | i want to dei
        want too die | no raeson to live | no reson to live | bettr off dead | better of dead | end it al
        i cant go onn | selfhram | self hamr | abusee | pannic atack | panik attack | deppressed | depresed
        domestic vilence | dont want to liv | do not wnat to live | hrut myself | nobdy to talk to
    """,
}
# What people look for who want to know something.
NEUTRAL = """
    cortisol | oxytocin | crying | tears | onion | cutting onions | does crying help | help with onions
    baby | babies crying | newborn tears | why do we cry | stress | hormones | half-life | prolactin | study
    | mood | good cry | lovely | violet | amused | sad films | emotional tears | end of the study
    how long does a cry last | live | alive | die Träne | reasons to cry | no reason to cry | point of view
    lacrimal gland | dry eyes | breathing | breathe in | calm | attachment | social support | crying at work
    | men and women | culture | killer whales | cry myself | hit song | rating | grape | talk about crying
    shake | hurt | pain | painkiller | endorphins | eaten | therapies
"""


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
    '[[need]]\nid = "a"\nsays = ["x"]\nalone = []': "need 'a': field 'about' is missing",
    "[[need": "this is not TOML",
}


@pytest.mark.parametrize("text", BROKEN)
def test_a_file_that_leads_nobody_to_help_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "need.toml").write_text(text)
    with pytest.raises(ContentError, match=re.escape(BROKEN[text])):
        needs(replace(COURSE, assets=tmp_path))
