"""The kinds of thing the course is made of, as typed records.

Each record is one table of a file in `assets/`. A field without a default must stand there; a field
that is not named here must not.
"""

from typing import Annotated, Literal, dataclass_transform

from msgspec import Meta, Struct

Text = Annotated[str, Meta(min_length=1, pattern=r"\S")]
Note = Annotated[str, Meta(pattern=r"^$|\S")]  # words that may be left out
Link = Annotated[str, Meta(pattern=r"^https?://[^\s\"<>]+$")]
Texts = Annotated[list[Text], Meta(min_length=1)]
Region = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]  # a country as browsers name it
LessonId = Annotated[str, Meta(pattern=r"^\d\d$")]
Letter = Literal["A", "B", "C", "D", "E"]


# To whoever checks types: as msgspec has it, a record of a frozen kind is frozen without saying so.
@dataclass_transform(frozen_default=True)
class Record(Struct, frozen=True, forbid_unknown_fields=True):
    """What all records share: they do not change, and know no fields but their own."""


class About(Record):
    """The course itself.

    `id` is in the names of what is kept and written, `drawing` and `how` (what one does in it) stand on its first
    page, and `follows` says what its claims are taken from.
    """

    id: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9]*(-[a-z0-9]+)*$")]
    name: Text
    description: Text
    language: Annotated[str, Meta(pattern=r"^[a-z]{2,3}(-[A-Z]{2})?$")]
    license: Text
    drawing: Note = ""
    how: Note = ""
    follows: Note = ""


class Notebook(Record):
    """A notebook of the course, with what it promises and what one learns in it."""

    id: LessonId
    title: Text
    file: Annotated[str, Meta(pattern=r"^\d\d_[a-z_]+\.ipynb$")]
    promise: Text
    learn: Texts


class Lesson(Notebook):
    """A lesson, and what its header says besides."""

    minutes: Annotated[int, Meta(ge=1, le=45)]
    care: Note = ""
    drawing: Note = ""


class CodeLesson(Notebook):
    """A notebook for whoever likes code: it is read as one that runs by hand, and no lesson of the course's path."""

    minutes: Annotated[int, Meta(ge=1, le=90)]


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
    authors: Note = ""
    year: Annotated[int, Meta(ge=1900, le=2100)] | None = None
    journal: Note = ""
    doi: Annotated[str, Meta(pattern=r"^(10\.\S+)?$")] = ""
    url: Annotated[str, Meta(pattern=r"^(https?://[^\s\"<>]+)?$")] = ""

    @property
    def link(self) -> str:
        """Give where it is found."""
        return f"https://doi.org/{self.doi}" if self.doi else self.url


class Term(Record):
    """A word that the course explains."""

    id: Text
    term: Text
    says: Text


class HelpLine(Record):
    """Somebody to reach, for whom (`regions`; none means everybody), and where the line was checked."""

    id: Text
    where: Text
    name: Text
    url: Link
    seen_at: Text
    call: Note = ""
    text: Note = ""
    hours: Note = ""
    cost: Note = ""
    note: Note = ""
    seen_from: Note = ""
    regions: list[Region] = []


class Number(Record):
    """A measured number with its unit, and its spread where one was reported."""

    id: Text
    label: Text
    value: float
    unit: Text
    low: float | None = None
    high: float | None = None
    interval: Note = ""


class Study(Record):
    """What one source measured, in whom; the numbers that charts may show.

    `people` is how many took part, where that was seen.
    """

    id: Text
    reference: Text
    what: Text
    who: Text
    number: Annotated[list[Number], Meta(min_length=1)]
    people: Annotated[int, Meta(ge=1)] | None = None
    crying: Note = ""
    compared_with: Note = ""

    def __getitem__(self, number_id: str) -> Number:
        """Give the number with this id."""
        return next(n for n in self.number if n.id == number_id)


class Reflection(Record):
    """An invitation to write, for oneself."""

    id: Text
    asks: Text
    start: Note = ""


class Prompt(Record):
    """What a room answers with a word or two: about an idea or a study, and never about a person."""

    id: Text
    asks: Text


class Slot(Record):
    """A stretch of a class: its minutes, and what happens in it."""

    minutes: Annotated[int, Meta(ge=1, le=45)]
    what: Text


class Together(Record):
    """Something that a class does with the poll: its minutes, what to ask on the way, and what usually happens."""

    title: Text
    minutes: Annotated[list[Slot], Meta(min_length=1)]
    ask: Texts
    usually: Texts


class Teacher(Record):
    """Notes for whoever stands in front of a class with a lesson; its slots add up to 45 minutes."""

    aims: Texts
    minutes: list[Slot]
    say: Texts
    discuss: Texts
    careful: Texts
    together: list[Together] = []
