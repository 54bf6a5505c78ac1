"""The keepsake: one page to print, out of what a learner kept. The words stay in the page."""

import msgspec

from ...content import Course
from ..made import Made


def make(course: Course, keepsake_id: str) -> Made:
    """Make a page to print with one's own words."""
    keepsake = msgspec.to_builtins(course.keepsake[keepsake_id])
    data = {"item": keepsake_id, "lines": keepsake["lines"], "foot": keepsake["foot"], "gathers": _gathers(course)}
    return Made("keepsake", keepsake, data)


def _gathers(course: Course) -> list[dict]:
    """Give everything under which words can be kept, in the order of the course: its id, lesson, and what was asked."""
    own_words = [one.id for one in course.question.values() if one.kind == "words"]
    places = {*own_words, *course.reflection, *course.portrait, *course.naming, *course.plan}
    return [
        {"item": item, "lesson": course.lesson[item[:2]].title, "asks": asks}
        for item, asks in sorted(course.asked().items(), key=lambda pair: pair[0][:2])
        if item in places
    ]
