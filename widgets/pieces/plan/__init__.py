"""Lines to fill in for oneself. Python only asks; it never receives what is written."""

from ...content import Course
from ..made import Made, as_written


def make(course: Course, plan_id: str) -> Made:
    """Make lines to fill in."""
    return as_written("plan", course.plan[plan_id])
