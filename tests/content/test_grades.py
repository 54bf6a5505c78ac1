"""A letter is looked up in one table, and wherever it stands its reasons stand beside it."""

import re
from collections import Counter
from functools import cache

import pytest

from tests.course import COURSE
from tests.kinds import GradeEvidence
from tests.lessons.notebooks import FILES, prose
from widgets.bank.words import said
from widgets.content.claims import Claim
from widgets.guide.shown import shown as shown_in_guide
from widgets.paper.pages import handout
from widgets.pieces.made import make
from widgets.poll.offered import find_ask
from widgets.site.pages import templates

CLAIMS = list(COURSE.claim.values())
GRADED = [one for one in CLAIMS if not one.advice]
LEAKS = re.compile(r"\b(?:letters?|grad(?:e|es|ed|ing))\b|\b(?:a|an|fair|strong) [A-E]\b")
ONES = (
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty")
COUNTED = Counter(letter for one in GRADED for letter in one.letters)
# Items of the review that say the letter of a claim without naming the claim: which one they mean.
SAID_OF = {
    "CBT eases depression and anxiety": ("cbt-works", ""),
    "Tears come in sad moments, and in happy ones": ("crying-as-reflex", "in sad moments and in happy ones"),
    "Crying can help you to handle stress": ("coping", ""),
    "A baby whose cries get no answer may learn to be helpless": ("helplessness", ""),
    "Crying lowers cortisol, a stress hormone": ("stress-hormones", "cortisol, another stress hormone"),
    "Familial dysautonomia: crying brings no tears": ("familial-dysautonomia", ""),
    "Exercise eases depression": ("exercise", "easing depression"),
    "Crying can lift your mood": ("mood", ""),
    "Crying lifts mood by making your defences stronger": ("immunity", ""),
    "Crying lifts mood by way of better sleep": ("sleep", ""),
    "Holding back feelings brings on low mood": ("holding-back-and-low-mood", "holding back feelings"),
    "A quiet baby need not be a calm one": ("quiet-baby", "quiet, and yet not calm"),
}


@cache
def on_paper(lesson: str) -> str:
    """Give what a teacher prints of a lesson."""
    return handout(COURSE, COURSE.lesson[lesson], "teacher", "A4")


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


@pytest.mark.parametrize("claim", [one for one in GRADED if len(one.letters) == 1], ids=lambda one: one.id)
def test_a_card_says_of_its_letter_only_what_holds_for_this_claim(claim: Claim) -> None:
    [part] = claim.part
    said = COURSE.meaning(claim)
    nearby = "one step away"
    assert (nearby in said) == (part.directness == "near" or claim.letters == ["D"])
    assert ("thin or mixed" in said) == (claim.letters == ["D"] and part.strength == "weak")
    assert ("points the other way" in said) == (part.strength == "against" and claim.letters == ["D"])
    assert ("nobody who tested the claim itself" in said) == (claim.letters == ["D"] and part.directness == "near")
    assert said in make(COURSE, "claim", claim.id).html
    assert said in on_paper(claim.lesson)


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


@pytest.mark.parametrize("claim", GRADED, ids=lambda one: one.id)
def test_a_card_with_two_letters_says_so_where_it_asks_for_a_guess(claim: Claim) -> None:
    assert ("The card has two letters" in make(COURSE, "claim", claim.id).html) == (len(claim.letters) == 2)


def in_words(count: int) -> str:
    """Give a number as it is written out, up to thirty-nine."""
    if count < len(ONES):
        return ONES[count]
    tens, ones = divmod(count, 10)
    return TENS[tens - 2] + (f"-{ONES[ones]}" if ones else "")


def times(count: int) -> str:
    """Say how often a letter was given."""
    return {1: "once", 2: "twice", 3: "three times"}.get(count, in_words(count))


def test_the_review_counts_the_letters_that_there_are() -> None:
    a, b, c, d, e = (times(COUNTED[letter]) for letter in "ABCDE")
    text = prose(FILES["08"])
    assert f"{COUNTED.total()} letters: A {a}, B {b}, C {c}, D {d} and E {e}." in text
    two = in_words(sum(len(one.letters) == 2 for one in GRADED)).capitalize()
    assert f"{two} of the {len(CLAIMS)} claims got two letters" in text


def test_whoever_guesses_or_talks_of_the_number_of_a_s_is_told_the_one_that_there_is() -> None:
    asked = COURSE.question["08.how-many-a"]
    assert asked.answer == COUNTED["A"]
    assert asked.asks.startswith(f"{len(CLAIMS)} claims")
    assert all(f"{in_words(COUNTED['A'])}:" in why for why in (asked.why.under, asked.why.fits, asked.why.over))
    talk = " ".join(COURSE.teacher["08"].discuss)
    assert f"{in_words(COUNTED['A']).capitalize()} of {len(CLAIMS)} claims got an A" in talk


@pytest.mark.parametrize("said", SAID_OF)
def test_a_letter_that_the_review_repeats_is_the_one_on_the_card(said: str) -> None:
    claim, part = SAID_OF[said]
    parts = [one.of for one in COURSE.claim[claim].part]
    letter = COURSE.claim[claim].letters[parts.index(part)]
    asked = (COURSE.question[one] for one in ("08.from-a-to-e", "08.one-of-each", "08.reasons"))
    pieces = [piece for one in asked for piece in getattr(one, "items", None) or one.pairs if piece.text == said]
    assert pieces
    for piece in pieces:
        told = re.findall(r"\b([A-E])[:,.] ", f"{getattr(piece, 'fits', '')} {piece.why}")
        assert told[:1] == [letter]


def test_a_letter_for_both_halves_is_repeated_for_both() -> None:
    pair = next(one for one in COURSE.question["08.reasons"].pairs if one.text.startswith("Kindness to yourself"))
    assert pair.why.startswith(f"{' and '.join(COURSE.claim['self-compassion'].letters)}.")


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
