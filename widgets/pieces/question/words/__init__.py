"""Something to say in one's own words, and then to compare."""

from ....words import Words
from ..common import no_options, nothing

words = data = nothing
choices = no_options


def fits(content: dict, _say: Words) -> list[str]:
    """Give what an answer may say."""
    return content["points"]
