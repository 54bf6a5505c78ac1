"""What each script is handed, as types; `typed.py` writes them for the check of scripts.

A test holds all that the course hands over to these types.
"""

from typing import Literal, NotRequired, TypedDict

from ..content.activities import Step
from ..content.chart_parts import Fact, Sentence
from ..content.claims import Direct, Strong
from ..content.records import HelpLine, Letter, Term
from ..content.worlds import IdeaPlan, Outcome


class Anything(TypedDict):
    """What every piece with a memory has: the name of what is kept of it."""

    item: str


class Worded(Anything):
    """Besides, the version of its words: an answer to other words is no answer to these."""

    version: str


class Arena(TypedDict):
    """Headlines to place."""

    draw: int
    letters: dict[str, dict[str, Letter]]
    names: dict[str, str]
    headlines: list["Headline"]


class Headline(Worded):
    """A headline, with the place that it has for us."""

    directness: Direct
    strength: Strong
    letter: Letter


class Beliefs(Worded):
    """Statements to believe or not; `compare` names those of before."""

    compare: str


class Breathe(Anything):
    """A breath, with the steps of each pattern."""

    steps: list[list[Step]]


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


class Pencil(Anything):
    """What is drawn before the finding is seen, and what was found."""

    near: float
    unit: str
    apart: str
    turn: Literal["", "highest", "lowest"]
    at: list[float]
    found: list["Found"]
    names: dict[str, str]


class Found(TypedDict):
    """A place on a chart, and the value that was found there."""

    label: str
    at: float
    value: float


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


class Claim(Anything):
    """The card of a claim."""

    letters: list[str]


class Header(TypedDict):
    """What every page has."""

    course: "About"
    terms: dict[str, Term]
    help: "Help"
    questions: dict[str, list[str]]


class About(TypedDict):
    """Which course it is."""

    id: str
    name: str


class Help(TypedDict):
    """Whom to reach, and when that was checked."""

    checked: str
    lines: list[HelpLine]


class Keepsake(Anything):
    """A page to print, and what it gathers."""

    lines: list[str]
    foot: str
    gathers: list["Gathered"]


class Gathered(Anything):
    """Something under which words can be kept."""

    lesson: str
    asks: str


class Question(Worded):
    """A question of any kind; the numbers are those of a number to guess."""

    low: NotRequired[float]
    high: NotRequired[float]
    unit: NotRequired[str]
    number: NotRequired[float]


class Estimate(Worded):
    """A number to guess: what was found, and between which others a guess fits."""

    low: float
    high: float
    unit: str
    number: float


class Review(Anything):
    """The questions of the whole course."""

    pool: list["Asked"]


class Asked(Question):
    """A question as the review asks it."""

    id: str
    html: str


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


# By the name of the piece; one that is not here is handed nothing.
HANDED: dict[str, type] = {
    "arena": Arena,
    "beliefs": Beliefs,
    "breathe": Breathe,
    "chart": Chart,
    "claim": Claim,
    "gallery": Gallery,
    "header": Header,
    "keepsake": Keepsake,
    "naming": Anything,
    "plan": Anything,
    "portrait": Anything,
    "question": Question,
    "reflect": Anything,
    "review": Review,
    "study": Study,
}
