"""Things that belong together."""

from ....words import Words
from ..common import no_options, nothing
from ..mixed import mixed

data = nothing
choices = no_options


def words(content: dict) -> dict:
    """Give all that may be chosen, mixed."""
    fitting = [pair["fits"] for pair in content["pairs"]]
    return {"possible": mixed([*fitting, *content["others"]], content["id"])}


def fits(content: dict, say: Words) -> list[str]:
    """Give what belongs together, a line for each pair."""
    return [say("guide-pair", text=pair["text"], fits=pair["fits"]) for pair in content["pairs"]]
