"""Turns the Markdown of a lesson into HTML for the web page."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..content.steps import step_name

MARKDOWN = MarkdownIt("commonmark", {"html": False, "typographer": False})


@dataclass(frozen=True)
class Heading:
    """The title of a lesson or a heading of the second level, with which a step of it begins."""

    id: str
    text: str


@dataclass(frozen=True)
class Written:
    """Prose as HTML, and the heading with which it begins."""

    html: str
    heading: Heading | None = None


def to_html(markdown: str, lead: Callable[[str], str | None] | None = None) -> Written:
    """Give a text of a lesson as HTML.

    Parameters
    ----------
    markdown : str
        The text.
    lead : callable
        Says where a link of a notebook leads; None where its words stand without a link. Otherwise links lead to the
        pages of the site.
    """
    return written(MARKDOWN.parse(markdown), lead or page_of)


def in_steps(markdown: str, lead: Callable[[str], str | None] | None = None) -> list[Written]:
    """Give a text of a lesson as HTML, cut before the heading of each step; `lead` is that of `to_html`."""
    tokens = MARKDOWN.parse(markdown)
    cuts = [0, *(place for place, token in enumerate(tokens) if place and _begins_a_step(token)), len(tokens)]
    return [written(tokens[start:end], lead or page_of) for start, end in pairwise(cuts)]


def _begins_a_step(token: Token) -> bool:
    return token.type == "heading_open" and token.tag in ("h1", "h2")


def written(tokens: list[Token], lead: Callable[[str], str | None], begins: str = "") -> Written:
    """Give a parsed text as HTML; `lead` is that of `to_html`, and the ids of headings begin with `begins`."""
    heading = None
    for place, token in enumerate(tokens):
        if token.type == "heading_open":
            text = words_of(tokens[place + 1])
            token.attrSet("id", begins + step_name(text))
            if place == 0 and _begins_a_step(token):
                heading = Heading(step_name(text), text)
        if token.children:
            token.children = list(_with_links(token.children, lead))
    return Written(MARKDOWN.renderer.render(tokens, MARKDOWN.options, {}), heading)


def _with_links(parts: list[Token], lead: Callable[[str], str | None]) -> Iterator[Token]:
    leads = True
    for part in parts:
        if part.type == "link_open":
            href = lead(str(part.attrGet("href")))
            leads = href is not None
            part.attrSet("href", href or "")
        if leads or part.type not in ("link_open", "link_close"):
            yield part


def page_of(link: str) -> str:
    """Give the site's page for a link that stands in a notebook."""
    if link.startswith("#term-"):
        return f"glossary.html{link}"
    return re.sub(r"^(\d\d_[a-z_]+)\.ipynb", r"\1.html", link)


def within_page(link: str) -> str | None:
    """Give where a link leads from a page that stands alone: to its own words and to other sites, not to lessons."""
    return None if link.partition("#")[0].endswith(".ipynb") else link


def headings(markdown: str) -> Iterator[tuple[int, str]]:
    """Give each heading of a text: its level, and its words."""
    for before, token in pairwise(MARKDOWN.parse(markdown)):
        if before.type == "heading_open":
            yield int(before.tag[1]), words_of(token)


def words_of(inline: Token) -> str:
    """Give the words of a paragraph or heading, as a reader sees them."""
    return "".join(" " if part.type in ("softbreak", "hardbreak") else part.content for part in inline.children or ())
