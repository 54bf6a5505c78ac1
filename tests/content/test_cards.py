"""Claim cards, charts and words read as somebody would say them, and one data set is told as one."""

import re

import pytest

from tests.content.writing import grade
from tests.course import COURSE

CLAIMS = list(COURSE.claim.values())
NOT_FOUND = re.compile(
    r"\b(?:we found no|nobody (?:we found|has)|nothing found|not that we found|as far as we (?:found|could read))\b",
    re.IGNORECASE,
)
COUNTED_ONCE = re.compile(r"twice|one data set|as one\b|the same people", re.IGNORECASE)
ONE_DATA_SET = {"memory-accounts", "relief-after-last-cry"}
FIELD_WORDS = (
    "by-lot", "control-group", "confounder", "replication", "effect-size", "learned-helplessness", "attachment",
    "meta-analysis",
)  # fmt: skip


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda one: one.id)
def test_what_was_found_is_read_with_ease(claim) -> None:
    assert grade(claim.found) <= 8.5
    sentences = re.split(r"(?<=[.?])\s+", claim.found)
    assert 8 <= len(claim.found.split()) / len(sentences) <= 24, "neither staccato nor breathless"


def test_that_nothing_was_found_is_said_now_and_then_and_not_on_every_card() -> None:
    said = [one.id for one in CLAIMS for _ in NOT_FOUND.findall(f"{one.found} {one.not_tested}")]
    assert len(said) <= 10, said


@pytest.mark.parametrize(
    "chart", [one for one in COURSE.chart.values() if ONE_DATA_SET & set(one.studies())], ids=lambda one: one.id
)
def test_the_cries_that_several_papers_tell_of_are_counted_once(chart) -> None:
    assert COUNTED_ONCE.search(f"{chart.caption} {chart.basis}")


@pytest.mark.parametrize("word", FIELD_WORDS)
def test_the_words_that_an_examiner_asks_for_are_explained(word: str) -> None:
    assert len(COURSE.term[word].says.split()) >= 10


def test_a_change_that_other_studies_did_not_see_is_not_drawn_as_a_bar() -> None:
    near = {row.id: row for row in COURSE.chart["near"].row}
    assert near["endorphin-acth"].study and not near["endorphin-acth"].value
