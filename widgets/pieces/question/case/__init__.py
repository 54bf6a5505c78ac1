"""A case that branches."""

from ....words import Words
from ..common import no_options, nothing

data = nothing
choices = no_options


def words(content: dict) -> dict:
    """Give the numbers by which its scenes are found on paper."""
    return {"places": {scene["id"]: number for number, scene in enumerate(content["scenes"], start=1)}}


def fits(_content: dict, say: Words) -> list[str]:
    """Say that no one way through it is the answer."""
    return [say("guide-case")]
