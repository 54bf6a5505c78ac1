"""Makes ready what lessons show before one is opened: each chart drawn, each piece rendered.

A server or a kernel then finds it. `python -m widgets.lab.ahead` does it for the course that is installed.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..charts import prepare_all as draw_all
from ..content import ContentError, Course, installed_course
from ..content.kept import edition_of, shelf
from ..pieces.made import make
from ..pieces.shared.scripts import PIECES, kept_script
from .notebooks import Call, read_lesson


def prepare_all(course: Course) -> None:
    """Draw and render what is not ready yet.

    Raises
    ------
    ContentError
        Where the content does not fit.
    """
    draw_all(course)
    ready = _mark(course)
    if ready.is_file():
        return
    kept_script(course.words, course.about.id)
    for call in _called(course):
        # To ask for it is to keep it.
        _ = make(course, call.word, call.wanted).html
    with suppress(OSError):
        ready.touch()


def is_ready(course: Course) -> bool:
    """Say whether all of it was made ready as the course now is."""
    return _mark(course).is_file()


def _mark(course: Course) -> Path:
    """Name the file that says so."""
    return shelf(course.about.id) / f"{_state(course)}.ready"


def _state(course: Course) -> str:
    """Name all that the lessons say and how it is shown: they are not looked through again until something changes."""
    engine = sorted(one for one in PIECES.rglob("*") if one.suffix in (".py", ".html", ".js"))
    content = sorted([*course.assets.rglob("*.toml"), *course.assets.rglob("*.svg")])
    # What a learner writes between the pieces of a lesson makes none of them anew.
    shown = (f"{call.word} {call.wanted}" for call in _called(course))
    return edition_of(course.words.edition, *shown, files=[*engine, *content])


def _called(course: Course) -> Iterator[Call]:
    """Give what the lessons show; a notebook that is none is looked at where it is opened."""
    for lesson in course.lesson.values():
        with suppress(ContentError):
            yield from (part for part in read_lesson(course, lesson.file) if isinstance(part, Call))


if __name__ == "__main__":
    prepare_all(installed_course())
