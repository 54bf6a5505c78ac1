"""Cuts the prose of a lesson into headings, paragraphs and lists, and a paragraph into its sentences."""

import re
from dataclasses import dataclass
from functools import cache

from ..site.prose import MARKDOWN, words_of

_KINDS = {"heading_open": "heading", "bullet_list_open": "list", "ordered_list_open": "list"}
# A single capital before the dot is an initial, as in W. H. Frey.
_END_OF_SENTENCE = re.compile(r"(?<!^[A-Z][.])(?<!\s[A-Z][.])(?<=[.?!…])([\"”’)*_]*)\s+(?=[\"“‘(*_\[]*[A-Z0-9])")


@dataclass(frozen=True)
class Block:
    """A heading, a paragraph or a list: its kind, and its text as Markdown."""

    kind: str
    text: str


@cache
def blocks(markdown: str) -> tuple[Block, ...]:
    """Give the blocks of a text in order; anything but a heading or a list counts as a paragraph."""
    lines = markdown.splitlines()
    outer = [(token.type, token.map) for token in MARKDOWN.parse(markdown) if token.level == 0]
    return tuple(
        Block(_KINDS.get(kind, "paragraph"), "\n".join(lines[slice(*place)])) for kind, place in outer if place
    )


def sentences(paragraph: str) -> list[str]:
    """Give the sentences of a paragraph, as Markdown."""
    return _END_OF_SENTENCE.sub(r"\1\n\n", " ".join(paragraph.split())).split("\n\n")


@cache
def plain(markdown: str) -> str:
    """Give the words alone, as a reader sees them."""
    return " ".join(words_of(token) for token in MARKDOWN.parse(markdown) if token.type == "inline")
