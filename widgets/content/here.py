"""The course that is installed here. Only the outermost doors ask: the command line, a kernel, Jupyter's server."""

from functools import cache
from typing import Any

from ..words import Words, WordsError, read_words
from .course import Course
from .errors import ContentError
from .places import ASSETS, LESSONS, PACKAGE, WORDS
from .read import convert, read_toml
from .reading import read_course
from .records import About


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
    """Give the words of the interface in the language of that course; the engine's own where it cannot be read."""
    try:
        about = read_toml(ASSETS / "course.toml")["about"]
        known = {"course": about["name"], "license": about["license"]}
        return read_words([ASSETS / "words", WORDS], about["language"], **known)
    except (ContentError, WordsError, KeyError, TypeError):
        return read_words([WORDS])


def say(message_id: str, /, **values: object) -> str:
    """Say a message of the interface in the language of that course."""
    return installed_words()(message_id, **values)


@cache
def installed_notebooks() -> dict[str, Any]:
    """Give the files of its notebooks with code, as `code`, and its `first` lesson; no more of the course is read."""
    try:
        course = read_toml(ASSETS / "course.toml")
        first = course["lesson"][0]
        code = [one["file"] for one in course.get("code_lesson", [])]
        return {"code": code, "first": {"id": first["id"], "file": first["file"]}}
    except (ContentError, LookupError, TypeError):
        return {"code": [], "first": None}


@cache
def installed_id() -> str:
    """Give the id of the course that is installed here, under which things are kept: also where all else is broken."""
    try:
        return convert(ASSETS / "course.toml", "about", read_toml(ASSETS / "course.toml")["about"], About).id
    except (ContentError, LookupError, TypeError):
        return PACKAGE
