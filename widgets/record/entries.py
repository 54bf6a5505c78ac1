"""What a page hands over to be kept, as typed entries."""

from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

from .trouble import RecordTrouble

MOST_BYTES = 1_000_000
# A clock that was never set stands at 1970; far from the ends, so that a schedule can reckon with any of them.
YEARS = range(1970, 2200)

Name = Annotated[str, Meta(min_length=1, max_length=200)]
Moment = Annotated[datetime, Meta(tz=True)]


class Attempt(Struct, tag="attempt", frozen=True, forbid_unknown_fields=True):
    """An answer to a question; `rating` is the learner's own, 1 (not yet) to 4 (all of it)."""

    id: Name
    at: Moment
    item: Name
    version: str = ""
    response: Any = None
    right: bool | None = None
    sureness: Literal["guess", "fairly", "sure"] | None = None
    rating: Annotated[int, Meta(ge=1, le=4)] | None = None


class Belief(Struct, tag="belief", frozen=True, forbid_unknown_fields=True):
    """How surely somebody believes statements: 0 (surely not) to 4 (surely yes)."""

    id: Name
    at: Moment
    item: Name
    answers: dict[str, Annotated[int, Meta(ge=0, le=4)]]
    version: str = ""


class State(Struct, tag="state", frozen=True, forbid_unknown_fields=True):
    """Where a slider or a card was left."""

    id: Name
    at: Moment
    item: Name
    lesson: str = ""
    value: Any = None


class Words(Struct, tag="words", frozen=True, forbid_unknown_fields=True):
    """What a learner wrote and chose to keep, by its parts; none where it is taken back."""

    id: Name
    at: Moment
    item: Name
    words: dict[str, str] | None = None


class Setting(Struct, tag="setting", frozen=True, forbid_unknown_fields=True):
    """Whether anything is kept at all."""

    id: Name
    at: Moment
    name: Literal["keep"]
    value: Literal["everything", "nothing"]

    @property
    def item(self) -> str:
        """The name, as the other entries have it."""
        return self.name


Entry = Attempt | Belief | State | Words | Setting
TYPES = {"attempt": Attempt, "belief": Belief, "state": State, "words": Words, "setting": Setting}


def read_entry(raw: object) -> Entry:
    """Check what a page or a file hands over.

    Raises
    ------
    RecordTrouble
        One sentence, where it is no entry, or larger than 1 MB.
    """
    try:
        entry = msgspec.convert(raw, type=Entry)
        size = len(msgspec.json.encode(entry))
    except msgspec.ValidationError as error:
        raise RecordTrouble(f"An entry could not be kept: {error}.") from None
    except (UnicodeEncodeError, OverflowError, RecursionError):
        raise RecordTrouble("An entry could not be kept: it holds signs or numbers that no page writes.") from None
    if entry.at.year not in YEARS:
        raise RecordTrouble(f"An entry could not be kept: the year {entry.at.year} cannot be.")
    if size > MOST_BYTES:
        raise RecordTrouble("This is longer than the record can keep: one million letters at most.")
    return entry


def moment(at: datetime) -> str:
    """Write a time in UTC, so that texts sort as times do."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def body(entry: Entry) -> dict:
    """Give an entry as plain values, without its type."""
    plain = msgspec.to_builtins(entry)
    plain.pop("type")
    return plain | {"at": moment(entry.at)}


def lesson_of(entry: Entry) -> str:
    """Give the lesson that an entry belongs to, or nothing where it belongs to none."""
    if isinstance(entry, State):
        return entry.lesson
    number, dot, _ = entry.item.partition(".")
    return number if dot else ""
