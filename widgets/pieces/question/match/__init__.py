"""Things that belong together."""

from ..mixed import mixed


def words(content: dict) -> dict:
    """Give all that may be chosen, mixed."""
    fitting = [pair["fits"] for pair in content["pairs"]]
    return {"possible": mixed([*fitting, *content["others"]], content["id"])}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}
