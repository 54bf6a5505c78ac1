"""A case that branches: no file for learning platforms can carry it."""

from ....words import Words


def carried(words: Words, _content: dict, _common: dict) -> str:
    """Say why not."""
    return words("bank-branches")
