"""The charts, as typed records: what each form may set, what moves it, and what its sentences name."""

from typing import Annotated, ClassVar, Literal

from msgspec import Meta

from .chart_parts import Draw, Fact, Row, Sentence, Slider
from .chart_settings import FastStress, Hours, Most, Plasma, SlowStress, Span
from .records import Number, Record, Text

# For how long, and how fast, the model of one hormone is made to fade.
MINUTES = (0, 10080)
HALF_LIVES = (0.1, 10080)


def about_half_life(number: Number) -> str | None:
    """Say why a number can be no half-life in minutes; None where it can."""
    least, most = HALF_LIVES
    ends = [one for one in (number.low, number.value, number.high) if one is not None]
    inside = all(least <= one <= most for one in ends)
    return None if inside else f"is no half-life: it must be {least:g} to {most:g} minutes, with its range"


def off_scale(value: float, scale: tuple[float, float]) -> str | None:
    """Say where a value leaves the scale that it is shown on; None where it lies on it, or the scale is none."""
    least, most = scale
    inside = least <= value <= most or least >= most
    return None if inside else f"is {value:g}, and the scale ends at {least:g} and {most:g}"


class Chart(Record, tag_field="form", kw_only=True):
    """What every chart has: its words, its badge and its sources; `form` names the module that draws it."""

    # What a form asks of its charts: the sliders that move it, each with the settings that it can be drawn for; its
    # curves; the rows that it needs, whether it has a place for others, and for how many; which rows show a number; and
    # how many columns of its table the chart has to name, since what stands in them is its own.
    moved_by: ClassVar[dict[str, tuple[float, float]]] = {}
    curves: ClassVar[tuple[str, ...]] = ()
    needed_rows: ClassVar[tuple[str, ...]] = ()
    more_rows: ClassVar[bool] = False
    most_rows: ClassVar[int] = 40
    own_columns: ClassVar[int] = 0
    # What a learner can draw here before the finding is seen: its `bars` (or dots), or a `curve` from the first to the
    # last place of a span.
    can_draw: ClassVar[Literal["", "bars", "curve"]] = ""
    span: ClassVar[tuple[float, float]] = (0, 0)

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
    columns: list[Text] = []
    draw: Draw | None = None

    @property
    def form(self) -> str:
        """Name the form that draws this chart."""
        return str(self.__struct_config__.tag)

    def shows_number(self, row: Row) -> bool:
        """Whether a number stands in this row whatever else is in it."""
        return not self.needed_rows

    def about_number(self, number: Number) -> str | None:
        """Say why this form cannot show a number; None where it can."""
        return None

    @property
    def scale(self) -> tuple[float, float] | None:
        """Give the ends of the scale on which a learner draws; None where they are known only once it is drawn."""
        return None

    @property
    def start(self) -> dict[str, float]:
        """Give where each slider stands before a hand moves it."""
        return {slider.id: slider.start for slider in self.slider}

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


class Bars(Chart, tag="bars"):
    """Measured numbers as bars from 0."""

    can_draw = "bars"
    settings: Most

    @property
    def scale(self) -> tuple[float, float]:
        """Give the ends of the bars' scale."""
        return 0, self.settings.most

    def about_number(self, number: Number) -> str | None:
        """Say where a bar would leave the scale; its range is cut there."""
        return off_scale(number.value, self.scale)


class Chain(Chart, tag="chain"):
    """Arrows and question marks."""

    own_columns = 2
    needed_rows = ("cry", "oxytocin", "endorphins", "acth", "pain")


class Changes(Chart, tag="changes"):
    """Changes in percent."""

    reach: ClassVar[int] = 60
    own_columns = 1

    def shows_number(self, row: Row) -> bool:
        """Whether the row tells of no study in words."""
        return not row.study


