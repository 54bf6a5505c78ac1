"""What one look finds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """What was found of one thing: `say` is one sentence.

    `well` tells what is, or has been mended, from what a person has to do something about; `mended` says that it was
    not well before.
    """

    well: bool
    say: str
    mended: bool = False


def fine(say: str) -> Finding:
    """Say that something is as it should be."""
    return Finding(True, say)


def mended(say: str) -> Finding:
    """Say that something was put right."""
    return Finding(True, say, mended=True)


def trouble(say: str) -> Finding:
    """Say what stands in the way, and what to do about it."""
    return Finding(False, say)
