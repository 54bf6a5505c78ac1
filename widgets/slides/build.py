"""Writes the slides: a deck and its notes for each lesson, and once what all of them share."""

import shutil
from collections.abc import Callable
from pathlib import Path

from ..charts import prepare_all
from ..content import Course
from ..content.folders import write_into
from ..pieces.shared.bundle import bundle
from ..pieces.shared.scripts import joined
from ..site.shared import course_script, empty
from ..site.style import style
from .pages import all_pages

HERE = Path(__file__).parent


def build_slides(course: Course, to: Path) -> list[Path]:
    """Write all decks into a folder, which is emptied first.

    Returns
    -------
    list of Path
        All files of the decks.

    Raises
    ------
    ContentError
        Where a lesson, the content or the chosen sentences do not fit, or where the folder holds something else.
    """
    return write_slides(course, to, all_pages)


def write_slides(course: Course, to: Path, pages: Callable[[Course], dict[str, str]]) -> list[Path]:
    """Write these pages, and all that slides need beside them, into a folder, which is emptied first."""
    empty(to, "slides.css", "slides")
    prepare_all(course)
    write_into(to, pages(course) | _shared_files(course))
    shutil.copytree(course.look("fonts"), to / "fonts")
    shutil.copy(course.look("icons") / "icon.svg", to / "icon.svg")
    return sorted(path for path in to.rglob("*") if path.is_file())


def _shared_files(course: Course) -> dict[str, str]:
    return {
        "course.css": style(course),
        "slides.css": joined(sorted((HERE / "styles").glob("*.css"))),
        "course.js": course_script(course),
        "deck.js": bundle(HERE / "scripts" / "deck.js", course.words),
        "speaker.js": bundle(HERE / "scripts" / "speaker.js", course.words),
    }
