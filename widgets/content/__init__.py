"""What the course says: typed records, read from `assets/` and checked as they are read."""

from .course import Course, course, read_course
from .errors import ContentError, Trouble

__all__ = ["ContentError", "Course", "Trouble", "course", "read_course"]
