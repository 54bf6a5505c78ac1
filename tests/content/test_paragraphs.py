"""What opens after a guess is read in short paragraphs, one idea in each, wherever it stands."""

import re

import msgspec
import pytest

from tests.course import COURSE
from widgets.bank.words import paragraph
from widgets.pieces.made import make

MOST = 75  # words
WORD = re.compile(r"\S*\w\S*")
LONG = {name: one for name, one in COURSE.claim.items() if "\n\n" in one.found}


def told() -> dict[str, str]:
    """Give all that is said once somebody has guessed, by where it stands."""
    claims = {
        f"claim {one.id}: {field}": getattr(one, field)
        for one in COURSE.claim.values()
        for field in ("found", "not_tested", "would_change")
    }
    captions = {f"chart {one.id}: caption": one.caption for one in COURSE.chart.values()}
    sentences = {
        f"chart {one.id}: sentence {place}": sentence.text
        for one in COURSE.chart.values()
        for place, sentence in enumerate(one.sentence)
    }
    headlines = {f"headline {one.id}": one.studied for one in COURSE.headline.values()}
    whys = {
        f"question {one.id}: {place}": text
        for one in COURSE.question.values()
        for place, text in explained(msgspec.to_builtins(one))
    }
    return claims | captions | sentences | headlines | whys


def explained(record: object, name: str = "") -> list[tuple[str, str]]:
    """Give all explanations of a question, with the field that each stands in."""
    if isinstance(record, str):
        return [(name, record)] if "why" in name else []
    inner = record.items() if isinstance(record, dict) else enumerate(record) if isinstance(record, list) else ()
    return [found for key, value in inner for found in explained(value, f"{name}.{key}")]


TOLD = told()


def test_no_paragraph_of_a_finding_is_long() -> None:
    assert sum("question" in where for where in TOLD) > 400
    counted = {where: max(len(WORD.findall(one)) for one in text.split("\n\n")) for where, text in TOLD.items()}
    assert {where: n for where, n in counted.items() if n > MOST} == {}


@pytest.mark.parametrize("claim", LONG)
def test_every_idea_of_a_finding_is_a_paragraph_wherever_it_is_read(claim: str) -> None:
    parts = COURSE.claim[claim].found.split("\n\n")
    assert all(part == " ".join(part.split()) for part in parts), "a line breaks within a paragraph"
    html = make(COURSE, "claim", claim).html.replace("&#39;", "'")
    assert all(f"<p>{part}</p>" in html for part in parts)
    assert paragraph(COURSE.claim[claim].found).count("<p>") == len(parts)
