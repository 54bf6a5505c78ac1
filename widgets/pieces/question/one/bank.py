"""One choice, as learning platforms know it."""

from ....words import Words
from ..carried import ALL, Answer, AnyItem, Choice


def carried(_words: Words, content: dict, common: dict) -> AnyItem:
    """Give a choice of one; statements and letters have an order of their own."""
    answers = [Answer(one["text"], one["why"], ALL if one["right"] else 0) for one in content["options"]]
    return Choice(**common, answers=answers, shuffled=common["kind"] == "one")
