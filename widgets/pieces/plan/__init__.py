"""Lines to fill in for oneself. Python only asks; it never receives what is written."""

import msgspec

from ...content import Course
from ..made import Made


def make(course: Course, plan_id: str) -> Made:
    """Make lines to fill in."""
    words = msgspec.to_builtins(course.plan[plan_id])
    return Made("plan", words, {"item": plan_id})
