"""Writes the guides into a folder, as pages and as PDF."""

import shutil
from functools import partial
from pathlib import Path

from ..content import Course
from ..content.folders import write_into
from ..paper.browser import print_pdf, print_together
from .pages import all_pages, style


def build_guides(course: Course, to: Path, paper: str) -> list[Path]:
    """Write all guides as HTML, over older ones, and give their files."""
    shutil.copytree(course.look("fonts"), to / "fonts", dirs_exist_ok=True)
    write_into(to, {"guide.css": style(course)})
    return write_into(to, all_pages(course, paper))


def print_guides(pages: list[Path]) -> None:
    """Print each page as a PDF beside it.

    Raises
    ------
    CannotPrint
        Where there is no browser to do it.
    """
    print_together(partial(print_pdf, page, page.with_suffix(".pdf")) for page in pages)
