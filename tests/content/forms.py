"""What the form of the questions gives away, counted; the tests show each count finding something."""

import re
from collections.abc import Callable, Iterable
from math import sqrt
from typing import NamedTuple

from tests.kinds import One, Option, Question, Several

HEDGE = re.compile(
    r"\b(may|might|perhaps|probably|likely|some(?:times|what)?|tends?|about|partly|not known|nobody|"
    r"can(?:'|’|no)?t (?:tell|say)|cannot|on average|little|few(?:er)?|not yet|open|no clear|fair chance)\b",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r"\b(all|always|never|only|every(?:body|one|thing)?|nothing|none|no|any(?:body|thing)?|must|at all|proves?|"
    r"certain(?:ly)?|completely|best)\b",
    re.IGNORECASE,
)
COUNTING = re.compile(
    r"\b(?:(?:one|two|three|four|five|both) of (?:the|these|them|those)\b"
    r"(?: (?:two|three|four|five|six|options|answers))?[^.]{0,20}"
    r"\b(?:fits?|is|are|says?|sounds?|tells?|holds?|isn['’]t|aren['’]t)\b"
    r"|more than one\b|only one\b|just one\b|(?:one|two|three|four) fits?\b|all but one\b)",
    re.IGNORECASE,
)


class Score(NamedTuple):
    """How often a way of choosing without reading would have found what fits."""

    hits: float
    chance: float
    spread: float

    @property
    def beyond(self) -> float:
        """How many standard deviations it did better than chance."""
        return (self.hits - self.chance) / self.spread if self.spread else 0.0


def shortest(option: Option) -> float:
    """Take the shortest option."""
    return -len(option.text)


def longest(option: Option) -> float:
    """Take the longest option."""
    return len(option.text)


def hedged(option: Option) -> tuple[float, float]:
    """Take the option that claims least, by its words; of several such, the shortest."""
    return len(HEDGE.findall(option.text)) - len(ABSOLUTE.findall(option.text)), shortest(option)


def score(questions: Iterable[Question], way: Callable[[Option], object]) -> Score:
    """Play a way of choosing over all questions with options; where it is undecided, it draws."""
    hits = chance = variance = 0.0
    for one in questions:
        if isinstance(one, One | Several):
            best = max(way(option) for option in one.options)
            chosen = [option for option in one.options if way(option) == best]
            hits += sum(option.right for option in chosen) / len(chosen)
            share = sum(option.right for option in one.options) / len(one.options)
            chance += share
            variance += share * (1 - share)
    return Score(hits, chance, sqrt(variance))


def counts_what_fits(hint: str) -> bool:
    """Say whether a hint tells how many options fit."""
    return bool(COUNTING.search(hint))
