"""A breath to follow, in one of several patterns."""

import msgspec

from ...content import Course
from ..made import Made


def make(course: Course, breath_id: str) -> Made:
    """Make a breath to follow."""
    words = msgspec.to_builtins(course.breath[breath_id])
    steps = [pattern["steps"] for pattern in words["pattern"]]
    return Made("breathe", words, {"item": breath_id, "steps": steps})
