"""What the script of a study is handed, as types."""

from typing import Literal, TypedDict

from ...content.records import Letter
from ...content.worlds import IdeaPlan, Outcome
from ..shared.handed import Worded


class Study(Worded):
    """A study to plan and to run."""

    people: list[int]
    designs: dict[str, "SaidLater"]
    moments: dict[int, str]
    outcomes: dict[str, Outcome]
    letters: dict[str, Letter]
    grades: dict[str, str]
    worlds: list["World"]
    ideas: list["Tried"]
    all_ideas: int


class SaidLater(TypedDict):
    """What is said of a design besides its markup."""

    short: str
    first: str
    second: str
    leaves: str
    bias: str


class World(TypedDict):
    """A hidden world."""

    id: str
    name: str
    truth: str
    rules: "Rules"


class Rules(TypedDict):
    """The numbers of a world; see `widgets/worlds/world.py`."""

    criers: float
    pull: float
    comfort: float
    manage_tears: float
    manage_holding: float
    outcome: dict[str, "Moves"]
    border: float


class Moves(TypedDict):
    """How something that is measured moves in a world; what a cry adds stands by the minute."""

    rest: float
    peak: float
    spread: float
    fade: float
    noise: float
    comforted: dict[int, float]
    alone: dict[int, float]


class Tried(TypedDict):
    """What the script runs of an idea."""

    world: str
    show: Literal["one", "many", "several"]
    pool: bool
    printed: bool
    plan: list["IdeaPlan"]
    place: int
