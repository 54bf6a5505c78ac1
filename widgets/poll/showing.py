"""What of a question with options may be shown, to phones and on the screen."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .ballots import Choice
from .offered import Ask

# Fewer answers than this could be told apart.
FEWEST = 5


@dataclass(frozen=True)
class Before:
    """A first vote: how many answered, and how often each option was chosen, where that may be shown."""

    answers: int
    counts: list[int] | None


def shown_question(ask: Ask, phase: str, votes: Iterable[Choice] | None, before: Before | None) -> dict:
    """Give a question with its options; how often each was chosen only where there are `votes` that may be shown.

    With them comes `before`, which is how often each was chosen before people talked in pairs.
    """
    options = [{"text": option.text} for option in ask.options]
    shown = {"asks": ask.asks, "many": ask.many}
    if votes is not None:
        options = [one | {"count": count} for one, count in zip(options, counts(ask, votes), strict=True)]
        if before and before.counts:
            options = [one | {"before": count} for one, count in zip(options, before.counts, strict=True)]
            shown["before"] = before.answers
    shown["options"] = options
    if phase == "explained":
        explained = [{"why": option.why, "fits": option.right} for option in ask.options]
        shown |= {"options": [one | more for one, more in zip(options, explained, strict=True)], "found": ask.found}
    return shown


def counts(ask: Ask, votes: Iterable[Choice]) -> list[int]:
    """Give how often each option was chosen."""
    chosen = Counter(place for picked in votes for place in picked)
    return [chosen[place] for place in range(len(ask.options))]
