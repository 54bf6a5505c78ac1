"""A drawing of the course, in its `assets/drawings/`. Each has a title and a description of its own."""

from ...content import Course
from ...content.errors import ContentError, no_such
from ..made import Made


def make(course: Course, name: str) -> Made:
    """Make a drawing in the page."""
    return Made("drawing", {"svg": drawing_svg(course, name)})


def drawing_svg(course: Course, name: str) -> str:
    """Give the SVG text of a drawing.

    Raises
    ------
    ContentError
        Where there is no such drawing.
    """
    known = {path.stem: path for path in (course.assets / "drawings").glob("*.svg")}
    if name not in known:
        raise ContentError(no_such("drawing", name, known))
    return known[name].read_text("utf-8")
