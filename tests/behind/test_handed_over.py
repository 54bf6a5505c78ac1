"""What `check` is handed: it takes every right way, and answers anything else with one clear sentence."""

import math
from array import array
from collections.abc import Callable, Iterator
from datetime import timedelta
from decimal import Decimal
from fractions import Fraction
from types import ModuleType, SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from widgets.behind import check, studies


class Odd(type):
    """A kind of class that says neither its name nor what belongs to it."""

    @property
    def __name__(cls) -> str:
        raise RuntimeError("no")

    def __instancecheck__(cls, other: object) -> bool:
        raise RuntimeError("no")


class Nameless(metaclass=Odd):
    pass


class Leaving:
    """An object that ends the program when it is read as a number."""

    def __float__(self) -> float:
        raise SystemExit


class Unequal:
    """An object that can be neither compared nor read."""

    __hash__ = None

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("no")

    def __float__(self) -> float:
        raise RuntimeError("no")


class Hostile:
    """An object that raises whatever is asked of it."""

    def __getattribute__(self, name: str) -> object:
        raise RuntimeError("no")


def endless() -> Iterator[float]:
    while True:
        yield 1.0


RIGHT = {
    "09.left": [
        *(0.125, 0.13, "0.125", "0,125", "12.5 %", 12.5, "about 12.5 per cent", [0.125], (0.125,), {0.125}),
        *(np.float32(0.125), np.array([[0.125]]), Fraction(1, 8), Decimal("0.125")),
        *(0.125 + 0j, {"left": 0.125}, iter([0.125]), "1/8", "left = 0.125", "12.5 percent"),
        *(np.ma.array([0.125]), array("d", [0.125]), ["12.5 %"]),
    ],
    "09.half-life": [
        *(21.7, 22, "22 min", "21.7 minutes", "0.36 hours", 0.362, 1303, "1303 s"),
        *(timedelta(minutes=21.7), np.timedelta64(1303, "s"), "0.36 hrs", "1303 secs"),
    ],
    "09.range": [
        *([0.43, 0.64], [0.64, 0.43], ["43 %", "64 %"], np.array([43, 64])),
        *({"short": 0.428, "long": 0.639}, (one for one in (0.428, 0.639)), [0.43, "0.64"]),
    ],
    "10.people": [155, "about 160 people", "150 participants"],
}


@pytest.mark.parametrize(
    ("item", "value"),
    [(item, one) for item, values in RIGHT.items() for one in values],
    # The same in each process that runs tests: how a list or a generator is written holds where it lies.
    ids=lambda one: one if isinstance(one, str) else type(one).__name__,
)
def test_every_right_way_is_taken(item: str, value: object) -> None:
    assert check(item, value).fits is True


@pytest.mark.parametrize(
    ("item", "made"),
    [
        ("09.left", lambda pandas: pandas.Series([0.125])),
        ("09.left", lambda pandas: pandas.DataFrame({"left": [0.125]})),
        ("09.half-life", lambda pandas: pandas.Timedelta("21.7min")),
    ],
    ids=["Series", "DataFrame", "Timedelta"],
)
def test_what_pandas_makes_is_taken_too(item: str, made: Callable[[ModuleType], object]) -> None:
    import pandas

    assert check(item, made(pandas)).fits is True


ITSELF: list = []
ITSELF.append(ITSELF)
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
    "no time": np.timedelta64("NaT"),
    "masked": np.ma.array([0.125], mask=[True]),
    "vast": 10**400,
    "giant": np.zeros(10_000_000),
    "nameless": Nameless(),
    "leaving": Leaving(),
    "unequal": Unequal(),
    "raising": map(lambda one: one / 0, [1]),
    "row": studies()[0],
    "two ways": "1,303",
    "a unit of time": "12.5 minutes",
    "seconds": timedelta(seconds=12.5),
    "itself": ITSELF,
}


@pytest.mark.parametrize("name", STRANGE)
def test_whatever_it_is_handed_it_says_one_clear_sentence(name: str) -> None:
    said = check("09.left", STRANGE[name])
    assert said.fits is None
    assert 20 < len(said.says) < 220 and said.says.endswith((".", "?"))
    assert "rror" not in said.says and "wrong" not in said.says.lower()
    assert said.hints


def test_strange_things_are_told_apart() -> None:
    kinds = ["none", "truth", "text", "nan", "function", "table", "many", "two", "object", "two ways", "seconds"]
    assert len({check("09.left", STRANGE[name]).says for name in kinds}) == len(kinds)


@given(some.recursive(some.none() | some.floats() | some.text() | some.booleans() | some.binary(), some.lists))
def test_nothing_breaks_it(value: object) -> None:
    assert check("09.range", value, keep=False).says
