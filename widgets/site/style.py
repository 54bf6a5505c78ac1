"""The style of the site: the course's fonts and theme, each piece's own, and the page around them."""

from pathlib import Path

from ..content import Course
from ..pieces.shared.scripts import pieces_style

HERE = Path(__file__).parent


def style(course: Course) -> str:
    """Give all styles of the site, each once."""
    own = sorted((HERE / "styles").glob("*.css"))
    return "\n".join(
        [
            course.look("fonts.css").read_text("utf-8"),
            pieces_style(course.look("theme.css")),
            *(path.read_text("utf-8") for path in own),
        ]
    )
