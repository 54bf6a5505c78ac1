"""The arena: headlines from elsewhere, which a learner places on the two axes by which claims are graded."""

from collections.abc import Iterable

import msgspec

from ...content import Course
from ...content.claims import Directness, Strength
from ...content.headlines import Headline, item_of, letter_of
from ..grades import columns
from ..made import Made
from ..shared.sources import named
from ..shared.version import version


def make(course: Course, arena_id: str) -> Made:
    """Make a sitting with headlines."""
    arena = course.arena[arena_id]
    headlines = [_told(course, one) for one in course.headline.values()]
    words = {
        "id": arena.id,
        "title": arena.title,
        "intro": arena.intro,
        "draw": arena.draw,
        "headlines": headlines,
        "axes": [
            {"id": "directness", "places": _places(course.directness.values())},
            {"id": "strength", "places": _places(columns(course))},
        ],
        "dealt": one_of_each_letter(headlines),
    }
    data = {
        "draw": arena.draw,
        "letters": {one.id: one.letters for one in course.directness.values()},
        "names": {
            one.id: one.name for kind in (course.directness, course.strength, course.grade) for one in kind.values()
        },
        "headlines": [
            {part: one[part] for part in ("item", "version", "directness", "strength", "letter")} for one in headlines
        ],
    }
    return Made("arena", words, data)


def one_of_each_letter(headlines: list[dict]) -> list[dict]:
    """Give a headline for every letter, by the alphabet of what they say: what is dealt where nobody can draw."""
    first = {one["letter"]: one for one in reversed(headlines)}
    return sorted(first.values(), key=lambda one: one["says"])


def _told(course: Course, headline: Headline) -> dict:
    told = msgspec.to_builtins(headline)
    letter = letter_of(course, headline)
    return told | {
        "item": item_of(headline),
        "version": version(told),
        "letter": letter,
        "means": course.grade[letter].name,
        "direct": course.directness[headline.directness].name,
        "strong": course.strength[headline.strength].name,
        "sources": [named(course.source[wanted]) for wanted in headline.sources],
    }


def _places(axis: Iterable[Directness | Strength]) -> list[dict]:
    return [{"id": one.id, "name": one.name, "means": one.means} for one in axis]
