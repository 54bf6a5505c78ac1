"""The style of the site: the course's theme, each widget's own, and the page around them."""

from pathlib import Path

from ..content.places import ASSETS
from ..pieces.shared.piece import PIECES

HERE = Path(__file__).parent


def style() -> str:
    """Give all styles of the site, each once."""
    widgets = sorted(PIECES.glob("*/*.css"))
    files = [ASSETS / "fonts.css", ASSETS / "theme.css", *widgets, *sorted((HERE / "styles").glob("*.css"))]
    return "\n".join(path.read_text("utf-8") for path in files)
