"""The style of the site: the course's fonts and theme, each piece's own, and the page around them."""

from pathlib import Path

from ..content import Course
from ..pieces.shared.scripts import joined, pieces_style

HERE = Path(__file__).parent


def style(course: Course) -> str:
    """Give all styles of the site, each once."""
    fonts, own = joined([course.look("fonts.css")]), joined(sorted((HERE / "styles").glob("*.css")))
    return "\n".join([fonts, pieces_style(course.look("theme.css")), own])
