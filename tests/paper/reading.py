"""Reads a sheet as its reader does: the words that stand in it, and where."""

import re

from markupsafe import Markup

PIECE = re.compile(r'<div class="piece[^"]*" id="([^"]+)">')
ENTRY = re.compile(r'<div class="entry" id="known-([^"]+)">')

PROSE = '<div class="prose">'


def plain(html: str) -> str:
    """Give the text alone, with single spaces."""
    return " ".join(Markup(html.replace("</p>", "</p> ")).striptags().split())


def parts(html: str, begin: re.Pattern[str]) -> dict[str, str]:
    """Give the text from each beginning to the next one or to prose, by the id that the beginning names."""
    found = list(begin.finditer(html))
    ends = [one.start() for one in found[1:]] + [len(html)]
    texts = [html[one.start() : end].partition(PROSE)[0] for one, end in zip(found, ends, strict=True)]
    return {one[1]: plain(text) for one, text in zip(found, texts, strict=True)}


def end_matter(html: str) -> str:
    """Give what stands after the lesson itself."""
    return html.partition("</main>")[2]


def lesson_itself(html: str) -> str:
    """Give the lesson without what stands at its end."""
    return html.partition("</main>")[0]
