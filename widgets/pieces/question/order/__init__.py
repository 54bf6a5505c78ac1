"""Things to put in order."""

from ....words import Words
from ..common import no_options, nothing
from ..mixed import mixed

data = nothing
choices = no_options


def words(content: dict) -> dict:
    """Give the things in the order that fits, and mixed."""
    return {"fitting": content["items"], "mixed": mixed(content["items"], content["id"])}


def fits(content: dict, say: Words) -> list[str]:
    """Give the things in the order that fits, a line for each."""
    return [say("guide-placed", place=str(place), item=one["text"]) for place, one in enumerate(content["items"], 1)]
