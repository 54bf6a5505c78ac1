"""A question as learning platforms know it: a choice, a matching, a number, or a text."""

from dataclasses import dataclass

ALL = 100.0


@dataclass(frozen=True)
class Answer:
    """Something to choose, its explanation, and its credit in percent; below nothing where it takes credit away."""

    text: str
    why: str
    credit: float


@dataclass(frozen=True)
class Pair:
    """Two things that belong together, and why."""

    text: str
    fits: str
    why: str


@dataclass(frozen=True)
class Span:
    """Numbers no further than `margin` from `middle`, what is said of them, and their credit in percent."""

    middle: float
    margin: float
    why: str
    credit: float


@dataclass(frozen=True, kw_only=True)
class Item:
    """What every question has; `claim` is the id of what it is about."""

    id: str
    kind: str
    claim: str
    asks: str
    hints: list[str]

    @property
    def lesson(self) -> str:
        """The number of the lesson that asks it."""
        return self.id[:2]


@dataclass(frozen=True, kw_only=True)
class Choice(Item):
    """One answer or `several` to choose; `shuffled` where their order means nothing."""

    answers: list[Answer]
    several: bool = False
    shuffled: bool = True


@dataclass(frozen=True, kw_only=True)
class Matching(Item):
    """Things to bring together; `others` fit nothing. What they fit is shown `in_order` where that is known anyway."""

    pairs: list[Pair]
    others: list[str]
    in_order: bool = False

    @property
    def possible(self) -> list[str]:
        """Give all that things can be brought to, each once."""
        return list(dict.fromkeys([*(one.fits for one in self.pairs), *self.others]))


@dataclass(frozen=True, kw_only=True)
class Numeric(Item):
    """A number to give; of the spans that hold it the first counts. `says` gives the number with its unit."""

    spans: list[Span]
    says: str


@dataclass(frozen=True, kw_only=True)
class Written(Item):
    """A text to write, and to compare with `points` and an example. No machine can mark it."""

    points: list[str]
    example: str


AnyItem = Choice | Matching | Numeric | Written
