"""The kinds of question, as typed records, each with what must hold of it beyond the types of its fields."""

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from msgspec import Meta

from .errors import nearest, twice
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

    @property
    def kind(self) -> str:
        """Name the kind, which is a folder of `widgets/pieces/question/`."""
        return self.__struct_config__.tag

    def faults(self) -> Iterator[str]:
        """Say in a sentence each what is off in it, as it stands alone."""
        return iter(())


class One(Question, tag="one"):
    """One option fits."""

    options: Annotated[list[Option], Meta(min_length=2)]

    def faults(self) -> Iterator[str]:
        """Say where not just one option fits, or two are the same."""
        if sum(option.right for option in self.options) != 1:
            yield "field 'options': exactly one option must be right"
        yield from twice("options", "text", (option.text for option in self.options))


class Several(Question, tag="several"):
    """One or more options fit, not all."""

    options: Annotated[list[Option], Meta(min_length=3)]

    def faults(self) -> Iterator[str]:
        """Say where no option fits or all do, or two are the same."""
        if not 0 < sum(option.right for option in self.options) < len(self.options):
            yield "field 'options': some options must be right, and not all"
        yield from twice("options", "text", (option.text for option in self.options))


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

    def faults(self) -> Iterator[str]:
        """Say which letters have no explanation."""
        for letter in get_args(Letter):
            if letter not in self.why:
                yield f"field 'why': no explanation for grade {letter}"


class Item(Record):
    """A thing with a place in an order."""

    text: Text
    why: Text


class Order(Question, tag="order"):
    """Items to put in order; they stand here in the right one."""

    items: Annotated[list[Item], Meta(min_length=3)]

    def faults(self) -> Iterator[str]:
        """Say where two items are the same."""
        yield from twice("items", "text", (item.text for item in self.items))


class Pair(Record):
    """Two things that belong together."""

    text: Text
    fits: Text
    why: Text


class Match(Question, tag="match"):
    """Things to bring together; `others` fit nothing."""

    pairs: Annotated[list[Pair], Meta(min_length=3)]
    others: list[Text] = []

    def faults(self) -> Iterator[str]:
        """Say where what should fit nothing fits a pair, or two are the same."""
        if {pair.fits for pair in self.pairs} & set(self.others):
            yield "field 'others': one of them fits a pair"
        yield from twice("pairs", "text", (pair.text for pair in self.pairs))


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

    def faults(self) -> Iterator[str]:
        """Say where its numbers do not rise, or no step leads from one to the next."""
        if not self.least <= self.low <= self.answer <= self.high <= self.most or self.least == self.most:
            yield "fields 'least', 'low', 'answer', 'high', 'most' must rise in this order"
        elif self.step > self.most - self.least:
            yield f"field 'step': {self.step:g} is more than there is between 'least' and 'most'"


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

    def faults(self) -> Iterator[str]:
        """Say where a choice leads nowhere, a scene is never reached, or the story never ends."""
        ids = {scene.id: scene for scene in self.scenes}
        yield from twice("scenes", "id", (scene.id for scene in self.scenes))
        for scene in self.scenes:
            for choice in scene.choices:
                if choice.goes not in ids:
                    near = nearest(choice.goes, ids)
                    yield f"field 'scenes': scene {scene.id!r}: there is no scene {choice.goes!r}; {near}"
        reached, ahead = set(), [self.scenes[0].id]
        while ahead:
            if (here := ahead.pop()) in ids and here not in reached:
                reached.add(here)
                ahead += [choice.goes for choice in ids[here].choices]
        if not any(not ids[one].choices for one in reached):
            yield "field 'scenes': the story never ends: no scene that is reached is without choices"
        for lost in [one for one in ids if one not in reached]:
            yield f"field 'scenes': scene {lost!r}: no choice leads there"


class Words(Question, tag="words"):
    """To be said in one's own words, then compared."""

    points: Texts
    example: Text


AnyQuestion = One | Several | Truth | GradeEvidence | Order | Match | Estimate | Case | Words
