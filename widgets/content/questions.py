"""What every question has, as a typed record; what a kind has besides stands in the folder of the kind."""

from collections.abc import Iterator
from functools import cache, reduce
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Any, Literal

from msgspec import Meta

from .places import ENGINE
from .records import Record, Text

if TYPE_CHECKING:
    from .course import Course

KINDS = ("pieces", "question")

AsksFor = Literal["recall", "apply", "compare", "predict", "flaw", "design"]


class Option(Record):
    """One thing to choose, and what is true about it."""

    text: Text
    why: Text
    right: bool = False


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
        return str(self.__struct_config__.tag)

    def faults(self, _course: "Course") -> Iterator[str]:
        """Say in a sentence each what is off in it, beyond the types of its fields."""
        return iter(())


@cache
def any_question() -> Any:
    """Give the type of a question of whatever kind: each folder with a `record.py` is one.

    Kinds are plugged in. Their folders lie in a room above this one; their records rest on this room alone.
    """
    records: list[Any] = []
    for path in sorted(ENGINE.joinpath(*KINDS).glob("*/record.py")):
        kind = path.parent.name
        named = vars(import_module(".".join([ENGINE.name, *KINDS, kind, "record"]))).values()
        types = [one for one in named if isinstance(one, type) and issubclass(one, Question)]
        records += [one for one in types if one.__struct_config__.tag == kind]
    return reduce(lambda one, other: one | other, records)
