"""Things to put in order."""

from collections.abc import Callable
from functools import partial

from ....words import Words
from ..common import no_options, nothing
from ..mixed import mixed

data = nothing
choices = no_options


def words(content: dict) -> dict:
    """Give the things in the order that fits, and mixed."""
    return {"fitting": content["items"], "mixed": mixed(content["items"], content["id"])}


def ordered(content: dict) -> list[dict]:
    """Give the things in the order that fits, each with why it stands where it does."""
    return content["items"]


def placed(content: dict) -> list[tuple[str, str, Callable[[object], bool]]]:
    """Give the things, each with why it stands where it does, and with what says whether an answer has it there."""
    return [
        (one["text"], one["why"], partial(_stands_at, place, one["text"])) for place, one in enumerate(content["items"])
    ]


def _stands_at(place: int, text: str, given: object) -> bool:
    return isinstance(given, list) and given[place : place + 1] == [text]


def fits(content: dict, say: Words) -> list[str]:
    """Give the things in the order that fits, a line for each."""
    return [say("guide-placed", place=str(place), item=one["text"]) for place, one in enumerate(content["items"], 1)]
