"""What the script of the gallery is handed, as types."""

from typing import NotRequired, TypedDict

from ..chart.handed import Pencil
from ..shared.handed import Anything


class Gallery(Anything):
    """What one drew and guessed, beside what was found."""

    drawings: list["Drawn"]
    guesses: list["Room"]


class Drawn(Pencil):
    """A chart that was drawn first, small."""

    title: str
    ends: tuple[float, float]
    labels: list[str]
    isCurve: bool
    decimals: int


class Room(TypedDict):
    """The guesses of a lesson."""

    lesson: str
    guesses: list["Guess"]


class Guess(TypedDict):
    """A guess: a number on its scale, or the options that fit."""

    id: str
    version: str
    asks: str
    number: NotRequired[float]
    ends: NotRequired[tuple[float, float]]
    unit: NotRequired[str]
    fits: NotRequired[list[str]]
