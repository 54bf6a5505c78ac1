"""Things to put in order."""

from ....words import Words
from ..mixed import mixed


def words(content: dict) -> dict:
    """Give the things in the order that fits, and mixed."""
    return {"fitting": content["items"], "mixed": mixed(content["items"], content["id"])}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}


def fits(content: dict, say: Words) -> list[str]:
    """Give the things in the order that fits, a line for each."""
    return [say("guide-placed", place=str(place), item=one["text"]) for place, one in enumerate(content["items"], 1)]


def choices(_content: dict) -> list[dict]:
    """Give nothing: a room that answers on its phones has nothing here to choose from."""
    return []
