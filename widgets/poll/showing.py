"""What of a question with options may be shown, to phones and on the screen."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import mean

from .ballots import Choice
from .offered import Ask, Line

# Fewer answers than this could be told apart.
FEWEST = 5


@dataclass(frozen=True)
class Before:
    """A first vote: how many answered, and how often each option was chosen, where that may be shown."""

    answers: int
    counts: list[float] | None


def shown_question(ask: Ask, phase: str, votes: Iterable[Choice] | None, before: Before | None) -> dict:
    """Give a question with its options; how often each was chosen only where there are `votes` that may be shown.

    With them comes `before`, which is how often each was chosen before people talked in pairs.
    """
    if ask.line:
        return _shown_line(ask, ask.line, phase, votes, before)
    if ask.ordered:
        return _shown_order(ask, phase, votes, before)
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


def _shown_order(ask: Ask, phase: str, votes: Iterable[Choice] | None, before: Before | None) -> dict:
    """Give things to put in order; at which place people put each, on average, only where that may be shown."""
    shown = {"asks": ask.asks, "many": False, "ordered": True}
    options = [{"text": option.text} for option in ask.options]
    if votes is not None:
        options = [one | {"mean": at} for one, at in zip(options, counts(ask, votes), strict=True)]
        if before and before.counts:
            options = [one | {"earlier": at} for one, at in zip(options, before.counts, strict=True)]
            shown["before"] = before.answers
    if phase == "explained":
        known = [{"why": option.why, "place": option.place} for option in ask.options]
        options = [one | more for one, more in zip(options, known, strict=True)]
    return shown | {"options": options}


def _shown_line(ask: Ask, line: Line, phase: str, votes: Iterable[Choice] | None, before: Before | None) -> dict:
    """Give a line of numbers; how often each was guessed only where that may be shown."""
    numbers = {"least": line.least, "most": line.most, "step": line.step, "unit": line.unit}
    shown = {"asks": ask.asks, "many": False, "options": []}
    if votes is not None:
        numbers["guesses"] = _guesses(line, counts(ask, votes))
        if before and before.counts:
            numbers["earlier"] = _guesses(line, before.counts)
            shown["before"] = before.answers
    if phase == "explained":
        numbers |= {"low": line.low, "high": line.high, "answer": line.answer}
        shown["found"] = ask.found
    return shown | {"line": numbers}


def _guesses(line: Line, each: list[float]) -> list[list[float]]:
    """Give each number that somebody guessed, with how many did."""
    return [[line.at(place), count] for place, count in enumerate(each) if count]


def counts(ask: Ask, votes: Iterable[Choice]) -> list[float]:
    """Give how often each option was chosen; of an order, at which place each was put on average."""
    if ask.ordered:
        placed = list(votes)
        return [round(mean(picked.index(option) + 1 for picked in placed), 2) for option in range(ask.places)]
    chosen = Counter(place for picked in votes for place in picked)
    return [chosen[place] for place in range(ask.places)]
