"""A room is asked what was found and how well it is supported, and never anything about oneself."""

import re
from dataclasses import fields, replace
from typing import get_origin

import pytest

from tests.course import COURSE
from tests.kinds import Case, Estimate, GradeEvidence, Match, One, Option, Order, Several, Truth, Words
from widgets.content import Course, Shelf
from widgets.content.records import Prompt
from widgets.poll.offered import NOT_FOR_A_ROOM, CannotAsk, askable, find_ask, offered, studies

CONTENT = [field.name for field in fields(Course) if get_origin(field.type) is Shelf]
# Kinds whose records have no id of their own that somebody could ask for.
NAMELESS = {
    "lesson",
    "code_lesson",
    "speaker",
    "grade",
    "directness",
    "strength",
    "rule",
    "reference",
    "line",
    "study",
    "teacher",
    "source",
    "world",
    "idea",
    "world_rule",
    "world_number",
    "outcome",
    "design",
    "moment",
}
ONE_SENTENCE = re.compile(r"“[\w.-]+” is not asked in the room: [^.]+\.")


def refusal(wanted: str) -> str:
    with pytest.raises(CannotAsk) as refused:
        find_ask(COURSE, wanted)
    return str(refused.value)


def test_every_kind_of_content_is_either_offered_or_refused() -> None:
    assert set(CONTENT) == {"question", "claim", "own_study", "prompt"} | set(NOT_FOR_A_ROOM) | NAMELESS


@pytest.mark.parametrize("kind", NOT_FOR_A_ROOM)
def test_each_kind_that_is_not_for_a_room_is_refused_with_one_sentence(kind: str) -> None:
    records = [one for one in getattr(COURSE, kind) if one not in COURSE.claim]
    assert records
    for wanted in records:
        assert ONE_SENTENCE.fullmatch(refusal(wanted)), refusal(wanted)


@pytest.mark.parametrize("kind", [Match, Case, Words])
def test_a_question_whose_answers_are_no_bars_is_refused(kind: type) -> None:
    for wanted in [one.id for one in COURSE.question.values() if isinstance(one, kind)]:
        assert "cannot be shown as bars" in refusal(wanted)


@pytest.mark.parametrize(
    "asks",
    ["Do you cry easily?", "When did you last cry?", "Have you ever held back tears?", "Do you remember a sad day?"],
)
def test_a_question_about_oneself_is_refused_whatever_its_kind(asks: str) -> None:
    options = [Option(text="Yes", why="w", right=True), Option(text="No", why="w")]
    personal = One(id="02.personal", claim="mood", asks=asks, options=options)
    with_it = replace(COURSE, question={"02.personal": personal})
    with pytest.raises(CannotAsk, match="asks somebody about themselves"):
        find_ask(with_it, "02.personal")


def test_a_prompt_about_oneself_is_refused() -> None:
    with_it = replace(COURSE, prompt={"02.mine": Prompt("02.mine", "In one word: when did you last cry?")})
    with pytest.raises(CannotAsk, match="asks somebody about themselves"):
        find_ask(with_it, "02.mine")


def test_advice_and_unknown_ids_are_refused() -> None:
    assert "advice has no grade" in refusal("good-cry-and-support")
    assert refusal("02.film-and-bloo") == (
        "There is no question or claim “02.film-and-bloo” in the course; the nearest is '02.film-and-blood'."
    )


def test_every_question_with_options_and_every_graded_claim_is_offered_with_its_explanations() -> None:
    asks = {ask.id: ask for ask in offered(COURSE)}
    choices = [one.id for one in COURSE.question.values() if isinstance(one, One | Several | Truth | GradeEvidence)]
    graded = [claim.id for claim in COURSE.claim.values() if claim.grade != "-"]
    for one in [one for one in COURSE.question.values() if isinstance(one, Order)]:
        ask = asks.pop(one.id)
        assert [option.text for option in sorted(ask.options, key=lambda one: one.place)] == [
            item.text for item in one.items
        ]
        assert [option.place for option in ask.options] != sorted(option.place for option in ask.options)
    numbers = [one for one in COURSE.question.values() if isinstance(one, Estimate)]
    for one in COURSE.prompt.values():
        ask = asks.pop(one.id)
        assert (ask.asks, ask.options, ask.words) == (one.asks, (), True)
    assert set(asks) == {*choices, *graded, *(one.id for one in numbers)}
    for one in numbers:
        ask = asks.pop(one.id)
        assert ask.found == one.why.fits and ask.options == ()
        assert (ask.line.at(0), ask.line.at(ask.places - 1)) == (one.least, one.most)
    for ask in asks.values():
        assert len(ask.options) >= 2 and all(option.why for option in ask.options)
        assert any(option.right for option in ask.options)
        assert ask.many == isinstance(COURSE.question.get(ask.id), Several)
    assert asks["02.film-and-blood"].options[2].text == "Not known" and asks["02.film-and-blood"].options[2].right


def test_of_a_claim_its_own_grades_fit_and_no_others() -> None:
    for claim in [one for one in COURSE.claim.values() if one.grade != "-"]:
        fitting = {option.text for option in find_ask(COURSE, claim.id).options if option.right}
        own = [COURSE.grade[letter] for letter in claim.letters]
        assert fitting == {COURSE.words("poll-grade", letter=one.id, name=one.name) for one in own}, claim.id


def test_what_is_offered_stands_under_the_lesson_that_it_belongs_to() -> None:
    for ask in askable(COURSE):
        claim = COURSE.claim.get(ask.id)
        assert ask.lesson == (claim.lesson if claim else ask.id.partition(".")[0]), ask.id
    assert {ask.lesson for ask in askable(COURSE)} == set(COURSE.lesson)


def test_every_study_may_be_run_by_a_room_together() -> None:
    assert [one.id for one in studies(COURSE)] == list(COURSE.own_study)
    assert {one.label for one in studies(COURSE)} == {"a study that everybody plans and runs"}
