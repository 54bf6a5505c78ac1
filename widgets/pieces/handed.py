"""What each script is handed, as types; `typed.py` writes them for the check of scripts.

A test holds all that the course hands over to these types.
"""

from typing import NotRequired, TypedDict

from ..content.activities import Step
from ..content.claims import Direct, Strong
from ..content.records import HelpLine, Letter, Term
from .chart.handed import Chart
from .gallery.handed import Gallery
from .shared.handed import Anything, Worded
from .study.handed import Study


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
