"""One's own words, as learning platforms know them: a text that no machine marks."""

from ....words import Words
from ..carried import AnyItem, Written


def carried(_words: Words, content: dict, common: dict) -> AnyItem:
    """Give a text to write."""
    return Written(**common, points=content["points"], example=content["example"])
