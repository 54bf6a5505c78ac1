"""Writes the course for paper: two handouts of each lesson, and the booklet, as HTML and as PDF."""

import shutil
from functools import partial
from pathlib import Path

from ..charts import prepare_all
from ..content import Course
from ..content.folders import write_into
from .booklet import make_booklet
from .browser import print_pdf, print_together
from .pages import COPIES, HERE, handout, shared_files


def make_handouts(course: Course, to: Path, paper: str) -> list[Path]:
    """Write all sheets into a folder.

    Parameters
    ----------
    to : Path
        The folder; it is made where it is missing.
    paper : str
        The size of the paper as CSS names it, such as A4 or letter.

    Returns
    -------
    list of Path
        The PDFs.

    Raises
    ------
    ContentError
        Where a lesson or its content does not fit.
    CannotPrint
        Where the browser makes no PDF; all HTML is there all the same.
    """
    prepare_all(course)
    sheets = {
        f"{Path(lesson.file).stem}_{copy}.html": handout(course, lesson, copy, paper)
        for lesson in course.lesson.values()
        for copy in COPIES
    }
    write_into(to, shared_files() | sheets)
    shutil.copytree(HERE / "fonts", to / "fonts", dirs_exist_ok=True)
    for licence in course.look("fonts").glob("LICENSE-*"):
        shutil.copy(licence, to / "fonts")
    whole = to / "booklet.html"
    printed = {to / name: (to / name).with_suffix(".pdf") for name in sheets}
    print_together(
        [
            partial(make_booklet, course, whole, whole.with_suffix(".pdf"), paper),
            *(partial(print_pdf, html, pdf) for html, pdf in printed.items()),
        ]
    )
    return [whole.with_suffix(".pdf"), *printed.values()]
