"""The reflection: a private text. Python only asks; it never receives what is written."""

from ...content import Course
from ..made import Made, as_written


def make(course: Course, reflection_id: str) -> Made:
    """Make a place to write for oneself."""
    return as_written("reflect", course.reflection[reflection_id])
