"""From a broad word for a feeling to a finer one."""

from ...content import Course
from ..made import Made, as_written


def make(course: Course, naming_id: str) -> Made:
    """Make broad words for feelings that lead to finer ones."""
    return as_written("naming", course.naming[naming_id])
