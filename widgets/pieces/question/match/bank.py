"""Things that belong together, as learning platforms know them."""

from ....words import Words
from ..carried import AnyItem, Matching, Pair


def carried(_words: Words, content: dict, common: dict) -> AnyItem:
    """Give a matching."""
    return Matching(**common, pairs=[Pair(**pair) for pair in content["pairs"]], others=content["others"])
