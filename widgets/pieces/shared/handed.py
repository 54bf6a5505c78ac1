"""What the scripts of most pieces are handed, as types."""

from typing import TypedDict


class Anything(TypedDict):
    """What every piece with a memory has: the name of what is kept of it."""

    item: str


class Worded(Anything):
    """Besides, the version of its words: an answer to other words is no answer to these."""

    version: str
