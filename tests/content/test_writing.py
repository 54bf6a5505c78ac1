"""How the course is written: kindly, plainly, and so that the form of a question does not give it away."""

import re

import pytest

from tests.content.writing import (
    DOUBLE_NEGATIVE,
    HARD_WORDS,
    complaints,
    explains,
    grade,
    right_is_longest,
    texts,
)
from tests.lessons.notebooks import FILES, plain, prose
from widgets.content import course
from widgets.content.questions import One, Option
from widgets.guide.teaching import teaching

QUESTIONS = list(course().question.values())
KINDS = [
    "claim",
    "term",
    "chart",
    "question",
    "reflection",
    "portrait",
    "explore",
    "breath",
    "naming",
    "plan",
    "beliefs",
    "review",
    "keepsake",
    "teacher",
]
RECORDS = [(kind, one) for kind in (*KINDS, "lesson") for one in getattr(course(), kind).values()]
RECORDS += [("teaching", one) for one in (teaching().common, *teaching().plan.values())]
EASY = 8.5


@pytest.mark.parametrize(("kind", "record"), RECORDS, ids=lambda value: getattr(value, "id", value))
def test_nothing_shames_cheers_or_frightens(kind: str, record: object) -> None:
    assert [said for text in texts(record) for said in complaints(text)] == []


@pytest.mark.parametrize("lesson", FILES)
def test_the_prose_neither_shames_nor_cheers(lesson: str) -> None:
    assert complaints(prose(FILES[lesson])) == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one.id)
def test_every_explanation_explains(question) -> None:
    whys = [text for text in _whys(question)]
    assert whys or hasattr(question, "points")
    assert [why for why in whys if not explains(why)] == []


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda one: one.id)
def test_no_question_asks_with_a_double_negative(question) -> None:
    assert not DOUBLE_NEGATIVE.search(question.asks)


def test_the_right_option_is_the_longest_no_more_often_than_chance() -> None:
    choices = [one for one in QUESTIONS if isinstance(one, One)]
    by_chance = sum(1 / len(one.options) for one in choices)
    longest = [one.id for one in choices if right_is_longest(one)]
    assert len(longest) <= by_chance + 2 * by_chance**0.5, longest


def test_the_right_option_stands_in_every_place() -> None:
    places = {[option.right for option in one.options].index(True) for one in QUESTIONS if isinstance(one, One)}
    assert {0, 1, 2} <= places


@pytest.mark.parametrize("lesson", FILES)
def test_a_reader_of_fourteen_follows(lesson: str) -> None:
    text = re.sub(HARD_WORDS, "word", plain(prose(FILES[lesson])), flags=re.IGNORECASE)
    assert grade(text) <= EASY


@pytest.mark.parametrize("lesson", [one for one in FILES if one not in {"00", "08"}])
def test_a_lesson_is_neither_short_nor_long(lesson: str) -> None:
    assert 900 <= len(plain(prose(FILES[lesson])).split()) <= 1650


@pytest.mark.parametrize("lesson", ["03", "04", "05", "07"])
def test_a_lesson_that_may_touch_pain_says_so_first(lesson: str) -> None:
    assert course().lesson[lesson].care


def _whys(question) -> list[str]:
    found = []
    for field in ("options", "items", "pairs"):
        found += [one.why for one in getattr(question, field, [])]
    for scene in getattr(question, "scenes", []):
        found += [choice.why for choice in scene.choices]
    why = getattr(question, "why", None)
    if why is not None:
        found += list(texts(why))
    return found


# Each rule is shown finding what it is for.


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Well done!", "an exclamation mark"),
        ("That is wrong.", "a shaming word: wrong"),
        ("You failed this one.", "a shaming word: failed"),
        ("All of the above", "an option about the others: All of the above"),
        ("Do you ever hurt yourself?", "a word about self-harm: hurt yourself"),
    ],
)
def test_a_rule_finds_what_it_is_for(text: str, said: str) -> None:
    assert complaints(text) == [said]


@pytest.mark.parametrize("why", ["Correct.", "No", "Exactly!", "That is so."])
def test_a_bare_verdict_is_no_explanation(why: str) -> None:
    assert not explains(why)


def test_a_double_negative_is_found() -> None:
    assert DOUBLE_NEGATIVE.search("Which of these is not impossible?")


def test_a_right_option_that_is_the_longest_is_found() -> None:
    options = [Option(text="short", why="w"), Option(text="much longer than the rest", why="w", right=True)]
    assert right_is_longest(One(id="00.x", claim="mood", asks="?", options=options))


# What textstat 0.7.4 says of them, which rounds words per sentence and syllables per word before it multiplies.
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The cat sat on the mat. It was warm in the sun. We saw a small bird there.", -1.5),
        (
            "Longitudinal investigations of autonomic regulation demonstrate considerable heterogeneity across "
            "populations, necessitating hierarchical statistical methodologies.",
            32.4,
        ),
        (
            "Most people say that they feel better after a good cry. In the laboratory, where researchers ask them "
            "again a few minutes later, hardly anybody does. An hour and a half later the mood has often lifted.",
            5.7,
        ),
    ],
)
def test_a_text_is_as_hard_as_others_reckon(text: str, said: float) -> None:
    assert grade(text) == pytest.approx(said, abs=0.6)
