"""The list of sources reads as sentences, and says honestly how a thing was seen."""

from tests.course import COURSE

REFERENCES = list(COURSE.reference.values())


def test_what_stands_after_a_full_stop_begins_with_a_capital_or_a_figure() -> None:
    for text in (text for one in REFERENCES for text in (one.title, one.journal)):
        first = next((letter for letter in text if letter.isalnum()), "A")
        assert first.isupper() or first.isdigit(), text


def test_a_source_can_be_looked_up() -> None:
    assert [one.id for one in REFERENCES if not (one.doi or one.url)] == [], "a reader needs an address"


def test_a_gap_in_the_list_is_told_as_a_gap() -> None:
    unnamed = [one for one in REFERENCES if not one.authors]
    told = (
        "not on",
        "not shown",
        "not seen",
        "names no writer",
        "no writer",
        "neither author",
        "could not",
        "on any page",
    )
    quiet = [one.id for one in unnamed if not any(word in one.checked.lower() for word in told)]
    assert quiet == [], "who wrote it could not be seen: `checked` says so"
