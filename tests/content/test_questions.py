"""What the questions ask for, and that their form gives nothing away, counted over all lessons."""

from collections import Counter

import pytest

from tests.content.forms import counts_what_fits, hedged, longest, score, shortest
from tests.course import COURSE
from tests.kinds import One, Option, Several, Truth

QUESTIONS = list(COURSE.question.values())
CHOICES = [one for one in QUESTIONS if isinstance(one, One)]
SEVERAL = [one for one in QUESTIONS if isinstance(one, Several)]
# A third each is meant. With some eighteen statements, three more or fewer are an accident and not a habit.
A_THIRD = (0.2, 0.47)
# One standard deviation: what somebody who draws options would reach one time in six.
LUCK = 1.0
# Both ways, and a little wider: here "seldom" gives as much away as "often".
EVEN = 1.5
THINKING = {"apply", "compare", "flaw", "design"}


def test_a_question_says_what_it_asks_for() -> None:
    assert [one.id for one in QUESTIONS if not one.asks_for] == []


def test_half_of_the_questions_ask_for_more_than_memory() -> None:
    assert sum(one.asks_for not in {None, "recall"} for one in QUESTIONS) >= len(QUESTIONS) / 2


def test_a_third_of_them_do_so_without_being_a_guess_before_reading() -> None:
    assert sum(one.asks_for in THINKING for one in QUESTIONS) >= len(QUESTIONS) / 3


@pytest.mark.parametrize("answer", ["true", "false", "not_known"])
def test_each_answer_to_a_statement_is_right_about_a_third_of_the_time(answer: str) -> None:
    answers = Counter(one.answer for one in QUESTIONS if isinstance(one, Truth))
    least, most = A_THIRD
    assert least <= answers[answer] / answers.total() <= most, answers


@pytest.mark.parametrize("way", [shortest, longest, hedged], ids=lambda way: way.__name__)
def test_a_way_to_choose_without_reading_does_no_better_than_chance(way) -> None:
    assert score(CHOICES, way).beyond <= LUCK, score(CHOICES, way)
    assert score(SEVERAL, way).beyond <= LUCK, score(SEVERAL, way)


@pytest.mark.parametrize("questions", [CHOICES, SEVERAL], ids=["one", "several"])
def test_the_longest_option_fits_about_as_often_as_the_others(questions: list) -> None:
    assert -EVEN <= score(questions, longest).beyond <= EVEN, score(questions, longest)


def test_the_right_option_stands_in_every_place() -> None:
    places = {[option.right for option in one.options].index(True) for one in CHOICES}
    assert {0, 1, 2} <= places


@pytest.mark.parametrize("question", [*CHOICES, *SEVERAL], ids=lambda one: one.id)
def test_no_hint_tells_how_many_options_fit(question) -> None:
    assert [hint for hint in question.hints if counts_what_fits(hint)] == []


# Each count is shown finding what it is for.


def _one(*options: tuple[str, bool]) -> One:
    return One(
        id="00.x", claim="mood", asks="?", options=[Option(text=text, why="w", right=right) for text, right in options]
    )


def test_a_right_option_that_is_always_the_shortest_is_found() -> None:
    habit = [_one(("short", True), ("rather longer", False), ("much longer than the rest", False))] * 20
    assert score(habit, shortest).beyond > LUCK
    assert score(habit, longest).beyond < -EVEN


def test_a_right_option_that_is_always_the_careful_one_is_found() -> None:
    habit = [_one(("It may help some people", True), ("It always helps", False), ("It never helps", False))] * 20
    assert score(habit, hedged).hits == 20


def test_a_way_that_is_undecided_draws() -> None:
    undecided = _one(("one", True), ("two", False))
    assert score([undecided], shortest).hits == score([undecided], shortest).chance == 0.5


@pytest.mark.parametrize(
    "hint", ["Two of the four fit.", "More than one story fits.", "Two of these sound like stories."]
)
def test_a_hint_that_counts_is_found(hint: str) -> None:
    assert counts_what_fits(hint)
    assert not counts_what_fits("Two things were looked at: what people thought, and how long it stayed.")
