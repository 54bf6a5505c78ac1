"""A sentence with a gap, as learning platforms know it."""

from ....words import Words
from ..carried import ALL, Answer, AnyItem, Choice


def carried(_words: Words, content: dict, common: dict) -> AnyItem:
    """Give a choice of one of the words."""
    answers = [Answer(one, content["why"], ALL if one == content["word"] else 0) for one in content["words"]]
    return Choice(**common | {"asks": f"{content['asks']} {content['sentence']}"}, answers=answers)