class Day(Chart, tag="day"):
    """Two points of a day."""

    top: ClassVar[int] = 22
    own_columns = 1
    needed_rows = ("lowest", "highest")
    can_draw = "curve"
    span = (0, 24)
    settings: Hours

    @property
    def scale(self) -> tuple[float, float]:
        """Give the ends of the scale of levels."""
        return 0, self.top

    def shows_number(self, row: Row) -> bool:
        """Each point is a number."""
        return True

    def about_number(self, number: Number) -> str | None:
        """Say where a point has no range, or leaves the scale."""
        if number.low is None or number.high is None:
            return "has no 'low' and 'high', which the form 'day' draws"
        top = self.top
        return None if number.low >= 0 and number.high <= top else f"leaves the scale, which ends at 0 and {top}"


class Drain(Chart, tag="drain"):
    """What tears could carry away, beside what the body clears."""

    moved_by = {"ml": (0, 100), "times": (0, 1000), "minutes": MINUTES}
    needed_rows = ("tears", "body")
    own_columns = 1
    settings: Plasma

    def shows_number(self, row: Row) -> bool:
        """The body's part follows from a half-life."""
        return row.id == "body"

    def about_number(self, number: Number) -> str | None:
        """Say where a number can be no half-life."""
        return about_half_life(number)


class Effects(Chart, tag="effects"):
    """Effects on one scale."""

    can_draw = "bars"
    settings: Span

    @property
    def scale(self) -> tuple[float, float]:
        """Give the ends of the scale of effects."""
        return self.settings.least, self.settings.most

    def about_number(self, number: Number) -> str | None:
        """Say where an effect leaves the scale."""
        return off_scale(number.value, self.scale)


class Fading(Chart, tag="fading"):
    """What is left of each hormone."""

    moved_by = {"minutes": MINUTES}
    most_rows = 4  # a colour for each
    can_draw = "bars"

    @property
    def scale(self) -> tuple[float, float]:
        """Give nothing and all of it, in percent."""
        return 0, 100

    def about_number(self, number: Number) -> str | None:
        """Say where a number can be no half-life."""
        return about_half_life(number)


class Months(Chart, tag="months"):
    """Hormones and glands over weeks."""

    moved_by = {"strength": (0, 20), "days": (0, 1000)}
    curves = needed_rows = ("acth", "cortisol", "pituitary", "adrenal")
    own_columns = 4
    can_draw = "curve"
    span = (0, 240)
    settings: SlowStress


class Order(Chart, tag="order"):
    """Worse, as before or better, at points in time."""

    own_columns = 1
    can_draw = "curve"

    @property
    def scale(self) -> tuple[float, float]:
        """Give worse and better."""
        return -1, 1

    def shows_number(self, row: Row) -> bool:
        """A row without a number is what the others are compared with."""
        return False

    def about_number(self, number: Number) -> str | None:
        """Say where a number is no step."""
        return None if number.value in (-1, 0, 1) else f"is {number.value:g}, and must be -1, 0 or 1"


class Sizes(Chart, tag="sizes"):
    """Studies by their size."""

    def about_number(self, number: Number) -> str | None:
        """Say where nobody was in a study."""
        return None if number.value > 0 else f"is {number.value:g}, and a study has somebody in it"


class Stress(Chart, tag="stress"):
    """Three hormones over hours."""

    moved_by = {"strength": (0, 20), "length": (0, 240), "relief": (0, 95)}
    curves = needed_rows = ("crh", "acth", "cortisol")
    own_columns = 3
    more_rows = True
    can_draw = "curve"
    span = (0, 240)
    settings: FastStress

    def shows_number(self, row: Row) -> bool:
        """What is supposed of CRH is a setting; all else was measured."""
        return row.id != "crh"

    def about_number(self, number: Number) -> str | None:
        """Say where a number can be no half-life, and no minute of a peak."""
        return None if 3 <= number.value <= 240 else f"is {number.value:g}, and must be 3 to 240 minutes"


AnyChart = Bars | Chain | Changes | Day | Drain | Effects | Fading | Months | Order | Sizes | Stress
