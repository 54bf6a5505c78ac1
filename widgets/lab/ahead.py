"""Makes ready what lessons show before one is opened: each chart drawn, each piece rendered.

A server or a kernel then finds it. `python -m widgets.lab.ahead` does it for the course that is installed.
"""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from ..charts import places as chart_places
from ..charts import prepare_all as draw_all
from ..content import ContentError, Course, installed_course
from ..content.kept import edition_of, noting, shelf
from ..pieces.made import make
from ..pieces.shared.scripts import PIECES, kept_script
from .notebooks import Call, read_lesson
from .says import kept_says


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
    with noting() as asked_for:
        kept_script(course.words, course.about.id)
        kept_says(course.words, course.about.id)
        for call in _called(course):
            # To ask for it is to keep it.
            _ = make(course, call.word, call.wanted).html
    names = sorted(path.relative_to(ready.parent).as_posix() for path in asked_for)
    with suppress(OSError):
        ready.write_text("\n".join(names), "utf-8")


def made_ready(course: Course) -> list[Path]:
    """Give all files that were made ready for the course as it now is, and that could be kept."""
    ready = _mark(course)
    names = ready.read_text("utf-8").splitlines() if ready.is_file() else []
    files = [*chart_places(course), ready, *(ready.parent / name for name in names)]
    return [path for path in files if path.is_file()]


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
    return edition_of(course.words.edition, *shown, files=[Path(__file__), *engine, *content])


def _called(course: Course) -> Iterator[Call]:
    """Give what the lessons show; a notebook that is none is looked at where it is opened."""
    for lesson in course.lesson.values():
        with suppress(ContentError):
            yield from (part for part in read_lesson(course, lesson.file) if isinstance(part, Call))


if __name__ == "__main__":
    prepare_all(installed_course())
