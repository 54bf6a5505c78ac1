"""What pages may say to the service, as typed messages; anything else is not understood."""

from typing import Annotated, Literal, dataclass_transform

from msgspec import Meta, Struct

from .ballots import CODE_LENGTH, TICKET_LENGTH
from .cloud import LONGEST as LONGEST_WORDS
from .cloud import MOST as MOST_WORDS

LONGEST = 1024  # bytes of a message: more than any of ours has


@dataclass_transform(frozen_default=True)
class Message(Struct, frozen=True, forbid_unknown_fields=True, tag_field="do"):
    """What all messages share."""


class Join(Message, tag="join"):
    """A phone comes, with the code of the poll and a token that it has made for itself."""

    code: Annotated[str, Meta(min_length=CODE_LENGTH, max_length=CODE_LENGTH)]
    token: Annotated[str, Meta(pattern=r"^[0-9a-f]{32}$")]
    ticket: Annotated[str, Meta(max_length=TICKET_LENGTH)] = ""


class Vote(Message, tag="vote"):
    """A phone answers the question of a round, with the places of what it chose."""

    round: int
    choice: Annotated[list[int], Meta(min_length=1, max_length=20)]


class Study(Message, tag="study"):
    """A phone has run its study: what it chose of the plan, and what it found."""

    round: int
    design: Literal["before-after", "self-chosen", "lots"]
    people: Annotated[int, Meta(ge=10, le=1000)]
    estimate: float
    error: Annotated[float, Meta(gt=0)]


class Words(Message, tag="words"):
    """A phone answers in a word or two of its own."""

    round: int
    text: Annotated[str, Meta(max_length=LONGEST_WORDS)]


class Enter(Message, tag="enter"):
    """The teacher's page comes, with its key."""

    key: Annotated[str, Meta(max_length=200)]


class AskThis(Message, tag="ask"):
    """The teacher opens a question."""

    item: Annotated[str, Meta(max_length=100)]


class MoveOn(Message, tag="on"):
    """The teacher goes a step on from this phase; where two screens press at once, it is one step."""

    phase: Annotated[str, Meta(max_length=20)]


class End(Message, tag="end"):
    """The teacher ends the poll, and erases it."""


class KeepOut(Message, tag="keep out"):
    """The teacher keeps out the address that most comes from, or lets everybody in again."""

    on: bool


class Hide(Message, tag="hide"):
    """The teacher hides how often each answer was chosen, or shows it."""

    on: bool


class Discuss(Message, tag="discuss"):
    """The teacher lets people talk in pairs, and vote again."""


class LetThrough(Message, tag="let through"):
    """The teacher lets words through, by their places in the list that has this mark."""

    round: int
    mark: int
    places: Annotated[list[int], Meta(max_length=MOST_WORDS)]


class Tickets(Message, tag="tickets"):
    """The teacher hands out tickets, without which no phone is let in, or takes them back."""

    on: bool


class Results(Message, tag="results"):
    """The teacher wants all results as a table."""


FromPhone = Join | Vote | Study | Words
FromScreen = Enter | AskThis | MoveOn | End | KeepOut | Tickets | Hide | Discuss | LetThrough | Results
