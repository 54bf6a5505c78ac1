"""Read as Moodle reads it, the GIFT file has every question, whole."""

import html
from pathlib import Path

import pytest

from tests.bank.reading import Asked, read
from tests.course import COURSE
from widgets.bank.choose import bank_of
from widgets.bank.gift import carried_by_gift, escaped, gift
from widgets.pieces.question.carried import Answer, Choice, Matching, Numeric, Pair, Written

KINDS = {"one": Choice, "several": Choice, "match": Matching, "number": Numeric, "essay": Written}


def shown(text: str) -> str:
    """Give what a learner reads."""
    return html.unescape(text.removeprefix("<p>").removesuffix("</p>"))


@pytest.fixture(scope="module")
def items(items: dict) -> dict:
    """Give the questions that the format can carry."""
    return {wanted: one for wanted, one in items.items() if carried_by_gift(one)}


@pytest.fixture(scope="module")
def categories(bank: Path) -> dict[str, list[Asked]]:
    return read((bank / "good-cry-gift.txt").read_text("utf-8"))


@pytest.fixture(scope="module")
def asked(categories: dict[str, list[Asked]]) -> dict[str, Asked]:
    return {one.name: one for questions in categories.values() for one in questions}


def test_every_question_is_read_with_its_id_and_its_words(asked: dict[str, Asked], items: dict) -> None:
    assert list(asked) == list(items)
    for wanted, item in items.items():
        assert shown(asked[wanted].text) == item.asks
        assert isinstance(item, KINDS[asked[wanted].kind])
        assert COURSE.claim[item.claim].says in shown(asked[wanted].afterwards)


def test_every_choice_is_read_with_its_explanations_and_its_credit(asked: dict[str, Asked], items: dict) -> None:
    for item in (one for one in items.values() if isinstance(one, Choice)):
        found = asked[item.id]
        assert (found.kind == "several") is item.several
        assert [shown(one.text) for one in found.answers] == [one.text for one in item.answers]
        assert [shown(one.why) for one in found.answers] == [one.why for one in item.answers]
        assert [one.credit for one in found.answers] == pytest.approx([one.credit for one in item.answers])


def test_every_matching_is_read_with_what_fits_nothing(asked: dict[str, Asked], items: dict) -> None:
    for item in (one for one in items.values() if isinstance(one, Matching)):
        together = [one.text.partition("->") for one in asked[item.id].answers]
        found = [(shown(text.strip()), fits.strip()) for text, _, fits in together]
        assert found == [(one.text, one.fits) for one in item.pairs] + [("", other) for other in item.others]


def test_every_number_is_read_with_its_range(asked: dict[str, Asked], items: dict) -> None:
    numbers = [one for one in items.values() if isinstance(one, Numeric)]
    assert any(span.middle < 0 for item in numbers for span in item.spans)
    for item in numbers:
        found = asked[item.id].answers
        assert [(*map(float, one.text.split(":")), one.credit) for one in found] == [
            (one.middle, one.margin, one.credit) for one in item.spans
        ]
        assert [shown(one.why) for one in found] == [one.why for one in item.spans]


def test_what_the_format_would_turn_into_nonsense_is_left_to_others_and_the_readme_says_so(
    bank: Path, asked: dict[str, Asked]
) -> None:
    left = [one for one in bank_of(COURSE)[0] if one.id not in asked]
    # Moodle shuffles every choice of a GIFT file, and counts every text.
    ordered = [one for one in left if isinstance(one, Choice)]
    assert {one.kind for one in ordered} == {"grade", "truth"}
    assert all(not one.shuffled for one in ordered)
    assert all(isinstance(one, Written) for one in left if one not in ordered)
    readme = (bank / "README.txt").read_text("utf-8")
    assert f"{len(asked)} questions are in the GIFT file. The {len(left)} others" in readme
    assert not any(one.kind == "essay" for one in asked.values())


def test_the_categories_are_those_of_the_lessons(categories: dict[str, list[Asked]], items: dict) -> None:
    asked_in = dict.fromkeys(item.lesson for item in items.values())
    assert list(categories) == [
        f"$course$/top/A Good Cry/Lesson {int(one)}, {COURSE.lesson[one].title}" for one in asked_in
    ]


ODD = "a = b ~ c #d: e <f> \\ g -> 50% & {h} // \\n"


def test_no_sign_of_the_words_of_a_choice_is_taken_for_one_of_the_format() -> None:
    answers = [Answer(ODD, ODD, 100), Answer(f"%50%{ODD}", ODD, 0)]
    item = Choice(id="02.x", kind="one", claim="mood", asks=ODD, hints=[], answers=answers)
    [[found]] = read(gift(COURSE, [item])).values()
    texts = [found.text, *(text for one in found.answers for text in (one.text, one.why))]
    assert [shown(one) for one in texts] == [ODD, ODD, ODD, f"%50%{ODD}", ODD]
    assert [one.credit for one in found.answers] == [100, 0]


def test_no_sign_of_the_words_of_a_matching_is_taken_for_one_of_the_format() -> None:
    odd = ODD.replace("->", ">")
    item = Matching(
        id="02.x", kind="match", claim="mood", asks=ODD, hints=[], pairs=[Pair(odd, odd, ODD)] * 2, others=[odd]
    )
    [[found]] = read(gift(COURSE, [item])).values()
    shown_parts = [shown(part.strip()) for one in found.answers for part in one.text.split("->")]
    assert shown_parts == [odd, odd, odd, odd, "", odd]


@pytest.mark.parametrize(
    "broken",
    [
        "::x::[html]<p>no answers</p>",
        "::x::[html]<p>a brace } more</p>{####after}",
        "::x::[html]<p>asks</p>{words =one -> two =three -> four####after}",
        "::x::[html]<p>asks</p>{=neither####after}",
        "[html]<p>no name</p>{####after}",
    ],
)
def test_the_reader_refuses_what_is_not_whole(broken: str) -> None:
    with pytest.raises(AssertionError):
        read(broken)


def test_a_text_stays_on_its_line() -> None:
    assert escaped("one\n\ntwo") == r"one\n\ntwo"
