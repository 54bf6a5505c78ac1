"""Scripts are checked against what they are handed: every piece of the course fits its type, and says no more."""

import json

import msgspec
import pytest

from tests.pieces.every import every_piece
from widgets.pieces.chart.handed import Moving
from widgets.pieces.handed import HANDED, Estimate
from widgets.pieces.made import Made
from widgets.pieces.typed import FILE, declarations


def unfitting(made: Made) -> str:
    """Say what a script is handed that its type does not say; nothing where it fits."""
    handed = msgspec.json.encode(made.data)
    kind = Estimate if made.words.get("kind") == "estimate" else HANDED.get(made.piece, dict[str, None])
    try:
        typed = msgspec.json.decode(handed, type=kind)
    except msgspec.ValidationError as error:
        return str(error)
    # What a type does not name is lost in it.
    return "" if json.loads(msgspec.json.encode(typed)) == json.loads(handed) else "more than its type says"


def test_every_piece_of_the_course_hands_its_script_what_the_types_say() -> None:
    pieces = every_piece()
    assert {name: why for name, made in pieces.items() if (why := unfitting(made))} == {}
    assert {made.piece for made in pieces.values()} >= HANDED.keys()


@pytest.mark.parametrize("data", [{"item": 1}, {"item": "a", "secret": 1}, {}], ids=["other", "more", "less"])
def test_a_piece_that_hands_over_something_else_is_noticed(data: dict) -> None:
    assert unfitting(Made("plan", {}, data)) != ""
    assert unfitting(Made("notice", {}, {"item": "a"})) != ""


def test_what_the_scripts_are_checked_against_is_written_anew_from_the_records() -> None:
    assert FILE.read_text("utf-8") == declarations(), "run python -m widgets.pieces.typed"
    assert len(Moving.__annotations__) == declarations().partition("interface Moving {")[2].partition("}")[0].count(";")
