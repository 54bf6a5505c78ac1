"""The reflection: a private text. Python only asks; it never receives what is written."""

from ...content import Course
from ..made import Made


def make(course: Course, reflection_id: str) -> Made:
    """Make a place to write for oneself."""
    reflection = course.reflection[reflection_id]
    words = {"id": reflection.id, "asks": reflection.asks, "start": reflection.start}
    return Made("reflect", words, {"item": reflection.id})
