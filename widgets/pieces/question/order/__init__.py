"""Things to put in order."""

from ..mixed import mixed


def words(content: dict) -> dict:
    """Give the things in the order that fits, and mixed."""
    return {"fitting": content["items"], "mixed": mixed(content["items"], content["id"])}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}
