"""The style of the site: the course's fonts and theme, each piece's own, and the page around them."""

from pathlib import Path

from ..content.places import ASSETS
from ..pieces.shared.scripts import pieces_style

HERE = Path(__file__).parent


def style() -> str:
    """Give all styles of the site, each once."""
    own = sorted((HERE / "styles").glob("*.css"))
    return "\n".join(
        [(ASSETS / "fonts.css").read_text("utf-8"), pieces_style(), *(path.read_text("utf-8") for path in own)]
    )
