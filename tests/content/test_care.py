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


def test_grief_has_no_timetable_and_it_is_said_when_to_ask() -> None:
    text = prose(FILES["07"])
    assert "no time limit" in text
    assert "talk to a doctor soon" in text
