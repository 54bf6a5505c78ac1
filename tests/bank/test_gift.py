"""A GIFT reader that is not ours finds every question again."""

import html
from pathlib import Path

import pytest
from pygiftparser import parser
from pygiftparser.answer import Essay, MatchingSet, MultipleChoicesSet, NumericAnswerSet, SelectSet
from pygiftparser.question import Question
from pygiftparser.utils import transformSpecials

from widgets.bank.gift import escaped, gift
from widgets.bank.items import Answer, Choice, Matching, Numeric, Written
from widgets.content import course


def shown(text: str) -> str:
    """Give what a learner reads."""
    return html.unescape(transformSpecials(text).strip().removeprefix("<p>").removesuffix("</p>"))


@pytest.fixture(scope="module")
def read(bank: Path) -> dict[str, Question]:
    with (bank / "good-cry-gift.txt").open(encoding="utf-8") as file:
        return {one.title: one for one in parser.parseFile(file)}


def below_zero(item: Numeric) -> bool:
    """Say whether a question has numbers below zero, which pygiftparser does not know; Moodle does."""
    return any(one.middle < 0 for one in item.spans)


def test_every_question_is_read_with_its_id_and_its_words(read: dict[str, Question], items: dict) -> None:
    assert list(read) == list(items)
    for wanted, item in items.items():
        assert shown(read[wanted].text) == item.asks
        assert course().claim[item.claim].says in shown(read[wanted].generalFeedback)


def test_every_choice_is_read_with_its_explanations_and_its_credit(read: dict[str, Question], items: dict) -> None:
    for item in (one for one in items.values() if isinstance(one, Choice)):
        found = read[item.id].answers
        assert isinstance(found, MultipleChoicesSet if item.several else SelectSet)
        assert [shown(one.answer) for one in found.answers] == [one.text for one in item.answers]
        assert [shown(one.feedback) for one in found.answers] == [one.why for one in item.answers]
        assert [one.fraction for one in found.answers] == pytest.approx([one.credit for one in item.answers])


def test_every_matching_is_read_with_what_fits_nothing(read: dict[str, Question], items: dict) -> None:
    for item in (one for one in items.values() if isinstance(one, Matching)):
        found = read[item.id].answers
        assert isinstance(found, MatchingSet)
        together = [(shown(one.question), transformSpecials(one.answer).strip()) for one in found.answers]
        assert together == [(one.text, one.fits) for one in item.pairs] + [("", other) for other in item.others]


def test_every_number_is_read_with_its_range(read: dict[str, Question], items: dict) -> None:
    numbers = [one for one in items.values() if isinstance(one, Numeric)]
    assert sum(map(below_zero, numbers)) == 1
    for item in (one for one in numbers if not below_zero(one)):
        found = read[item.id].answers
        assert isinstance(found, NumericAnswerSet)
        assert [(one.value, one.tolerance, one.fraction) for one in found.answers] == [
            (one.middle, one.margin, one.credit) for one in item.spans
        ]
        assert [shown(one.feedback) for one in found.answers] == [one.why for one in item.spans]


def test_every_text_to_write_is_read_as_one(read: dict[str, Question], items: dict) -> None:
    for item in (one for one in items.values() if isinstance(one, Written)):
        assert isinstance(read[item.id].answers, Essay)
        assert item.example in shown(read[item.id].generalFeedback)


def test_the_categories_are_those_of_the_lessons(bank: Path, items: dict) -> None:
    lines = (bank / "good-cry-gift.txt").read_text("utf-8").splitlines()
    asked_in = dict.fromkeys(item.lesson for item in items.values())
    assert [one for one in lines if one.startswith("$CATEGORY")] == [
        f"$CATEGORY: $course$/top/A Good Cry/Lesson {int(one)}, {course().lesson[one].title}" for one in asked_in
    ]


def test_no_sign_of_the_words_is_taken_for_one_of_the_format() -> None:
    # pygiftparser ends an answer at a brace, though a backslash stands before it; so braces are in the question alone.
    odd = "a = b ~ c #d: e <f> \\ g -> 50% & // h"
    item = Choice(
        id="02.x",
        kind="one",
        claim="mood",
        asks=f"{{x}} {odd}",
        hints=[],
        answers=[Answer(odd, odd, 100), Answer(f"%50%{odd}", odd, 0)],
    )
    [found] = parser.parseFile(gift([item]).splitlines(keepends=True))
    answers = found.answers.answers
    texts = [found.text, *(one.answer for one in answers), *(one.feedback for one in answers)]
    # It leaves the backslash of a backslash, too, which Moodle takes away.
    assert [shown(one).replace(r"\\", "\\") for one in texts] == [f"{{x}} {odd}", odd, f"%50%{odd}", odd, odd]


def test_a_text_stays_on_its_line() -> None:
    assert escaped("one\n\ntwo") == r"one\n\ntwo"
