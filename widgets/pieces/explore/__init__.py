"""A drawing whose parts explain themselves, by hand and by keyboard."""

import msgspec

from ...content import Course
from ..drawing import drawing_svg
from ..made import Made


def make(course: Course, explore_id: str) -> Made:
    """Make a drawing whose parts explain themselves."""
    explore = course.explore[explore_id]
    return Made("explore", msgspec.to_builtins(explore) | {"svg": drawing_svg(course, explore.drawing)})
