"""Things that belong together."""

from collections.abc import Callable
from functools import partial

from ....words import Words
from ..common import no_options, nothing
from ..mixed import mixed

data = nothing
choices = no_options


def words(content: dict) -> dict:
    """Give all that may be chosen, mixed."""
    fitting = [pair["fits"] for pair in content["pairs"]]
    return {"possible": mixed([*fitting, *content["others"]], content["id"])}


def placed(content: dict) -> list[tuple[str, str, Callable[[object], bool]]]:
    """Give the pairs, each with why it is one, and with what says whether an answer has it."""
    return [
        (f"{one['text']} → {one['fits']}", one["why"], partial(_joins, one["text"], one["fits"]))
        for one in content["pairs"]
    ]


def _joins(text: str, fitting: str, given: object) -> bool:
    return isinstance(given, dict) and given.get(text) == fitting


def fits(content: dict, say: Words) -> list[str]:
    """Give what belongs together, a line for each pair."""
    return [say("guide-pair", text=pair["text"], fits=pair["fits"]) for pair in content["pairs"]]
