"""What can be kept, as typed entries: the one definition, from which the schema of the browser's side is written too.

What JSON Schema cannot say is checked as an entry is made: a day that there is, a time that can be, whole signs,
numbers that every program writes alike.
"""

import re
from datetime import UTC, datetime
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import force_setattr

from ..content import say
from ..content.plain import Table, is_list, is_table
from .trouble import RecordTrouble

MOST_LETTERS = 1_000_000
MOST_DEEP = 64
# The largest whole number that Python and a browser hold alike.
MOST = 2**53 - 1
# A clock that was never set stands at 1970; far from the ends, so that a schedule can reckon with any of them.
LENGTH = len("2026-11-24T17:30:00.000000Z")  # of a time as `moment` writes it
FIRST, AFTER_LAST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2200, 1, 1, tzinfo=UTC)
CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]"
TIME = f"^[0-9]{{4}}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T{CLOCK}:[0-5][0-9](\\.[0-9]{{1,6}})?(Z|[+-]{CLOCK})$"

Name = Annotated[str, Meta(min_length=1, max_length=200)]
Moment = Annotated[str, Meta(pattern=TIME)]
HALF_A_SIGN = re.compile("[\ud800-\udfff]")


class Kept(Struct, frozen=True, forbid_unknown_fields=True):
    """What every entry has. Its time is kept in UTC, so that texts sort as times do."""

    id: Name
    at: Moment

    def __post_init__(self) -> None:
        """Check what no schema can say.

        Raises
        ------
        RecordTrouble
            One sentence.
        """
        force_setattr(self, "at", _in_time(self.at))
        letters = 0
        for name in self.__struct_fields__:
            value = getattr(self, name)
            # Most are nothing or short and plain; of a hundred thousand entries each step here is felt.
            letters += len(value) if type(value) is str and value.isascii() else _letters(value, 0)
        if letters > MOST_LETTERS:
            raise RecordTrouble(say("record-entry-too-long"))


class Attempt(Kept, tag="attempt", frozen=True):
    """An answer to a question; `rating` is the learner's own, 1 (not yet) to 4 (all of it)."""

    item: Name
    version: str = ""
    response: Any = None
    right: bool | None = None
    sureness: Literal["guess", "fairly", "sure"] | None = None
    rating: Annotated[int, Meta(ge=1, le=4)] | None = None


class Belief(Kept, tag="belief", frozen=True):
    """How surely somebody believes statements: 0 (surely not) to 4 (surely yes)."""

    item: Name
    answers: dict[str, Annotated[int, Meta(ge=0, le=4)]]
    version: str = ""


class State(Kept, tag="state", frozen=True):
    """Where a slider or a card was left."""

    item: Name
    lesson: str = ""
    value: Any = None


class Words(Kept, tag="words", frozen=True):
    """What a learner wrote and chose to keep, by its parts; none where it is taken back."""

    item: Name
    words: dict[str, str] | None = None


class Setting(Kept, tag="setting", frozen=True):
    """Whether anything is kept at all."""

    name: Literal["keep"]
    value: Literal["everything", "nothing"]


Entry = Attempt | Belief | State | Words | Setting


def read_entry(raw: object) -> Entry:
    """Check what a page or a file hands over.

    Raises
    ------
    RecordTrouble
        One sentence, where it is no entry, or larger than the record keeps.
    """
    try:
        return msgspec.convert(raw, type=Entry)
    except msgspec.ValidationError as error:
        raise RecordTrouble(_sentence(str(error))) from None
    except RecursionError:
        raise RecordTrouble(say("record-entry-strange")) from None


def moment(at: datetime) -> str:
    """Write a time in UTC, so that texts sort as times do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def as_row(entry: Entry) -> Table:
    """Give an entry as the plain values that the log holds."""
    return msgspec.to_builtins(entry)


def _in_time(text: str) -> str:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        raise RecordTrouble(say("record-entry-does-not-fit", field="at")) from None
    if not FIRST <= at < AFTER_LAST:
        raise RecordTrouble(say("record-entry-time"))
    return text if len(text) == LENGTH and text[-1] == "Z" else moment(at)


def _letters(value: Any, deep: int) -> int:
    """Count the letters of all texts and names in a value; anything else counts as one."""
    if isinstance(value, str):
        if not value.isascii() and HALF_A_SIGN.search(value):
            raise RecordTrouble(say("record-entry-strange"))
        return len(value)
    if value is None:
        return 1
    if is_table(value) or is_list(value):
        if deep == MOST_DEEP:
            raise RecordTrouble(say("record-entry-strange"))
        parts = [*value, *value.values()] if is_table(value) else value
        return sum(_letters(one, deep + 1) for one in parts)
    # Beyond this, every number is whole, or none at all; yes and no count as 1 and 0.
    if not -MOST <= value <= MOST:
        raise RecordTrouble(say("record-entry-strange"))
    return 1


def _sentence(said: str) -> str:
    """Say in plain words what msgspec found."""
    said, _, where = said.partition(" - at `$")
    if found := re.search("required field `(.*)`", said):
        return say("record-entry-of-no-kind") if found[1] == "type" else say("record-entry-lacks", field=found[1])
    if found := re.search("unknown field `(.*)`", said, re.DOTALL):
        return say("record-entry-unknown", field=_short(found[1]))
    field = re.match(r"\.(\w+)", where)
    if not field or field[1] == "type":
        return say("record-entry-of-no-kind")
    return say("record-entry-does-not-fit", field=field[1])


def _short(name: str) -> str:
    return " ".join(name[:40].split())
