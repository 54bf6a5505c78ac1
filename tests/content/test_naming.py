"""A source has one name: whoever is named with a year in prose is so named in `references.toml`."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
import tomli

from tests.course import COURSE
from tests.lessons.notebooks import FILES, prose
from widgets.content.places import ASSETS
from widgets.content.records import Reference

NAME = r"(?:van de |van der |van )?[A-ZŠČŽ][\w’'-]+(?: of [A-Z]\w+| [A-Z]\w+)*"
NAMED = re.compile(rf"({NAME})(?: and ({NAME}|colleagues|others))?(?:, | \()((?:19|20)\d\d)\b(?!-\d)")
INITIALS = re.compile(r"\s+[A-Z]{1,4}$")
MANY = {"colleagues", "others", ""}


def known(references: list[Reference]) -> dict[tuple[str, str], set[str]]:
    """Give for each first author and year who may be named second."""
    found: dict[tuple[str, str], set[str]] = {}
    for one in references:
        if one.authors and one.year:
            names = [INITIALS.sub("", name) for name in re.split(r", | and ", one.authors)]
            found.setdefault((names[0], str(one.year)), set()).update(names[1:2])
    return found


@cache
def listed() -> dict[tuple[str, str], set[str]]:
    """Give for all references what `known` gives of them."""
    return known(list(COURSE.reference.values()))


def strangers(text: str) -> list[str]:
    """Give each mention of an author and a year in a text that no reference bears out."""
    there = listed()
    return [
        match[0]
        for match in NAMED.finditer(text)
        if (match[1], match[3]) not in there or not ((match[2] or "") in MANY or match[2] in there[match[1], match[3]])
    ]


def texts(value: object) -> Iterator[str]:
    """Give every text in a file's tables."""
    match value:
        case str():
            yield value
        case dict():
            for one in value.values():
                yield from texts(one)
        case list():
            for one in value:
                yield from texts(one)


@pytest.mark.parametrize("lesson", FILES)
def test_a_lesson_names_sources_as_their_list_does(lesson: str) -> None:
    assert strangers(prose(FILES[lesson])) == []


@pytest.mark.parametrize(
    "file", [one for one in sorted(ASSETS.rglob("*.toml")) if one.name != "references.toml"], ids=lambda one: one.name
)
def test_a_file_of_the_course_names_sources_as_their_list_does(file) -> None:
    tables = tomli.loads(file.read_text("utf-8"))
    assert [said for text in texts(tables) for said in strangers(text)] == []


@pytest.mark.parametrize("claim", COURSE.claim.values(), ids=lambda one: one.id)
def test_whom_a_claim_names_stands_among_its_own_sources(claim) -> None:
    own = known([COURSE.reference[one] for one in claim.references])
    named = [(match[1], match[3]) for match in NAMED.finditer(f"{claim.found} {claim.not_tested}")]
    assert [one for one in named if one not in own] == []


def test_a_name_with_another_year_or_another_second_author_is_found() -> None:
    assert strangers("475 people felt as well (Hesdorffer, 2018).") == ["Hesdorffer, 2018"]
    assert strangers("Zech and Bushman (2005) asked.") == ["Zech and Bushman (2005"]
    assert strangers("Zech and Rimé (2005), and American Academy of Pediatrics, 2012.") == []
