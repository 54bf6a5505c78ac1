"""Every statement can be traced, and every claim is taught and asked about."""

import pytest

from tests.course import COURSE
from tests.kinds import GradeEvidence, Truth
from tests.lessons.notebooks import FILES, calls

KINDS = {"one", "several", "truth", "grade", "order", "match", "estimate", "case", "words"}


def test_all_thirty_five_claims_are_there_in_order() -> None:
    assert [claim.number for claim in COURSE.claim.values()] == list(range(1, 36))


@pytest.mark.parametrize("claim", COURSE.claim.values(), ids=lambda claim: claim.id)
def test_a_claim_leads_to_a_speaker_a_grade_and_sources(claim) -> None:
    assert claim.speaker in COURSE.speaker
    assert claim.references or claim.grade in "D-", "a graded claim rests on sources"
    assert all(COURSE.reference[one].seen_at for one in claim.references)


@pytest.mark.parametrize("claim", COURSE.claim.values(), ids=lambda claim: claim.id)
def test_a_claim_is_asked_about_at_least_twice(claim) -> None:
    """By questions, which come back in the review; its card asks for the letter besides."""
    asked = [one for one in COURSE.question.values() if one.claim == claim.id]
    assert len(asked) >= 2, f"claim {claim.id!r} has {len(asked)} questions"


@pytest.mark.parametrize("lesson", FILES)
def test_a_lesson_that_shows_the_card_of_a_claim_leaves_it_to_the_card_to_ask_for_the_letter(lesson: str) -> None:
    shown = calls(FILES[lesson])
    cards = {wanted for name, wanted in shown if name == "claim"}
    asked = [COURSE.question[wanted] for name, wanted in shown if name == "question"]
    assert [one.id for one in asked if isinstance(one, GradeEvidence) and one.claim in cards] == []


def test_there_are_ninety_questions_and_more_of_every_kind() -> None:
    kinds = [type(one).__struct_config__.tag for one in COURSE.question.values()]
    assert len(kinds) >= 90
    assert set(kinds) == KINDS


@pytest.mark.parametrize("lesson", [f"{n:02}" for n in range(3, 8)])
def test_a_later_lesson_brings_back_earlier_claims(lesson: str) -> None:
    asked = [one for one in COURSE.question.values() if one.id.startswith(lesson)]
    earlier = [one for one in asked if COURSE.claim[one.claim].lesson < lesson]
    assert len(earlier) >= 2


def test_the_evidence_itself_is_asked_for() -> None:
    about_evidence = [one for one in COURSE.question.values() if isinstance(one, GradeEvidence | Truth)]
    assert len(about_evidence) >= 20


def test_nobody_but_the_two_experts_and_the_writer_speaks() -> None:
    assert {one.name for one in COURSE.speaker.values()} == {
        "Michael Chen, M.D.",
        "Mary Joye, LMHC",
        "The writer of the article",
    }


@pytest.mark.parametrize("chart", COURSE.chart.values(), ids=lambda chart: chart.id)
def test_a_chart_wears_a_badge_and_leads_to_a_source(chart) -> None:
    if chart.badge == "claim":
        assert not chart.numbers(), "where nothing was measured, no number is drawn"
    else:
        assert COURSE.sources(chart)


def test_every_lesson_fills_a_class_of_forty_five_minutes() -> None:
    minutes = {lesson: sum(slot.minutes for slot in teacher.minutes) for lesson, teacher in COURSE.teacher.items()}
    assert minutes == dict.fromkeys(COURSE.lesson | COURSE.code_lesson, 45)
