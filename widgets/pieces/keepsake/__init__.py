"""The keepsake: one page to print, out of what a learner kept. The words stay in the page."""

import msgspec

from ...content import Course
from ...content.questions import Words
from ..shared import Piece


class KeepsakePiece(Piece):
    """A page to print with one's own words.

    Examples
    --------
    >>> KeepsakePiece(course, "07.my-page")
    """

    script = "keepsake"

    def __init__(self, course: Course, keepsake_id: str) -> None:
        keepsake = course.keepsake[keepsake_id]
        super().__init__(msgspec.to_builtins(keepsake) | {"gathers": _gathers(course)}, item=keepsake.id)


def _gathers(course: Course) -> list[dict]:
    """Give everything under which words can be kept, in the order of the course: its id, lesson, and what was asked."""
    own_words = [one.id for one in course.question.values() if isinstance(one, Words)]
    places = {*own_words, *course.reflection, *course.portrait, *course.naming, *course.plan}
    return [
        {"item": item, "lesson": course.lesson[item[:2]].title, "asks": asks}
        for item, asks in sorted(course.asked().items(), key=lambda pair: pair[0][:2])
        if item in places
    ]
