"""Fits the prose of a lesson to paper: no links to other files, which a PDF would keep as places on this machine."""

from collections.abc import Collection

from markdown_it.token import Token

from ..site.prose import MARKDOWN, within_page, written


def on_paper(markdown: str, lesson: str, apart: Collection[str] = ()) -> str:
    """Give a text of a lesson as HTML without its title, with links that stay on the sheet, and ids of its own.

    Parameters
    ----------
    markdown : str
        The text.
    lesson : str
        The id of the lesson, with which its ids begin.
    apart : collection of str
        Notebooks that no paper has: a paragraph that only leads to one of them is left out.
    """
    tokens = MARKDOWN.parse(markdown)
    left_out: set[int] = set()
    for place, token in enumerate(tokens):
        if token.type != "inline":
            continue
        links = [part for part in token.children or [] if part.type == "link_open"]
        around = tokens[place - 1].tag
        if around == "h1" or (around == "p" and any(_href(one) in apart for one in links)):
            left_out |= {place - 1, place, place + 1}
        for one in links:
            if _href(one).startswith("#term-"):
                one.attrs = {"class": "term", **one.attrs}
    kept = [token for place, token in enumerate(tokens) if place not in left_out]
    return written(kept, within_page, f"{lesson}-").html


def _href(link: Token) -> str:
    return str(link.attrGet("href"))
