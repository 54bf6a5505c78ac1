"""A letter is looked up in one table, and wherever it stands its reasons stand beside it."""

import re
from collections import Counter

import pytest

from tests.course import COURSE
from tests.lessons.notebooks import FILES, prose
from widgets.bank.words import said
from widgets.content.claims import Claim
from widgets.content.questions import GradeEvidence
from widgets.guide.shown import shown as shown_in_guide
from widgets.paper.pages import handout
from widgets.pieces.made import make
from widgets.poll.offered import find_ask
from widgets.site.pages import templates

CLAIMS = list(COURSE.claim.values())
GRADED = [one for one in CLAIMS if not one.advice]
LEAKS = re.compile(r"\b(?:letters?|grad(?:e|es|ed|ing))\b|\b(?:a|an|fair|strong) [A-E]\b")
COUNTS = {2: "twice", 3: "three times", 8: "eight", 13: "thirteen", 22: "twenty-two"}


@pytest.mark.parametrize("claim", GRADED, ids=lambda one: one.id)
def test_the_letters_of_a_claim_are_those_of_the_table(claim: Claim) -> None:
    table = COURSE.directness
    assert claim.letters == [table[part.directness].letters[part.strength] for part in claim.part]


def test_what_is_one_step_away_earns_no_more_than_a_c_and_the_untested_a_d() -> None:
    assert set(COURSE.directness["near"].letters.values()) <= {"C", "D"}
    assert set(COURSE.directness["untested"].letters.values()) == {"D"}
    assert set(COURSE.directness["direct"].letters.values()) == {"A", "B", "C", "E"}


@pytest.mark.parametrize("claim", GRADED, ids=lambda one: one.id)
def test_a_claim_says_on_both_axes_why_it_has_its_letters_and_what_would_change_them(claim: Claim) -> None:
    axes = COURSE.axes(claim)
    assert len(axes) == len(claim.letters) <= 2
    for part, letter, text in zip(claim.part, claim.letters, axes, strict=True):
        assert COURSE.directness[part.directness].name in text
        assert COURSE.strength[part.strength].name in text
        assert not part.of or text.startswith(f"{letter} for {part.of}.")
    still = make(COURSE, "claim", claim.id).html
    escaped = templates(COURSE.words).from_string("{{ text }}")
    for text in (*axes, claim.would_change):
        assert escaped.render(text=text) in still, "the page without scripts says it"
        assert text in find_ask(COURSE, claim.id).found, "the poll says it"


@pytest.mark.parametrize("claim", [one for one in GRADED if len(one.letters) == 2], ids=lambda one: one.id)
def test_of_two_letters_each_is_named_wherever_they_stand_without_the_axes(claim: Claim) -> None:
    for letter, part in zip(claim.letters, claim.part, strict=True):
        assert f"{letter} for {part.of}" in COURSE.graded(claim, named=True), "the table of beliefs says it"
        assert f"{letter} for {part.of}" in " ".join(shown_in_guide(COURSE, claim.id).lines), (
            "the teacher's guide says it"
        )


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda one: one.id)
def test_what_was_found_does_not_give_the_letter_away(claim: Claim) -> None:
    assert LEAKS.findall(f"{claim.found} {claim.not_tested}") == []


def test_how_the_table_is_read_stands_beneath_it_and_on_paper() -> None:
    made = make(COURSE, "grades", "table")
    escaped = templates(COURSE.words).from_string("{{ text }}")
    assert made.words["rules"] == [one.says for one in COURSE.rule.values()] != []
    for text in (COURSE.words("grades-reading"), *made.words["rules"]):
        assert escaped.render(text=text) in made.html
    assert '<details class="gc-rules" open>' in handout(COURSE, COURSE.lesson["00"], "learner", "A4")


@pytest.mark.parametrize(
    "question", [one for one in COURSE.question.values() if one.claim != "good-cry-and-support"][:30]
)
def test_the_bank_says_both_axes_and_what_would_change_the_letter(question) -> None:
    claim = COURSE.claim[question.claim]
    told = " ".join(text for _, text in said(COURSE, question))
    assert claim.would_change in told
    assert all(text in told for text in COURSE.axes(claim))


@pytest.mark.parametrize("question", [one for one in COURSE.question.values() if isinstance(one, GradeEvidence)])
def test_whoever_grades_a_claim_with_two_letters_is_told_which_one_is_asked_for(question: GradeEvidence) -> None:
    if len(COURSE.claim[question.claim].letters) == 2:
        assert "two letters" in question.asks


def test_the_review_counts_the_letters_that_there_are() -> None:
    counted = Counter(letter for one in GRADED for letter in one.letters)
    a, b, c, d, e = (COUNTS[counted[letter]] for letter in "ABCDE")
    assert f"{sum(counted.values())} letters: A {a}, B {b}, C {c}, D {d} and E {e}." in prose(FILES["08"])
    assert sum(len(one.letters) == 2 for one in GRADED) == 14
    assert "Fourteen of the 35 claims say two things" in prose(FILES["08"])


def test_the_table_that_is_shown_is_the_table_that_is_used() -> None:
    names = {one.name: one.id for one in COURSE.strength.values()}
    for shown, row in zip(make(COURSE, "grades", "table").words["rows"], COURSE.directness.values(), strict=True):
        assert shown["name"] == row.name
        assert {names[cell["column"]]: cell["letter"] for cell in shown["cells"]} == row.letters


def test_where_all_letters_are_spelled_out_they_are_called_what_the_table_calls_them() -> None:
    letters = [one for one in COURSE.grade.values() if one.id != "-"]
    assert [one.name for one in letters if f"{one.id}, {one.name}" not in COURSE.term["grade"].says] == []
    assert [one.name for one in letters if f"{one.id} for {one.name}" not in prose(FILES["08"])] == []
    pairs = COURSE.question["08.one-of-each"]
    spelled = [*(pair.fits for pair in pairs.pairs), *pairs.others]
    assert sorted(spelled) == [f"{one.id}: {one.name}" for one in letters]


def test_the_letter_of_what_is_not_tested_does_not_read_as_nobody_knows() -> None:
    """The D is earned by thin evidence one step away, too: its name has room for both."""
    assert {row.letters.get("weak") for row in COURSE.directness.values()} >= {"D"}
    assert "not closely enough" in COURSE.grade["D"].name
    assert COURSE.directness["near"].name in COURSE.grade["C"].name
