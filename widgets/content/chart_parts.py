"""What a chart is made of besides its form: sliders, rows, facts read off it, sentences, and what is drawn first."""

from typing import Annotated, Literal

from msgspec import Meta

from .records import Note, Record, Text

Positive = Annotated[float, Meta(gt=0)]
Condition = Annotated[str, Meta(pattern=r"^(<|<=|=|>=|>) -?\d+(\.\d+)?$")]
Read = Literal["highest", "highest at", "lowest", "lowest at", "at", "fall", "apart", "value"]


class Slider(Record):
    """A setting of a chart that the learner moves; `nodes` are the settings that are computed ahead."""

    id: Text
    label: Text
    start: float
    step: Positive
    nodes: Annotated[list[float], Meta(min_length=2)]
    unit: Note = ""


class Row(Record):
    """A line of a chart: its label, and the number it shows as `study.number`, or the study it tells of in words."""

    id: Text
    label: Text
    value: Note = ""
    low: Note = ""
    high: Note = ""
    study: Note = ""
    note: Note = ""

    @property
    def rests_on(self) -> str:
        """Give the id of the study that it tells of, or that its number comes from."""
        return self.study or self.value.partition(".")[0]


class Fact(Record, omit_defaults=True):
    """A number that the words of a chart name, read off a curve as it is drawn.

    `highest`, `lowest` (and where: `highest at`, `lowest at`) look at the whole curve, or at what comes `after` the
    setting of that slider, from which they also count; `at` gives the level at `x`, counted likewise; `fall` says by
    how many percent that level lies below the highest point; `apart` gives the largest distance to the curve that
    would be drawn with other settings, `against`.
    """

    id: Text
    read: Read
    of: Text
    x: float = 0
    after: Note = ""
    against: dict[str, float] = {}
    decimals: Annotated[int, Meta(ge=0, le=3)] = 0


class Sentence(Record):
    """What a chart shows, in words; `when` says for which facts and settings it is true, such as `rise = "> 0.01"`."""

    text: Text
    when: dict[str, Condition] = {}


class Draw(Record):
    """What a learner may draw before the finding is seen: `asks` says what.

    Of bars and dots these `rows` are drawn, each with a handle; of curves this `curve`, with a handle `at` each of
    these places. A handle begins at `start` and moves in steps. A gap up to `near` counts as close; `unit` follows a
    number, and `apart` a gap where that is another word. Of a curve, `turn` names the point to speak of.
    """

    asks: Text
    step: Positive
    near: Positive
    start: float = 0
    unit: Note = ""
    apart: Note = ""
    rows: list[Text] = []
    curve: Note = ""
    at: list[float] = []
    turn: Literal["", "highest", "lowest"] = ""
