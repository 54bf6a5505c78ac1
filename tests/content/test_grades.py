"""A letter is looked up in one table, and wherever it stands its reasons stand beside it."""

from collections import Counter

import pytest

from tests.lessons.notebooks import FILES, prose
from widgets import claim as show_claim
from widgets import grades
from widgets.bank.words import said
from widgets.content import course
from widgets.content.claims import Claim
from widgets.content.questions import GradeEvidence
from widgets.poll.offered import find_ask
from widgets.site.pages import TEMPLATES

CLAIMS = list(course().claim.values())
GRADED = [one for one in CLAIMS if not one.advice]
COUNTS = {1: "once", 2: "twice", 3: "three times", 12: "twelve", 13: "thirteen", 16: "sixteen"}


@pytest.mark.parametrize("claim", GRADED, ids=lambda one: one.id)
def test_the_letters_of_a_claim_are_those_of_the_table(claim: Claim) -> None:
    table = course().directness
    assert claim.letters == [table[part.directness].letters[part.strength] for part in claim.part]


def test_what_is_one_step_away_earns_no_more_than_a_c_and_the_untested_a_d() -> None:
    assert set(course().directness["near"].letters.values()) <= {"C", "D"}
    assert set(course().directness["untested"].letters.values()) == {"D"}
    assert set(course().directness["direct"].letters.values()) == {"A", "B", "C", "E"}


@pytest.mark.parametrize("claim", GRADED, ids=lambda one: one.id)
def test_a_claim_says_on_both_axes_why_it_has_its_letters_and_what_would_change_them(claim: Claim) -> None:
    axes = course().axes(claim)
    assert len(axes) == len(claim.letters) <= 2
    for part, letter, text in zip(claim.part, claim.letters, axes, strict=True):
        assert course().directness[part.directness].name in text
        assert course().strength[part.strength].name in text
        assert not part.of or text.startswith(f"{letter} for {part.of}.")
    still = TEMPLATES.get_template("still.html").module.claim(show_claim(claim.id).content)
    escaped = TEMPLATES.from_string("{{ text }}")
    for text in (*axes, claim.would_change):
        assert escaped.render(text=text) in still, "the page without scripts says it"
        assert text in find_ask(course(), claim.id).found, "the poll says it"


@pytest.mark.parametrize(
    "question", [one for one in course().question.values() if one.claim != "good-cry-and-support"][:30]
)
def test_the_bank_says_both_axes_and_what_would_change_the_letter(question) -> None:
    claim = course().claim[question.claim]
    told = " ".join(text for _, text in said(question))
    assert claim.would_change in told
    assert all(text in told for text in course().axes(claim))


@pytest.mark.parametrize("question", [one for one in course().question.values() if isinstance(one, GradeEvidence)])
def test_whoever_grades_a_claim_with_two_letters_is_told_which_one_is_asked_for(question: GradeEvidence) -> None:
    if len(course().claim[question.claim].letters) == 2:
        assert "two letters" in question.asks


def test_the_review_counts_the_letters_that_there_are() -> None:
    counted = Counter(letter for one in GRADED for letter in one.letters)
    a, b, c, d, e = (COUNTS[counted[letter]] for letter in "ABCDE")
    assert f"{sum(counted.values())} letters: A {a}, B {b}, C {c}, D {d} and E {e}." in prose(FILES["08"])
    assert sum(len(one.letters) == 2 for one in GRADED) == 12
    assert "Twelve of the 35 claims say two things" in prose(FILES["08"])


def test_the_table_that_is_shown_is_the_table_that_is_used() -> None:
    names = {one.name: one.id for one in course().strength.values()}
    for shown, row in zip(grades("table").content["rows"], course().directness.values(), strict=True):
        assert shown["name"] == row.name
        assert {names[cell["column"]]: cell["letter"] for cell in shown["cells"]} == row.letters
