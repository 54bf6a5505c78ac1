"""Writes a kit into a folder: slides, pages to print, and the lesson to take home."""

import shutil
from functools import partial
from pathlib import Path

from pypdf import PdfReader

from ..charts import prepare_all
from ..content import Course
from ..content.errors import ContentError
from ..content.folders import write_into
from ..guide.pages import style as guide_style
from ..paper.browser import print_pdf, print_together
from ..paper.pages import HERE as PAPER
from ..paper.pages import shared_files
from ..poll.order import write_order
from ..site.onefile import look_of, one_file
from ..site.packages import VERSIONS, write_package
from ..site.prose import page_of
from ..slides.build import write_slides
from .deck import deck_pages
from .pages import START, asked, pages, style
from .plan import Plan
from .tasks import PAGES, tasks

WORKSHEET = "worksheet"


def build_kit(course: Course, plan: Plan, to: Path, paper: str, *, large: bool) -> list[Path]:
    """Write all of a kit but its PDFs into a folder, over an older kit, and give the pages to print.

    Raises
    ------
    ContentError
        Where the content does not fit, or the folder holds something else.
    """
    if to.exists() and not (to / "pages" / f"{START}.html").is_file() and any(to.iterdir()):
        raise ContentError(course.words("kit-other-things", folder=str(to)))
    shutil.rmtree(to, ignore_errors=True)
    prepare_all(course)
    write_pages(course, plan, to / "pages", paper, large=large)
    write_order(course, to, asked(course, plan))
    write_slides(course, to / "slides", lambda course: deck_pages(course, plan))
    _write_home(course, plan, to / "home")
    return sorted((to / "pages").glob("*.html"))


def print_kit(course: Course, plan: Plan, to: Path, paper: str, *, large: bool) -> list[Path]:
    """Print each page as a PDF; a worksheet that takes more than its two pages is made anew, with fewer tasks.

    Raises
    ------
    CannotPrint
        Where there is no browser, or it prints nothing.
    """
    worksheet = to / "pages" / f"{WORKSHEET}.html"
    fewer = 0
    while True:
        print_pdf(worksheet, to / f"{WORKSHEET}.pdf")
        if len(PdfReader(to / f"{WORKSHEET}.pdf").pages) <= PAGES:
            break
        fewer += 1
        write_pages(course, plan, to / "pages", paper, large=large, fewer=fewer)
    rest = [page for page in sorted((to / "pages").glob("*.html")) if page != worksheet]
    print_together(partial(print_pdf, page, to / f"{page.stem}.pdf") for page in rest)
    return sorted(to.glob("*.pdf"))


def write_pages(course: Course, plan: Plan, to: Path, paper: str, *, large: bool, fewer: int = 0) -> None:
    """Write the pages to print, and what they need beside them; `fewer` leaves so many tasks out of the worksheet."""
    styles = shared_files() | {"kit.css": style(), "guide.css": guide_style(course)}
    made = pages(course, plan, tasks(course, plan, paper, fewer), paper, large=large)
    write_into(to, styles | {f"{name}.html": text for name, text in made.items()})
    for fonts in (PAPER / "fonts", course.look("fonts")):
        shutil.copytree(fonts, to / "fonts", dirs_exist_ok=True)


def _write_home(course: Course, plan: Plan, to: Path) -> None:
    """Write the whole lesson, as one file and packed for platforms."""
    to.mkdir()
    look = look_of(course)
    (to / page_of(plan.lesson.file)).write_text(one_file(course, plan.lesson, look), "utf-8")
    for version in VERSIONS:
        packed = {plan.lesson.id: one_file(course, plan.lesson, look, scorm=version)}
        write_package(course, [plan.lesson], version, packed, to)
