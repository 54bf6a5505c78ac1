"""At each limit of what is kept: the last that is, and the first that is not."""

from collections.abc import Callable

import pytest

from tests.record.making import attempt, entry, words
from widgets.record.entries import as_row, read_entry
from widgets.record.rows import rank
from widgets.record.schedule import after
from widgets.record.trouble import RecordTrouble

LARGEST = 2**53 - 1
MOST_LETTERS = 1_000_000


def deep(many: int) -> object:
    value: object = 0
    for place in range(many):
        value = [value] if place % 2 else {"in": value}
    return value


def state(value: object) -> dict:
    return entry("state", item="chart:stress", value=value)


def belief(answered: int) -> dict:
    return entry("belief", item="00.eight", answers={"one": answered})


def type_of(one: dict) -> str:
    return one["type"]


def full(make: Callable[[int], dict], letters: int) -> dict:
    """Give an entry with so many letters in all that it holds; as many are in the time as one is kept with."""
    bare = make(0)
    others = len(bare["id"]) + len(bare["item"]) + len("2026-03-01T10:00:00.000000Z")
    return make(letters - others) | {"id": bare["id"]}


def of_words(letters: int) -> dict:
    return words("x" * (letters - len("words")))


def of_a_state(letters: int) -> dict:
    # Anything that is no text counts as one.
    return state(["x" * (letters - 4), {"ö": [None, True]}, 7])


# The last that is kept, the first that is not.
LIMITS = {
    "letters": [full(of_words, n) for n in (MOST_LETTERS, MOST_LETTERS + 1)],
    "letters of all texts and names": [full(of_a_state, n) for n in (MOST_LETTERS, MOST_LETTERS + 1)],
    "depth": [state(deep(n)) for n in (64, 65)],
    "a whole number": [state(LARGEST), state(LARGEST + 1)],
    "a whole number below nothing": [state(-LARGEST), state(-LARGEST - 1)],
    "a number in a list": [state([LARGEST]), state([LARGEST + 1])],
    "the first time": [attempt(at=f"{one}Z") for one in ("1970-01-01T00:00:00", "1969-12-31T23:59:59.999999")],
    "the last time": [attempt(at=f"{one}Z") for one in ("2199-12-31T23:59:59.999999", "2200-01-01T00:00:00")],
    "the highest rating": [attempt(rating=4), attempt(rating=5)],
    "the lowest rating": [attempt(rating=1), attempt(rating=0)],
    "the surest": [belief(4), belief(5)],
    "the least sure": [belief(0), belief(-1)],
    "the shortest name": [attempt("x"), attempt("")],
    "the longest name": [attempt("x" * 200), attempt("x" * 201)],
    "the shortest id": [attempt(id="x"), attempt(id="")],
    "the longest id": [attempt(id="x" * 200), attempt(id="x" * 201)],
    "whole signs": [words("\U0001f642"), words("\ud83d")],
    "whole signs of names": [state({"\U0001f642": 1}), state({"\udc00": 1})],
}


@pytest.mark.parametrize(("last", "beyond"), LIMITS.values(), ids=LIMITS)
def test_the_last_is_kept_and_the_next_is_refused_with_a_sentence(last: dict, beyond: dict) -> None:
    assert read_entry(last).id == last["id"]
    with pytest.raises(RecordTrouble, match=r"\.$"):
        read_entry(beyond)


@pytest.mark.parametrize(
    "one", [attempt(), belief(1), state(1), words("rain"), entry("setting", name="keep", value="nothing")], ids=type_of
)
def test_what_was_found_fit_to_be_kept_stays_as_it_was_found(one: dict) -> None:
    found = read_entry(one)
    with pytest.raises(AttributeError, match="immutable"):
        found.at = "never"


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("2026-03-01T10:00:00Z", "2026-03-01T10:00:00.000000Z"),
        ("2026-03-01T10:00:00.5+02:00", "2026-03-01T08:00:00.500000Z"),
        ("2026-03-01T00:30:00.000000+01:00", "2026-02-28T23:30:00.000000Z"),
        ("2026-03-01T10:00:00.000001Z", "2026-03-01T10:00:00.000001Z"),
        ("2026-03-01T10:00:00-05:30", "2026-03-01T15:30:00.000000Z"),
    ],
)
def test_each_time_is_kept_in_one_form_so_that_texts_sort_as_times_do(written: str, kept: str) -> None:
    assert read_entry(attempt(at=written)).at == kept


def test_at_the_last_moment_that_can_be_what_was_done_still_counts() -> None:
    last, beyond = "2026-03-01T10:00:00.000000Z", "2026-03-01T10:00:00.000001Z"
    assert (rank(last, last), rank(beyond, last)) == (last, "")


@pytest.mark.parametrize(
    ("at", "anew"), [("2026-03-01T15:59:59.999999Z", False), ("2026-03-01T16:00:00.000000Z", True)]
)
def test_six_hours_later_a_new_sitting_begins(at: str, anew: bool) -> None:
    first, second = (as_row(read_entry(attempt(at=one))) for one in ("2026-03-01T10:00:00Z", at))
    sitting, card = after(None, None, first)
    assert after(sitting, card, second)[0] == (at if anew else first["at"])


@pytest.mark.parametrize(
    ("bad", "field"),
    [
        (attempt(at="yesterday"), "at"),
        (attempt(at="2026-02-30T10:00:00Z"), "at"),
        (attempt(sureness="very"), "sureness"),
        (attempt(right="yes"), "right"),
        (entry("belief", item="00.eight", answers={"one": 7}), "answers"),
        (entry("words", item="02.x", words={"a": 1}), "words"),
        (entry("setting", name="keep", value="some"), "value"),
    ],
)
def test_the_sentence_names_the_field_that_does_not_fit(bad: dict, field: str) -> None:
    with pytest.raises(RecordTrouble, match=f"“{field}” does not fit"):
        read_entry(bad)


@pytest.mark.parametrize("field", ["id", "at", "item"])
def test_the_sentence_names_the_field_that_is_missing(field: str) -> None:
    with pytest.raises(RecordTrouble, match=f"“{field}” is missing"):
        read_entry({name: value for name, value in attempt().items() if name != field})
