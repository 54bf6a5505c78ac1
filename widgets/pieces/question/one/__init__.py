"""One choice."""

from ....words import Words


def words(_content: dict) -> dict:
    """Give what its markup says besides: nothing more than its record."""
    return {}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}


def fits(content: dict, _say: Words) -> list[str]:
    """Give the answer that fits."""
    return [option["text"] for option in content["options"] if option["right"]]


def choices(content: dict) -> list[dict]:
    """Give what a room can choose from."""
    return content["options"]
