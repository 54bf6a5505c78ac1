"""Whoever may be hurting finds the line that is meant for them, and is told how old our copy of it is."""

import re

import pytest

from tests.course import COURSE
from tests.lessons.notebooks import FILES, prose

LINES = list(COURSE.line.values())
COUNTRIES = (
    "United States", "Canada", "United Kingdom", "Ireland", "European Union", "Australia", "New Zealand", "India",
    "South Africa",
)  # fmt: skip


@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_named_has_a_line(country: str) -> None:
    assert any(country in line.where for line in LINES)


@pytest.mark.parametrize(
    ("whom", "at_least"), [("young people", 6), ("around a birth", 4), ("after a death", 2), ("eating disorders", 5)]
)
def test_those_who_read_this_have_lines_of_their_own(whom: str, at_least: int) -> None:
    assert sum(whom in line.where for line in LINES) >= at_least


@pytest.mark.parametrize("line", LINES, ids=lambda one: one.id)
def test_a_line_can_be_reached_and_checked(line) -> None:
    assert line.url.startswith("https://")
    assert re.fullmatch(r"[\d -]*", line.call) and re.fullmatch(r"[\d -]*", line.text)
    assert line.call or line.text or line.note, "a number that was not seen is left out, and the note says where it is"
    assert line.seen_from, "how old our copy is, or that it bears no date"
    years = re.findall(r"\b20\d\d\b", line.seen_from)
    assert all(year in line.seen_at for year in years), "the year that is shown is that of a copy that was seen"


def test_the_finder_for_everybody_stands_first_and_the_countries_by_the_alphabet() -> None:
    countries = [re.split("[:,]", line.where)[0] for line in LINES]
    assert LINES[0].regions == [] and "findahelpline.com" in LINES[0].url
    assert countries[1:] == sorted(countries[1:])
    assert all(line.regions for line in LINES[1:]), "so that a browser can put the reader's own first"


@pytest.mark.parametrize("line", LINES, ids=lambda one: one.id)
def test_what_is_said_of_a_line_begins_as_a_sentence_does(line) -> None:
    said = line.hours or line.cost or line.note
    assert said[0].isupper() or said[0].isdigit(), said


def test_somebody_asks_noor_whether_she_fears_to_hurt_the_baby_and_her_low_mood_has_a_name() -> None:
    scenes = {scene.id: scene for scene in COURSE.question["03.tired-night"].scenes}
    asks = next(choice for choice in scenes["numbers"].choices if "afraid that you might hurt her" in choice.text)
    after = scenes[asks.goes]
    assert "low for weeks" in after.text
    assert any("first year" in choice.why and "doctor" in choice.text for choice in after.choices)
    assert "at any time in the first year" in prose(FILES["03"])


def test_whoever_fears_for_somebody_s_life_asks_in_plain_words_on_every_way_through_the_case() -> None:
    """Each way of the story leads over the question to company and help; none ends before it was asked."""
    scenes = {scene.id: scene for scene in COURSE.question["07.plain-question"].scenes}
    asking = "thinking of taking your own life?"
    asked = [choice for scene in scenes.values() for choice in scene.choices if asking in choice.text]
    assert len(asked) == 3 and {choice.goes for choice in asked} == {"asked"}
    assert all("plain" in choice.why for scene in scenes.values() for choice in scene.choices if choice.goes == "asked"
               and asking not in choice.text)  # fmt: skip
    assert [scene.id for scene in scenes.values() if not scene.choices] == ["together"]
    assert {choice.goes for choice in scenes["asked"].choices} == {"together", "secret"}
    assert {choice.goes for choice in scenes["secret"].choices} == {"together"}
    whys = " ".join(choice.why for scene in scenes.values() for choice in scene.choices)
    assert "doesn’t put the thought there" in whys and "emergency number at once" in whys
    assert "press Help" in scenes["together"].text


def test_nobody_meets_that_case_unprepared() -> None:
    asks = COURSE.question["07.plain-question"].asks
    assert "Skip this one" in asks and "not want to live" in asks
    assert "a brother who may not want to live" in COURSE.lesson["07"].care
    assert "07.plain-question" in COURSE.review["08.session"].leave_out
    assert any("case of the brother" in one for one in COURSE.teacher["07"].careful)


@pytest.mark.parametrize(
    ("lesson", "signs", "then"),
    [
        ("05", ("cries without them", "few wet nappies", "soft spot on the head"), "to a doctor at once"),
        ("05", ("red and hurts", "contact lenses", "sight suddenly changes", "chemical splashes in"), "straight away"),
        ("03", ("believes things", "very confused", "can’t sleep"), "the same day"),
    ],
)
def test_what_cannot_wait_is_told_in_one_paragraph_with_what_to_do(lesson: str, signs: tuple, then: str) -> None:
    told = [one for one in prose(FILES[lesson]).split("\n\n") if all(sign in one for sign in signs)]
    assert len(told) == 1 and then in told[0]
    assert "](http" in told[0], "and where it was read"


def test_a_medicine_is_told_of_with_what_it_does_for_people_and_that_it_is_not_stopped_at_once() -> None:
    text = prose(FILES["05"])
    part = text[text.index("### Medicines") : text.index("### First tears")]
    assert "help many people" in part and "by a small to moderate amount" in part
    assert "Depression can flatten feelings by itself" in part
    assert "Stopping at once can bring" in part


def test_grief_has_no_timetable_and_it_is_said_when_to_ask() -> None:
    text = prose(FILES["07"])
    assert "no time limit" in text
    assert "talk to a doctor soon" in text
