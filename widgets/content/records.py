"""The kinds of thing the course is made of, as typed records.

Each record is one table of a file in `assets/`. A field without a default must stand there; a field
that is not named here must not.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct

Text = Annotated[str, Meta(min_length=1)]
Texts = Annotated[list[Text], Meta(min_length=1)]
LessonId = Annotated[str, Meta(pattern=r"^\d\d$")]
Form = Literal["bars", "chain", "changes", "day", "drain", "effects", "fading", "months", "order", "sizes", "stress"]
Letter = Literal["A", "B", "C", "D", "E"]


class Record(Struct, frozen=True, forbid_unknown_fields=True):
    """What all records share: they do not change, and know no fields but their own."""


class Lesson(Record):
    """A lesson: one notebook, and what its header says."""

    id: LessonId
    title: Text
    file: Annotated[str, Meta(pattern=r"^\d\d_[a-z_]+\.ipynb$")]
    promise: Text
    minutes: Annotated[int, Meta(ge=1, le=45)]
    learn: Texts
    care: str = ""
    drawing: str = ""


class Speaker(Record):
    """Somebody whose words the article gives, with the role that the article names."""

    id: Text
    name: Text
    role: str


class Reference(Record):
    """A source, and where it was really seen. What could not be seen is left out."""

    id: Text
    title: Text
    seen: Literal["full text", "abstract", "secondary", "press report"]
    seen_at: Text
    checked: Text
    authors: str = ""
    year: Annotated[int, Meta(ge=1900, le=2100)] | None = None
    journal: str = ""
    doi: Annotated[str, Meta(pattern=r"^(10\.\S+)?$")] = ""
    url: str = ""


class Term(Record):
    """A word that the course explains."""

    id: Text
    term: Text
    says: Text


class HelpLine(Record):
    """Somebody to reach, and where the line was checked."""

    id: Text
    where: Text
    name: Text
    url: Text
    seen_at: Text
    call: str = ""
    text: str = ""
    hours: str = ""
    cost: str = ""
    note: str = ""
    seen_from: str = ""


class Number(Record):
    """A measured number with its unit, and its spread where one was reported."""

    id: Text
    label: Text
    value: float
    unit: Text
    low: float | None = None
    high: float | None = None
    interval: str = ""


class Study(Record):
    """What one source measured, in whom; the numbers that charts may show."""

    id: Text
    reference: Text
    what: Text
    who: Text
    number: Annotated[list[Number], Meta(min_length=1)]
    crying: str = ""
    compared_with: str = ""

    def __getitem__(self, number_id: str) -> Number:
        """Give the number with this id."""
        return next(n for n in self.number if n.id == number_id)


class Slider(Record):
    """A setting of a chart that the learner moves; `nodes` are the settings that are computed ahead."""

    id: Text
    label: Text
    start: float
    step: Annotated[float, Meta(gt=0)]
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


class Sentence(Record):
    """What a chart shows, in words; `when` holds the slider settings for which it is said."""

    text: Text
    when: dict[str, float] = {}


class Chart(Record):
    """The words of a chart, its badge, its sources and its settings; `form` names the module that draws it."""

    id: Text
    form: Form
    title: Text
    badge: Literal["measured", "indirect", "illustrative", "claim"]
    basis: Text
    sentence: Annotated[list[Sentence], Meta(min_length=1)]
    caption: Text
    references: list[Text] = []
    slider: list[Slider] = []
    row: list[Row] = []
    settings: dict[str, float] = {}

    def numbers(self) -> list[str]:
        """Give the names of all measured numbers that the chart shows, as `study.number`."""
        return [name for row in self.row for name in (row.value, row.low, row.high) if name]

    def studies(self) -> list[str]:
        """Give the ids of all studies that the rows rest on."""
        told = [row.study for row in self.row if row.study]
        return list(dict.fromkeys([name.partition(".")[0] for name in self.numbers()] + told))


class Reflection(Record):
    """An invitation to write, for oneself."""

    id: Text
    asks: Text
    start: str = ""


class Slot(Record):
    """A stretch of a class: its minutes, and what happens in it."""

    minutes: Annotated[int, Meta(ge=1, le=45)]
    what: Text


class Teacher(Record):
    """Notes for whoever stands in front of a class with a lesson; its slots add up to 45 minutes."""

    aims: Texts
    minutes: list[Slot]
    say: Texts
    discuss: Texts
    careful: Texts
