"""Things in an order, as learning platforms know them: each is matched with a place."""

from ....words import Words
from ..carried import AnyItem, Matching, Pair

PLACES = range(1, 9)


def carried(words: Words, content: dict, common: dict) -> AnyItem:
    """Give a matching of things and places."""
    places = [words(f"bank-place-{place}") for place in PLACES]
    pairs = [Pair(one["text"], place, one["why"]) for one, place in zip(content["items"], places, strict=False)]
    return Matching(**common, pairs=pairs, others=[], in_order=True)
