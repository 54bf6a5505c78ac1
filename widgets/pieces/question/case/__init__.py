"""A case that branches."""

from ....words import Words


def words(content: dict) -> dict:
    """Give the numbers by which its scenes are found on paper."""
    return {"places": {scene["id"]: number for number, scene in enumerate(content["scenes"], start=1)}}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}


def fits(_content: dict, say: Words) -> list[str]:
    """Say that no one way through it is the answer."""
    return [say("guide-case")]


def choices(_content: dict) -> list[dict]:
    """Give nothing: a room that answers on its phones has nothing here to choose from."""
    return []
