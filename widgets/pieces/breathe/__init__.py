"""A breath to follow, in one of several patterns."""

import msgspec

from ...content import Course
from ..made import Made, as_written


def make(course: Course, breath_id: str) -> Made:
    """Make a breath to follow."""
    breath = course.breath[breath_id]
    return as_written("breathe", breath, steps=msgspec.to_builtins([pattern.steps for pattern in breath.pattern]))
