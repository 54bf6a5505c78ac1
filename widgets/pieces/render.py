"""The one renderer: a piece becomes HTML here, out of its `markup.html` and of what its record says.

What was rendered once is kept, named by all that it was made from. A learner's kernel finds it there, and need not load
the library that renders.
"""

import re
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from ..content.kept import edition_of, kept, shelf

if TYPE_CHECKING:
    from jinja2 import Environment

    from ..words import Words

PIECES = Path(__file__).parent


def rendered(template: str, words: dict, say: "Words", course_id: str) -> str:
    """Give a piece as HTML.

    Parameters
    ----------
    template : str
        Its template, such as ``claim/markup.html``.
    words : dict
        All that the template says of its record, as plain JSON values.
    say : Words
        Says what is the interface's own.
    course_id : str
        The course that it is kept for; nothing is kept where none is named.
    """

    def make() -> str:
        return templates(say).get_template(template).render(words).strip()

    if not course_id:
        return make()
    known = f"{say.edition} {template} ".encode() + msgspec.json.encode(words, order="sorted")
    return kept(shelf(course_id) / _edition() / f"{sha256(known).hexdigest()}.html", make)


@cache
def templates(say: "Words") -> "Environment":
    """Give the templates of all pieces, in which `say` says the words of the interface.

    Whatever a record says is text: only a template makes an element.
    """
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("widgets.pieces", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["say"] = say
    made.filters |= {"drawing": _drawing, "in_a_row": in_a_row, "last_sentence": last_sentence}
    made.filters |= {"number": _number, "plain": _plain}
    return made


@cache
def looking_first(package: str, whole: "Environment") -> "Environment":
    """Give an environment that looks for a template in a package first."""
    from jinja2 import ChoiceLoader, PackageLoader

    return whole.overlay(loader=ChoiceLoader([PackageLoader(package), *([whole.loader] if whole.loader else [])]))


def in_a_row(texts: Sequence[str]) -> bool:
    """Say whether there is room on paper for boxes with these texts beside each other."""
    return max(map(len, texts)) < 26 and sum(map(len, texts)) < 110


def last_sentence(text: str) -> str:
    """Give the sentence in which a text ends: mostly the question that it asks."""
    return re.findall(r"[^.?!]+[.?!]*[”’\"]?$", text.strip())[0].lstrip('”’" ')


def _drawing(svg: str, classes: str) -> str:
    """Put a drawing of the course's own into a template."""
    from markupsafe import Markup

    return Markup(re.sub(r"<svg\b", f'<svg class="{classes}"', svg, count=1))


def _number(value: float) -> str:
    """Write a number to be read, with the sign that print has for minus."""
    return _plain(value).replace("-", "−")


def _plain(value: float) -> str:
    """Write a number as a browser does."""
    return str(int(value)) if value == int(value) else str(value)


@cache
def _edition() -> str:
    """Name all that rendering rests on, but for what a record says."""
    return edition_of(version("jinja2"), files=[Path(__file__), *sorted(PIECES.rglob("*.html"))])
