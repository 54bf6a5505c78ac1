"""What is said when something does not go, and when the content does not fit together."""

from collections.abc import Iterable
from difflib import get_close_matches


class Trouble(Exception):
    """Something stands in the way; the message is the one sentence that a person reads."""


class ContentError(Trouble):
    """A file of the course says something that does not fit; the message names file, id and field."""


def nearest(unknown: str, known: Iterable[str]) -> str:
    """Say which id is nearest to one that does not exist."""
    known = sorted(known)
    close = get_close_matches(unknown, known, n=1, cutoff=0.0)
    return f"the nearest is {close[0]!r}" if close else "there is none yet"
