"""What a course says: typed records, read from `assets/` and checked as they are read."""

from .course import Course, read_course
from .errors import ContentError, Trouble
from .here import installed_course
from .here import installed_course as course
from .shelf import Shelf

__all__ = ["ContentError", "Course", "Shelf", "Trouble", "course", "installed_course", "read_course"]
