"""The header of a lesson."""

import os
from urllib.parse import urlsplit

import msgspec

from ...content import Course
from ...content.dates import in_words
from ...content.records import Lesson
from ..drawing import drawing_svg
from ..shared import Piece


class HeaderPiece(Piece):
    """What stands at the head of a lesson, and the bar with pause and help.

    Examples
    --------
    >>> HeaderPiece(course, "02")
    """

    script = "header"

    def __init__(self, course: Course, lesson_id: str) -> None:
        lesson = course.lesson[lesson_id]
        lessons = list(course.lesson.values())
        place = lessons.index(lesson)
        super().__init__(
            {
                "course": {"id": course.about.id, "name": course.about.name},
                "id": lesson.id,
                "place": f"Lesson {int(lesson.id)}" if int(lesson.id) else "Welcome",
                "minutes": lesson.minutes,
                "learn": lesson.learn,
                "care": lesson.care,
                "drawing": drawing_svg(course, lesson.drawing) if lesson.drawing else "",
                "previous": _link(lessons[place - 1]) if place else None,
                "next": _link(lessons[place + 1]) if place + 1 < len(lessons) else None,
                "map": [
                    _link(one) | {"promise": one.promise, "questions": _questions(course, one.id)} for one in lessons
                ],
                "poll": _poll(os.environ.get("GOOD_CRY_POLL", "")),
                "terms": msgspec.to_builtins(course.term),
                "help": {
                    "checked": in_words(course.help_checked),
                    "lines": [msgspec.to_builtins(line) for line in course.line.values()],
                },
            }
        )
        self.on_msg(self._pass_on)

    def _pass_on(self, _widget: Piece, message: object, _buffers: list) -> None:
        """Bring the page's question to the record, and its answer back."""
        from ...record import answer

        self.send(answer(message))


def _poll(address: str) -> str | None:
    """Give the address of a class's poll, a whole one or a path on this server; None where it is no such thing."""
    parts = urlsplit(address)
    whole = parts.scheme in ("http", "https") and parts.netloc
    path = not parts.scheme and not parts.netloc and parts.path.startswith("/")
    return address if whole or path else None


def _questions(course: Course, lesson_id: str) -> list[str]:
    return [wanted for wanted in course.question if wanted.startswith(f"{lesson_id}.")]


def _link(lesson: Lesson) -> dict:
    return {"id": lesson.id, "title": lesson.title, "href": lesson.file}
