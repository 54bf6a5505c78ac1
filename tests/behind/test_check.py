"""`check`: what it says of answers and of functions, shows of hints, and keeps."""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.behind.test_handed_over import Hostile
from tests.course import COURSE
from widgets.behind import check, studies
from widgets.content.exercises import Exercise
from widgets.record import answer

PLAIN = [one for one in COURSE.exercise.values() if not one.calls]


@pytest.mark.parametrize("exercise", PLAIN, ids=lambda one: one.id)
def test_what_a_slip_is_told_is_told_to_nobody_else(exercise: Exercise) -> None:
    told = {slip.says: slip for slip in exercise.slip}
    other = 0
    for times in (0.01, 0.1, 0.25, 0.4, 0.5, 0.8, 0.9, 1.1, 1.25, 1.5, 2.5, 4, 10):
        numbers = [times * one for one in exercise.answer]
        said = check(exercise.id, numbers, keep=False)
        slip = told.get(said.says)
        other += slip is None
        assert slip is None or any(
            all(abs(one * unit - its) <= 0.15 * abs(its) for one, its in zip(numbers, slip.numbers, strict=True))
            for unit in (1, *exercise.units.values())
        ), (numbers, said.says)
    assert other > 8


def test_a_number_in_another_unit_is_judged_in_it() -> None:
    left, half_life = COURSE.exercise["09.left"], COURSE.exercise["09.half-life"]
    assert check("09.left", 5).says == left.slip[1].says  # 5 per cent: e in place of a half
    assert check("09.left", 8).says == left.below and check("09.left", 20).says == left.above
    assert (
        check("09.half-life", 0.3).says == half_life.below and check("09.half-life", "2000 s").says == half_life.above
    )


FUNCTIONS = {
    "three numbers": (lambda a, b, c, d: [1, 2], "3 numbers"),
    "nothing back": (lambda a, b, c, d: None, "return"),
    "too few": (lambda a: a, "stopped and said"),
    "dots": (lambda a, b, c, d: ..., "three dots"),
    "text": (lambda a, b, c, d: "x", "something else"),
    "leaving": (lambda a, b, c, d: sys.exit(), "SystemExit"),
    "for ever": (lambda a, b, c, d: FUNCTIONS["for ever"][0](a, b, c, d), "RecursionError"),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_that_cannot_be_judged_is_told_why(name: str) -> None:
    function, says = FUNCTIONS[name]
    said = check("09.no-brake", function)
    assert said.fits is None and says in said.says
    assert "hand over its name" in check("09.no-brake", [1, 2, 3]).says


def test_of_what_a_function_says_as_it_stops_a_sentence_is_repeated() -> None:
    class Speechless(Exception):
        def __str__(self) -> str:
            raise RuntimeError("no")

    def stops(error: Exception) -> Callable:
        def function(*_: float) -> None:
            raise error

        return function

    assert check("09.no-brake", stops(Speechless())).says.endswith("stopped and said: Speechless.")
    long = check("09.no-brake", stops(ValueError("so " * 900 + "\nand more"))).says
    assert len(long) < 230 and "\n" not in long


def test_whoever_stops_it_has_stopped_it() -> None:
    def interrupted(*_: float) -> None:
        raise KeyboardInterrupt

    for handed in (map(interrupted, [1]), interrupted):
        with pytest.raises(KeyboardInterrupt):
            check("09.no-brake" if callable(handed) else "09.left", handed)


def test_an_exercise_that_is_not_there_is_told_the_nearest() -> None:
    assert check("09.leftt", 1).says == "There’s no exercise called “09.leftt”; did you mean “09.left”?"
    assert check(" 09.LEFT ", 0.125, keep=False).fits
    for name in (0.125, "", "x" * 9000, "\ud800", b"09.left", Hostile(), None):
        assert "by its name" in check(name, 1).says


def test_which_number_to_look_at_is_said_and_the_sign_and_the_order() -> None:
    assert "number 2 of your 2" in check("09.range", [0.428, 0.9]).says
    assert "three dots" in check("09.range", [..., ...]).says
    assert "another order" in check("09.day", [7.0, 2.28]).says
    assert "sign" in check("09.weeks", -0.856).says


def test_hints_open_one_inside_the_other_and_nothing_that_is_said_is_markup() -> None:
    html = check("09.no-brake", lambda *_: 1 / len(""))._repr_html_()
    assert html.count("<details>") == 3 and html.index("A hint") < html.index("Another hint")
    assert "</details></details></details>" in html

    def speaks(*_: float) -> None:
        raise ValueError("<img src=x onerror=alert(1)>")

    assert "<img" not in check("09.no-brake", speaks)._repr_html_()
    assert not check("09.left", 0.125).hints


def test_an_answer_is_kept_like_any_attempt_and_not_where_nothing_was_judged() -> None:
    check("09.left", "12.5 %")
    check("09.left", 0.875)
    check("09.left")
    check("09.left", "an eighth")
    check("09.left", 0.2, keep=False)
    [lesson] = answer({"do": "show", "ask": "x"})["kept"]["lessons"]
    assert (lesson["lesson"], lesson["title"], lesson["attempts"]) == ("09", "Behind the charts", 2)
    assert "How much of it is left after 60" in lesson["sentences"][0]
    # It comes back in no review: a sum is not remembered.
    assert answer({"do": "recall", "ask": "x"})["snapshot"]["due"] == {}


def test_where_it_cannot_be_kept_the_sentence_is_said_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "file" / "record"))
    said = check("09.left", 0.125)
    assert said.fits and said.note


def test_tables_are_tidy_and_pandas_takes_them_as_they_are() -> None:
    import pandas

    table = studies()
    frame = pandas.DataFrame(table)
    assert list(frame.columns) == table.columns and len(frame) == len(table)
    assert frame["value"].dtype == float
    assert table.column("n").dtype == float and np.isnan(table.column("n")).any()
    with pytest.raises(KeyError, match="there is no column 'vlaue'; there are study"):
        table.column("vlaue")
    assert all(row["doi"] or row["source"] for row in table)
