"""The portrait: a look at oneself that gives back a picture in words. Nothing of it reaches Python."""

import msgspec

from ...content import Course
from ..made import Made


def make(course: Course, portrait_id: str) -> Made:
    """Make a look at oneself."""
    words = msgspec.to_builtins(course.portrait[portrait_id])
    return Made("portrait", words, {"item": portrait_id})
