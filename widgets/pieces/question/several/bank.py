"""Several choices, as learning platforms know them."""

from ....words import Words
from ..carried import ALL, Answer, AnyItem, Choice


def carried(_words: Words, content: dict, common: dict) -> AnyItem:
    """Give a choice of several.

    What fits adds up to all, and what does not takes all away again: who ticks everything gains nothing.
    """
    options = content["options"]
    fitting = sum(one["right"] for one in options)
    gain, loss = ALL / fitting, -ALL / (len(options) - fitting)
    answers = [Answer(one["text"], one["why"], gain if one["right"] else loss) for one in options]
    return Choice(**common, answers=answers, several=True)
