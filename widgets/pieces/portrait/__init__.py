"""The portrait: a look at oneself that gives back a picture in words. Nothing of it reaches Python."""

from ...content import Course
from ..made import Made, as_written


def make(course: Course, portrait_id: str) -> Made:
    """Make a look at oneself."""
    return as_written("portrait", course.portrait[portrait_id])
