"""From a broad word for a feeling to a finer one."""

import msgspec

from ...content import Course
from ..made import Made


def make(course: Course, naming_id: str) -> Made:
    """Make broad words for feelings that lead to finer ones."""
    words = msgspec.to_builtins(course.naming[naming_id])
    return Made("naming", words, {"item": naming_id})
