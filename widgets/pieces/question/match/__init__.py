"""Things that belong together."""

from ....words import Words
from ..mixed import mixed


def words(content: dict) -> dict:
    """Give all that may be chosen, mixed."""
    fitting = [pair["fits"] for pair in content["pairs"]]
    return {"possible": mixed([*fitting, *content["others"]], content["id"])}


def data(_content: dict) -> dict:
    """Give what its script needs besides: all of it stands in the markup."""
    return {}


def fits(content: dict, say: Words) -> list[str]:
    """Give what belongs together, a line for each pair."""
    return [say("guide-pair", text=pair["text"], fits=pair["fits"]) for pair in content["pairs"]]


def choices(_content: dict) -> list[dict]:
    """Give nothing: a room that answers on its phones has nothing here to choose from."""
    return []
