"""What a course says: typed records, read from `assets/` and checked as they are read."""

from .course import Course
from .errors import ContentError, ContentFaults, Trouble
from .here import installed_course, installed_words, say
from .reading import read_course
from .shelf import Shelf

__all__ = [
    "ContentError",
    "ContentFaults",
    "Course",
    "Shelf",
    "Trouble",
    "installed_course",
    "installed_words",
    "read_course",
    "say",
]
