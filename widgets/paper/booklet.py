"""Prints the booklet twice: browsers write no page numbers into contents, so they are read from the first print."""

from pathlib import Path

from pypdf import PdfReader

from ..content import Course
from .browser import CannotPrint, print_pdf
from .pages import booklet, chapters


def make_booklet(course: Course, html: Path, pdf: Path, paper: str) -> None:
    """Write the booklet as HTML and as PDF, with true page numbers in its contents.

    Raises
    ------
    CannotPrint
        Where the browser prints none; the HTML is there all the same.
    """
    pages: dict[str, str] = {}
    html.write_text(booklet(course, paper, pages), "utf-8")
    for _ in range(3):
        print_pdf(html, pdf)
        if (found := page_numbers(course, pdf)) == pages:
            return
        pages = found
        html.write_text(booklet(course, paper, pages), "utf-8")
    raise CannotPrint(f"{pdf}: the page numbers in its contents do not come to rest")


def page_numbers(course: Course, pdf: Path) -> dict[str, str]:
    """Give the page on which each chapter begins, by its title, from the bookmarks of a PDF."""
    reader = PdfReader(pdf)
    wanted = set(chapters(course))
    return {
        str(mark.title): str(page + 1)
        for mark in reader.outline
        if not isinstance(mark, list)
        and mark.title in wanted
        and (page := reader.get_destination_page_number(mark)) is not None
    }
