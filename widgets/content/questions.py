"""The kinds of question, as typed records."""

from typing import Annotated, Literal

from msgspec import Meta

from .records import Letter, Record, Text, Texts


class Option(Record):
    """One thing to choose, and what is true about it."""

    text: Text
    why: Text
    right: bool = False


AsksFor = Literal["recall", "apply", "compare", "predict", "flaw", "design"]


class Question(Record, tag_field="kind", kw_only=True):
    """What every question has.

    `moment = "before"` marks a guess before a part is read. `asks_for` says what an answer takes: memory alone
    (recall), a known idea in a new place (apply), two things held side by side (compare), a guess with a reason
    (predict), the weak point of a study or a sentence (flaw), or a better study (design).
    """

    id: Annotated[str, Meta(pattern=r"^\d\d\.[a-z0-9-]+$")]
    claim: Text
    asks: Text
    hints: list[Text] = []
    confidence: bool = False
    moment: Literal["before", "after"] = "after"
    asks_for: AsksFor | None = None


class One(Question, tag="one"):
    """One option fits."""

    options: Annotated[list[Option], Meta(min_length=2)]


class Several(Question, tag="several"):
    """One or more options fit, not all."""

    options: Annotated[list[Option], Meta(min_length=3)]


class TruthWhy(Record):
    """What is to be said of each answer to a statement."""

    true: Text
    false: Text
    not_known: Text


class Truth(Question, tag="truth"):
    """A statement: true, false, or not known."""

    answer: Literal["true", "false", "not_known"]
    why: TruthWhy


class GradeEvidence(Question, tag="grade"):
    """How well is the claim supported? The answer is the claim's own grade."""

    why: dict[Letter, Text]


class Item(Record):
    """A thing with a place in an order."""

    text: Text
    why: Text


class Order(Question, tag="order"):
    """Items to put in order; they stand here in the right one."""

    items: Annotated[list[Item], Meta(min_length=3)]


class Pair(Record):
    """Two things that belong together."""

    text: Text
    fits: Text
    why: Text


class Match(Question, tag="match"):
    """Things to bring together; `others` fit nothing."""

    pairs: Annotated[list[Pair], Meta(min_length=3)]
    others: list[Text] = []


class EstimateWhy(Record):
    """What is to be said of a guess under, in, or over the range that fits."""

    under: Text
    fits: Text
    over: Text


class Estimate(Question, tag="estimate"):
    """A number to guess; from `low` to `high` it fits."""

    least: float
    most: float
    step: Annotated[float, Meta(gt=0)]
    unit: Text
    answer: float
    low: float
    high: float
    why: EstimateWhy


class Choice(Record):
    """A way to go on in a case."""

    text: Text
    why: Text
    goes: Text


class Scene(Record):
    """A place in a case; where there are no choices, it ends."""

    id: Text
    text: Text
    choices: list[Choice] = []


class Case(Question, tag="case"):
    """A story that goes where the learner takes it; it begins with the first scene."""

    scenes: Annotated[list[Scene], Meta(min_length=2)]


class Words(Question, tag="words"):
    """To be said in one's own words, then compared."""

    points: Texts
    example: Text


AnyQuestion = One | Several | Truth | GradeEvidence | Order | Match | Estimate | Case | Words
