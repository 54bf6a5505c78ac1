"""The header of a lesson, and with it what every page of the course has: words, help, what is kept."""

import os
from urllib.parse import urlsplit

import msgspec

from ...content import Course
from ...content.dates import in_words
from ...content.records import Lesson
from ...content.steps import last_step
from ..drawing import drawing_svg
from ..made import Made

# What a header says where it stands alone: the other lessons may be far away.
ALONE = {"previous": None, "next": None, "map": []}


def make(course: Course, lesson_id: str) -> Made:
    """Make what stands at the head of a lesson."""
    lesson = course.lesson[lesson_id]
    lessons = list(course.lesson.values())
    place = lessons.index(lesson)
    words = {
        "id": lesson.id,
        "number": int(lesson.id),
        "minutes": lesson.minutes,
        "learn": lesson.learn,
        "care": lesson.care,
        "drawing": drawing_svg(course, lesson.drawing) if lesson.drawing else "",
        "previous": _link(lessons[place - 1]) if place else None,
        "next": _link(lessons[place + 1]) if place + 1 < len(lessons) else None,
        "map": course_map(course),
        "poll": _address(os.environ.get("GOOD_CRY_POLL", "")),
    }
    said = _address(os.environ.get("GOOD_CRY_SAID", ""))
    return Made("header", words, page_facts(course) | ({"said": said} if said else {}))


def page_facts(course: Course) -> dict:
    """Give what every page's script needs: the course, its words and help lines, the questions of each lesson."""
    return {
        "course": {"id": course.about.id, "name": course.about.name},
        "terms": msgspec.to_builtins(course.term),
        "help": {
            "checked": in_words(course.help_checked, course.words),
            "lines": [msgspec.to_builtins(line) for line in course.line.values()],
        },
        "questions": {
            lesson: [one for one in course.question if one.startswith(f"{lesson}.")] for lesson in course.lesson
        },
    }


def course_map(course: Course) -> list[dict]:
    """Give the lessons in order, each with its link, what it promises, and the step with which it ends."""
    return [
        _link(one) | {"promise": one.promise, "end": last_step(course.lessons / one.file)}
        for one in course.lesson.values()
    ]


def _address(address: str) -> str | None:
    """Give an address in a class, a whole one or a path on this server; None where it is no such thing."""
    parts = urlsplit(address)
    whole = parts.scheme in ("http", "https") and parts.netloc
    path = not parts.scheme and not parts.netloc and parts.path.startswith("/")
    return address if whole or path else None


def _link(lesson: Lesson) -> dict:
    return {"id": lesson.id, "title": lesson.title, "href": lesson.file}
