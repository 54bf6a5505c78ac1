"""Things to do for oneself, as typed records. None of them is scored."""

from typing import Annotated

from msgspec import Meta

from .records import Note, Record, Text

Id = Annotated[str, Meta(pattern=r"^\d\d\.[a-z0-9-]+$")]


class Activity(Record):
    """What every activity has."""

    id: Id
    title: Text
    intro: Text


class Saying(Record):
    """A choice, and the sentence that it adds to the picture."""

    text: Text
    says: Text


class PortraitPart(Record):
    """One thing to choose about oneself."""

    asks: Text
    choices: Annotated[list[Saying], Meta(min_length=2)]


class Portrait(Activity):
    """A look at oneself that gives back a picture in words."""

    part: Annotated[list[PortraitPart], Meta(min_length=1)]


class ExplorePart(Record):
    """A part of a drawing; `id` is what the drawing calls it in `data-part`."""

    id: Text
    name: Text
    says: Text


class Explore(Activity):
    """A drawing whose parts explain themselves."""

    drawing: Text
    part: Annotated[list[ExplorePart], Meta(min_length=2)]


class Step(Record):
    """A stretch of a breath; the last of a pattern is the breath out."""

    word: Text
    seconds: Annotated[int, Meta(ge=1, le=12)]


class Pattern(Record):
    """A way to breathe."""

    id: Text
    name: Text
    says: Text
    steps: Annotated[list[Step], Meta(min_length=2)]


class Breath(Activity):
    """A breath to follow."""

    pattern: Annotated[list[Pattern], Meta(min_length=1)]


class FinerFeeling(Record):
    """A finer word for a feeling."""

    name: Text
    says: Text


class Feeling(Record):
    """A broad word for a feeling, with finer ones."""

    name: Text
    says: Text
    finer: Annotated[list[FinerFeeling], Meta(min_length=2)]


class Naming(Activity):
    """From a broad word for what one feels to a finer one."""

    feeling: Annotated[list[Feeling], Meta(min_length=2)]


class PlanPart(Record):
    """A line of a plan."""

    asks: Text
    start: Note = ""


class Plan(Activity):
    """Lines to fill in for oneself, to print or to copy."""

    part: Annotated[list[PlanPart], Meta(min_length=1)]


class Statement(Record):
    """Something that one may believe, and the claim behind it."""

    id: Text
    text: Text
    claim: Text


class Review(Activity):
    """A sitting with questions of the whole course; `leave_out` names those that make no sense elsewhere."""

    leave_out: list[Text] = []


class Gallery(Activity):
    """What one guessed and drew in the course, beside what was found."""


class Keepsake(Activity):
    """A page to print with what one kept: three things to `remember`; `lines` to write on where nothing was kept."""

    remember: Annotated[list[Text], Meta(min_length=3, max_length=3)]
    lines: Annotated[list[Text], Meta(min_length=1)]
    foot: Text


class Beliefs(Activity):
    """Statements to believe or not; `compare` names those of before, to show what moved and what was found."""

    statement: Annotated[list[Statement], Meta(min_length=2)]
    compare: Note = ""
