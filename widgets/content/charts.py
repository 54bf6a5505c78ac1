"""The charts, as typed records: what each form may set, what moves it, and what its sentences name."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from .records import Record, Text

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
    unit: str = ""


class Row(Record):
    """A line of a chart: its label, and the number it shows as `study.number`, or the study it tells of in words."""

    id: Text
    label: Text
    value: str = ""
    low: str = ""
    high: str = ""
    study: str = ""
    note: str = ""


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
    after: str = ""
    against: dict[str, float] = {}
    decimals: int = 0


class Sentence(Record):
    """What a chart shows, in words; `when` says for which facts and settings it is true, such as `rise = "> 0.01"`."""

    text: Text
    when: dict[str, Condition] = {}


class Chart(Record, tag_field="form", kw_only=True):
    """What every chart has: its words, its badge and its sources; `form` names the module that draws it."""

    moved_by: ClassVar[tuple[str, ...]] = ()
    curves: ClassVar[tuple[str, ...]] = ()
    needed_rows: ClassVar[tuple[str, ...]] = ()
    more_rows: ClassVar[bool] = False

    id: Text
    title: Text
    badge: Literal["measured", "indirect", "illustrative", "claim"]
    basis: Text
    sentence: Annotated[list[Sentence], Meta(min_length=1)]
    caption: Text
    references: list[Text] = []
    slider: list[Slider] = []
    row: list[Row] = []
    fact: list[Fact] = []

    @property
    def form(self) -> str:
        """Name the form that draws this chart."""
        return self.__struct_config__.tag

    def numbers(self) -> list[str]:
        """Give the names of all measured numbers that the chart shows, as `study.number`."""
        return [name for row in self.row for name in (row.value, row.low, row.high) if name]

    def studies(self) -> list[str]:
        """Give the ids of all studies that the rows rest on."""
        told = [row.study for row in self.row if row.study]
        return list(dict.fromkeys([name.partition(".")[0] for name in self.numbers()] + told))

    def named(self) -> list[str]:
        """Give all that a sentence can name: settings, facts, and rows that move."""
        moving = [row.id for row in self.row] if self.moved_by and not self.curves else []
        return [one.id for one in (*self.slider, *self.fact)] + moving


class Most(Record):
    """Where a scale that begins at 0 ends."""

    most: Positive


class Span(Record):
    """Where a scale begins and ends."""

    least: float
    most: float


class Hours(Record):
    """When in a day two points were measured, in hours since midnight."""

    lowest_hour: Annotated[float, Meta(ge=0, lt=24)]
    highest_hour: Annotated[float, Meta(ge=0, lt=24)]


class Plasma(Record):
    """How much blood plasma is supposed."""

    plasma_litres: Positive


class FastStress(Record):
    """What the model of hours supposes: a half-life, and how long a relief lasts, both in minutes."""

    crh_half_life: Annotated[float, Meta(ge=3, le=300)]
    relief_minutes: Annotated[float, Meta(ge=0, le=1440)]


class SlowStress(Record):
    """What the model of weeks supposes: how fast the cells of both glands turn over, in days."""

    pituitary_half_life: Annotated[float, Meta(ge=1, le=365)]
    adrenal_half_life: Annotated[float, Meta(ge=1, le=365)]


class Bars(Chart, tag="bars"):
    """Measured numbers as bars from 0."""

    settings: Most


class Chain(Chart, tag="chain"):
    """Arrows and question marks."""

    needed_rows = ("cry", "oxytocin", "endorphins", "acth", "pain")


class Changes(Chart, tag="changes"):
    """Changes in percent."""


class Day(Chart, tag="day"):
    """Two points of a day."""

    needed_rows = ("lowest", "highest")
    settings: Hours


class Drain(Chart, tag="drain"):
    """What tears could carry away, beside what the body clears."""

    moved_by = ("ml", "times", "minutes")
    needed_rows = ("tears", "body")
    settings: Plasma


class Effects(Chart, tag="effects"):
    """Effects on one scale."""

    settings: Span


class Fading(Chart, tag="fading"):
    """What is left of each hormone."""

    moved_by = ("minutes",)


class Months(Chart, tag="months"):
    """Hormones and glands over weeks."""

    moved_by = ("strength", "days")
    curves = needed_rows = ("acth", "cortisol", "pituitary", "adrenal")
    settings: SlowStress


class Order(Chart, tag="order"):
    """Worse, as before or better, at points in time."""


class Sizes(Chart, tag="sizes"):
    """Studies by their size."""


class Stress(Chart, tag="stress"):
    """Three hormones over hours."""

    moved_by = ("strength", "length", "relief")
    curves = needed_rows = ("crh", "acth", "cortisol")
    more_rows = True
    settings: FastStress


AnyChart = Bars | Chain | Changes | Day | Drain | Effects | Fading | Months | Order | Sizes | Stress
