"""Headlines from elsewhere, on which the table of grades is tried, as typed records."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

from msgspec import Meta

from .claims import Direct, Strong
from .errors import no_such
from .records import Record, Text, Texts

if TYPE_CHECKING:
    from .course import Course
    from .read import Faults

FILE = "headlines.toml"


class Arena(Record):
    """A sitting with headlines; it draws so many of them at a time."""

    id: Text
    title: Text
    intro: Text
    draw: Annotated[int, Meta(ge=2, le=9)]


class Headline(Record):
    """A headline, what was studied of it, where that stands on the two axes, and why."""

    id: Annotated[str, Meta(pattern=r"^[a-z0-9-]+$")]
    says: Text
    studied: Text
    directness: Direct
    strength: Strong
    why_direct: Text
    why_strong: Text
    sources: Texts


def letter_of(course: "Course", headline: Headline) -> str:
    """Look up its letter in the table of grades."""
    return course.directness[headline.directness].letters[headline.strength]


def item_of(headline: Headline) -> str:
    """Give the name under which the record keeps what a learner makes of it."""
    return f"headline:{headline.id}"


def about_headlines(course: "Course", faults: "Faults") -> Iterator[str]:
    """Give what does not fit: a place that the table of grades does not have, a source that is not there."""
    for arena in course.arena.values():
        if not course.headline and "headline" not in faults.unsure:
            yield f"assets/{FILE}: arena {arena.id!r}: field 'headline': there is no [[headline]] to grade in it"
    for one in course.headline.values():
        row = course.directness[one.directness].letters if one.directness in course.directness else {}
        if row and one.strength not in row:
            yield (
                f"assets/{FILE}: headline {one.id!r}: field 'strength': {one.strength!r} has no place in the row "
                f"{one.directness!r} of assets/grades.toml; there are {', '.join(map(repr, row))}"
            )
        for wanted in one.sources:
            if wanted not in course.source and not faults.excuse("source", wanted):
                yield f"assets/{FILE}: headline {one.id!r}: field 'sources': {no_such('', wanted, course.source)}"
                faults.none_of(course.source)
    for source in course.source.values():
        if not (source.doi or source.url):
            yield f"assets/{FILE}: source {source.id!r}: field 'url': a source needs this or a 'doi'"
