"""What of a question with options may be shown, to phones and on the screen."""

from collections import Counter
from collections.abc import Iterable

from .offered import Ask

# Fewer answers than this could be told apart.
FEWEST = 5


def shown_question(ask: Ask, phase: str, votes: Iterable[tuple[int, ...]], enough: bool) -> dict:
    """Give a question with its options; how often each was chosen only where there is `enough` to be shown."""
    options = [{"text": option.text} for option in ask.options]
    if enough:
        chosen = Counter(place for picked in votes for place in picked)
        options = [one | {"count": chosen[place]} for place, one in enumerate(options)]
    shown = {"asks": ask.asks, "many": ask.many, "options": options}
    if phase == "explained":
        explained = [{"why": option.why, "fits": option.right} for option in ask.options]
        shown |= {"options": [one | more for one, more in zip(options, explained, strict=True)], "found": ask.found}
    return shown
