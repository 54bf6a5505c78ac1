"""What the pieces of a page show, as the page's script reads it."""

from dataclasses import dataclass, replace

from markupsafe import Markup

from ..content import ContentError, Course
from ..lab.notebooks import Call
from ..pieces.made import Made, make
from .prose import page_of
from .shared import as_json


@dataclass(frozen=True)
class Part:
    """A piece on a page, and its place among the page's pieces."""

    made: Made
    place: int

    @property
    def kind(self) -> str:
        """Give the name of its script."""
        return self.made.piece

    @property
    def content(self) -> dict:
        """Give what it says."""
        return self.made.words

    @property
    def html(self) -> Markup:
        """Give it as it stands on the page."""
        return Markup(self.made.html)


def part(course: Course, call: Call, place: int) -> Part:
    """Make the piece that a cell of a lesson calls.

    Raises
    ------
    ContentError
        Where its content does not fit.
    """
    try:
        made = make(course, call.word, call.wanted)
    except ContentError as error:
        raise ContentError(f"{call.where}: {error}") from None
    return Part(replace(made, words=_with_pages(made.words)), place)


def page_data(parts: list[Part]) -> str:
    """Give the page's JSON: what each script needs, by place; what every page needs comes with the course's script."""
    return as_json([{} if one.kind == "header" else one.made.data for one in parts])


def _with_pages(value: object) -> object:
    """Give the same with links to notebooks leading to the site's pages."""
    match value:
        case dict():
            return {name: page_of(inner) if name == "href" else _with_pages(inner) for name, inner in value.items()}
        case list():
            return [_with_pages(inner) for inner in value]
    return value
