"""`check`: it takes every right way, and answers whatever it is handed with one clear sentence."""

import math
from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pandas
import pytest
from hypothesis import given
from hypothesis import strategies as some

from widgets.behind import check, studies
from widgets.record import answer


class Hostile:
    """An object that raises whatever is asked of it."""

    def __getattribute__(self, name: str) -> object:
        raise RuntimeError("no")


def endless() -> Iterator[float]:
    while True:
        yield 1.0


@pytest.fixture(autouse=True)
def _keeps_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOOD_CRY_RECORD", str(tmp_path / "record"))


RIGHT = {
    "09.left": [
        *(0.125, 0.13, "0.125", "0,125", "12.5 %", 12.5, "about 12.5 per cent", [0.125], (0.125,), {0.125}),
        *(np.float32(0.125), np.array([[0.125]]), Fraction(1, 8), Decimal("0.125"), pandas.Series([0.125])),
        *(0.125 + 0j, {"left": 0.125}, iter([0.125])),
    ],
    "09.half-life": [
        *(21.7, 22, "22 min", "21.7 minutes", "0.36 hours", 0.362, 1303, "1303 s"),
        *(timedelta(minutes=21.7), np.timedelta64(1303, "s")),
    ],
    "09.range": [
        *([0.43, 0.64], [0.64, 0.43], ["43 %", "64 %"], np.array([43, 64])),
        *({"short": 0.428, "long": 0.639}, (one for one in (0.428, 0.639))),
    ],
}


@pytest.mark.parametrize(
    ("item", "value"),
    [(item, one) for item, values in RIGHT.items() for one in values],
    # The same in each process that runs tests: how a list or a generator is written holds where it lies.
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_every_right_way_is_taken(item: str, value: object) -> None:
    assert check(item, value).fits is True


STRANGE = {
    "nothing": ...,
    "none": None,
    "truth": 0.125 > 0.1,
    "text": "an eighth",
    "empty text": " ",
    "empty": [],
    "nan": math.nan,
    "infinite": [math.inf],
    "function": math.sqrt,
    "table": [{"a": 1}],
    "many": np.ones(5000),
    "endless": endless(),
    "two": [0.125, 0.125],
    "object": SimpleNamespace(),
    "hostile": Hostile(),
    "module": math,
    "bytes": b"1",
    "ragged": [[1], [1, 2]],
    "complex": 1j,
    "class": dict,
    "texts": ["a", "b"],
    "truths": np.array([True]),
}


@pytest.mark.parametrize("name", STRANGE)
def test_whatever_it_is_handed_it_says_one_clear_sentence(name: str) -> None:
    said = check("09.left", STRANGE[name])
    assert said.fits is None
    assert 20 < len(said.says) < 220 and said.says.endswith((".", "?"))
    assert "rror" not in said.says and "wrong" not in said.says.lower()
    assert said.hints


def test_strange_things_are_told_apart() -> None:
    kinds = ["none", "truth", "text", "nan", "function", "table", "many", "two", "object"]
    assert len({check("09.left", STRANGE[name]).says for name in kinds}) == len(kinds)


@given(some.recursive(some.none() | some.floats() | some.text() | some.booleans() | some.binary(), some.lists))
def test_nothing_breaks_it(value: object) -> None:
    assert check("09.range", value, keep=False).says


FUNCTIONS = {
    "three numbers": (lambda a, b, c, d: [1, 2], "3 numbers"),
    "nothing back": (lambda a, b, c, d: None, "return"),
    "too few": (lambda a: a, "stopped and said"),
    "dots": (lambda a, b, c, d: ..., "three dots"),
    "text": (lambda a, b, c, d: "x", "something else"),
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_that_cannot_be_judged_is_told_why(name: str) -> None:
    function, says = FUNCTIONS[name]
    said = check("09.no-brake", function)
    assert said.fits is None and says in said.says
    assert "hand over its name" in check("09.no-brake", [1, 2, 3]).says


def test_an_exercise_that_is_not_there_is_told_the_nearest() -> None:
    assert "09.left" in check("09.leftt", 1).says
    assert "by its name" in check(0.125).says


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
    table = studies()
    frame = pandas.DataFrame(table)
    assert list(frame.columns) == table.columns and len(frame) == len(table)
    assert frame["value"].dtype == float
    assert table.column("n").dtype == float and np.isnan(table.column("n")).any()
    with pytest.raises(KeyError, match="there is no column 'vlaue'; there are study"):
        table.column("vlaue")
    assert all(row["doi"] or row["source"] for row in table)
