"""What the script of a chart is handed, as types."""

from typing import Literal, NotRequired, TypedDict

from ...content.chart_parts import Fact, Sentence
from ..shared.handed import Anything


class Chart(Anything):
    """A chart: what moves in it, and what is drawn first."""

    moving: NotRequired["Moving"]
    draw: NotRequired["Pencil"]


class Moving(TypedDict):
    """What of a chart moves; see `widgets/charts/atlas.py`."""

    sliders: list["Slider"]
    sentences: list[Sentence]
    facts: list[Fact]
    tracks: list["Track"]
    scales: list[list[tuple[float, float]]]
    size: int
    atlas: str


class Slider(TypedDict):
    """A slider, with the settings that were computed ahead."""

    id: str
    nodes: list[float]
    unit: str


# `from` is no name in Python.
Track = TypedDict(
    "Track",
    {
        "kind": Literal["line", "band", "bar", "range"],
        "label": str,
        "needs": str,
        "x": list[float],
        "from": int,
        "count": int,
        "low": float,
        "high": float,
        "ends": tuple[float, float],
    },
)


class Found(TypedDict):
    """A place on a chart, and the value that was found there."""

    label: str
    at: float
    value: float


class Pencil(Anything):
    """What is drawn before the finding is seen, and what was found."""

    near: float
    unit: str
    apart: str
    turn: Literal["", "highest", "lowest"]
    at: list[float]
    found: list[Found]
    names: dict[str, str]
