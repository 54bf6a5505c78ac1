"""What is said when the content does not fit together."""

from collections.abc import Iterable
from difflib import get_close_matches


class ContentError(Exception):
    """A file of the course says something that does not fit; the message names file, id and field."""


def nearest(unknown: str, known: Iterable[str]) -> str:
    """Say which id is nearest to one that does not exist."""
    known = sorted(known)
    close = get_close_matches(unknown, known, n=1, cutoff=0.0)
    return f"the nearest is {close[0]!r}" if close else "there is none yet"
