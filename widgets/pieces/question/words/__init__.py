"""Something to say in one's own words, and then to compare."""

from ....words import Words


def words(_content: dict) -> dict:
    """Give what its markup says besides: nothing more than its record."""
    return {}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}


def fits(content: dict, _say: Words) -> list[str]:
    """Give what an answer may say."""
    return content["points"]


def choices(_content: dict) -> list[dict]:
    """Give nothing: a room that answers on its phones has nothing here to choose from."""
    return []
