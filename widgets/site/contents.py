"""What the pieces of a page show, as the page's script reads it."""

import json
from collections import Counter
from dataclasses import dataclass, replace

from markupsafe import Markup

from ..content import ContentError, Course
from ..pieces.made import Made, make
from .notebooks import Call
from .prose import page_of
from .shared import as_json

LONG_ENOUGH_TO_SHARE = 120


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
    return Part(replace(made, words=_with_pages(made.words), data=_with_pages(made.data)), place)


def page_data(parts: list[Part]) -> str:
    """Give the page's JSON: `contents` by place, without the pictures, and `shared`, what several of them hold."""
    contents = [_without_pictures(one) for one in parts]
    counts: Counter[str] = Counter()
    for content in contents:
        _count(content, counts)
    several = [text for text, count in counts.items() if count > 1 and len(text) > LONG_ENOUGH_TO_SHARE]
    places = {text: place for place, text in enumerate(several)}
    shared = [_share_within(json.loads(text), places) for text in several]
    return as_json({"shared": shared, "contents": [_share(content, places) for content in contents]})


def _with_pages(value: object) -> object:
    """Give the same with links to notebooks leading to the site's pages."""
    match value:
        case dict():
            return {name: page_of(inner) if name == "href" else _with_pages(inner) for name, inner in value.items()}
        case list():
            return [_with_pages(inner) for inner in value]
    return value


def _without_pictures(one: Part) -> dict:
    """What all pages share comes with the course's own script."""
    if one.kind == "header":
        return {}
    content = dict(one.made.data)
    return content


def _count(value: object, counts: Counter[str]) -> None:
    if isinstance(value, dict):
        counts[_text(value)] += 1
    for inner in _inner(value):
        _count(inner, counts)


def _share(value: object, places: dict[str, int]) -> object:
    if isinstance(value, dict) and (place := places.get(_text(value))) is not None:
        return {"gc-shared": place}
    return _share_within(value, places)


def _share_within(value: object, places: dict[str, int]) -> object:
    match value:
        case dict():
            return {name: _share(inner, places) for name, inner in value.items()}
        case list():
            return [_share(inner, places) for inner in value]
    return value


def _inner(value: object) -> list:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
    return []


def _text(value: dict) -> str:
    return json.dumps(value, sort_keys=True)
