"""The course that is installed here. Only the outermost doors ask: the command line, a kernel, Jupyter's server."""

from functools import cache

from ..words import Words, read_words
from .course import Course
from .places import ASSETS, LESSONS, look
from .reading import read_course


@cache
def installed_course() -> Course:
    """Give the course whose folder is `places.ROOT`, read at the first call.

    Raises
    ------
    ContentError
        Where its content does not fit.
    """
    return read_course(ASSETS, LESSONS)


@cache
def installed_words() -> Words:
    """Give the words of the interface, also where the course itself cannot be read."""
    return read_words([look(ASSETS, "words")], course="")
