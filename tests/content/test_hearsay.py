"""Nothing says what people guess, believe or feel unless a source beside it does."""

import re
from collections.abc import Collection
from pathlib import Path

import pytest

from tests.content.hearsay import hearsay
from tests.content.test_writing import RECORDS
from tests.content.writing import texts
from tests.course import COURSE
from tests.lessons.notebooks import FILES, plain, prose
from widgets.content.places import ASSETS

# What a study found that people say, by the words that tell it: the study is among the sources of the same claim.
FOUND = {
    r"\bmost people (say|felt better)\b": "rottenberg-2008",
    r"\bin the studies many people thought the same\b": "van-de-ven-2017",
}
HEARD = [
    "Many would guess that.",
    "Many people would guess that.",
    "It is a common thing to believe.",
    "Most people think of milk first.",
    "Everybody knows it.",
    "Almost everybody has heard it.",
    "People often assume that tears are water.",
    "It is widely believed that stress goes out with tears.",
    "That's an easy mistake.",
    "Popular advice, but it made no difference.",
    "It is repeated so often that it sounds settled.",
    "Most of us would feel the same.",
    "You probably thought of milk.",
    "It's tempting to think so.",
]


@pytest.mark.parametrize("sentence", HEARD)
def test_what_says_so_is_heard(sentence: str) -> None:
    assert hearsay(sentence) == [sentence]


@pytest.mark.parametrize("sentence", ["“Most people think so,” says Lena.", "Everybody guesses alone."])
def test_what_somebody_is_quoted_with_or_a_class_is_to_do_is_not(sentence: str) -> None:
    assert hearsay(sentence) == []


def without_a_source(record: object) -> list[str]:
    """Give what a record says of people in general that rests on none of its sources."""
    if getattr(record, "references", None):
        return []
    claim = COURSE.claim.get(getattr(record, "claim", None) or "")
    sources = claim.references if claim else ()
    return [one for text in texts(record) for one in hearsay(text) if not rests_on(one, sources)]


def test_nothing_is_said_of_people_in_general_without_a_source() -> None:
    assert [(kind, said) for kind, record in RECORDS for said in without_a_source(record)] == []


@pytest.mark.parametrize("lesson", FILES)
def test_nor_does_the_prose(lesson: str) -> None:
    sources = {one for claim in COURSE.claim.values() if claim.lesson == lesson for one in claim.references}
    assert [one for one in hearsay(plain(prose(FILES[lesson]))) if not rests_on(one, sources) and not _named(one)] == []


@pytest.mark.parametrize("words", sorted((ASSETS / "words").rglob("*.ftl")), ids=lambda path: path.name)
def test_nor_do_the_words_of_the_interface(words: Path) -> None:
    assert hearsay(words.read_text("utf-8")) == []


def rests_on(sentence: str, sources: Collection[str]) -> bool:
    """Say whether a sentence tells what one of these sources found."""
    return any(re.search(words, sentence, re.IGNORECASE) and found in sources for words, found in FOUND.items())


def _named(sentence: str) -> bool:
    """Say whether it is told as what somebody in the article says."""
    return any(re.search(rf"\b{one.name.split(',')[0].split()[-1]}\b", sentence) for one in COURSE.speaker.values())
