"""The second course, read, and everything that the engine makes of one."""

from collections.abc import Callable
from pathlib import Path

from widgets.bank.build import build_bank
from widgets.content import Course, read_course
from widgets.guide.build import build_guides
from widgets.paper.pages import COPIES, booklet, handout, shared_files
from widgets.site.build import build_site
from widgets.site.onefile import build_files
from widgets.site.packages import build_packages
from widgets.slides.build import build_slides

FOLDER = Path(__file__).parent
TEA = read_course(FOLDER / "assets")


def sheets(course: Course, to: Path) -> None:
    """Write all sheets of paper as HTML."""
    to.mkdir()
    texts = shared_files() | {"booklet.html": booklet(course, "A4", {})}
    for lesson in course.lesson.values():
        texts |= {f"{lesson.id}-{copy}.html": handout(course, lesson, copy, "A4") for copy in COPIES}
    for name, text in texts.items():
        (to / name).write_text(text, "utf-8")


MAKES: dict[str, Callable[[Course, Path], object]] = {
    "site": build_site,
    "onefile": build_files,
    "packages": build_packages,
    "slides": build_slides,
    "bank": build_bank,
    "guides": lambda course, to: build_guides(course, to, "A4"),
    "paper": sheets,
}
