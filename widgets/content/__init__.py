"""What a course says: typed records, read from `assets/` and checked as they are read."""

from .course import Course, read_course
from .errors import ContentError, Trouble
from .here import installed_course, installed_words
from .shelf import Shelf

__all__ = ["ContentError", "Course", "Shelf", "Trouble", "installed_course", "installed_words", "read_course"]
