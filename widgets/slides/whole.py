"""Whether what stands on a slide can be understood there: nothing is left open or points to what isn't on it."""

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import pairwise

from ..words import Words
from .blocks import sentences

_PAIRS = (("(", ")"), ("[", "]"), ("“", "”"))


def left_open(says: Iterable[str], words: Words) -> Iterator[str]:
    """Give a sentence for each thing on a slide that cannot be understood there.

    Parameters
    ----------
    says
        The prose of one slide, as a reader sees it: a text for each paragraph.
    words
        The words of the language, among them those that point back and those that point to a page.
    """
    said = [one for text in says for one in sentences(text)]
    for one in said:
        for opens, closes in _PAIRS:
            if one.count(opens) != one.count(closes):
                yield f"leaves {opens!r} or {closes!r} without the other: {one!r}"
        if found := _any_of(words("slides-point-to-a-page")).search(one):
            yield f"points with {found[0]!r} to what is on no slide: {one!r}"
    if said and (word := points_back(said[0], words)):
        yield f"says {word!r}, and nothing before it on the slide says who or what that is: {said[0]!r}"


def torn(written: list[str], chosen: Collection[str], words: Words) -> Iterator[str]:
    """Give a sentence for each that goes on from the one before it in the lesson, where that is on no slide.

    Parameters
    ----------
    written
        All sentences of the lesson, as a reader sees them.
    chosen
        Those of them that stand on slides.
    """
    for before, one in pairwise(written):
        if one in chosen and before not in chosen and (points_back(one, words) or _goes_on(words).match(one)):
            yield f"it goes on from {before!r}, which is on no slide: {one!r}"


def points_back(sentence: str, words: Words) -> str:
    """Give the word with which a sentence begins to speak of what was named before it, or nothing."""
    found = _at_the_start(words).match(sentence)
    return found["word"] if found else ""


@cache
def _any_of(listed: str) -> re.Pattern:
    return re.compile(rf"\b(?:{'|'.join(re.escape(one.strip()) for one in listed.split('|'))})\b", re.IGNORECASE)


@cache
def _goes_on(words: Words) -> re.Pattern:
    return re.compile(rf"\W*(?:{words('slides-go-on')})\b")


@cache
def _at_the_start(words: Words) -> re.Pattern:
    nothing, points, fine = (words(f"slides-{name}") for name in ("name-nothing", "point-back", "point-forward"))
    return re.compile(rf"\W*(?:(?:{nothing})\b\W+)*?(?!(?:{fine}))(?P<word>{points})\b", re.IGNORECASE)
