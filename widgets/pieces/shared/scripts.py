"""The scripts of all pieces, and their look, as texts."""

from pathlib import Path

from ...content import course
from ...content.places import ASSETS
from .bundle import bundle

PIECES = Path(__file__).parent.parent


def pieces_script() -> str:
    """Give a module that exports `PIECES`, with all that they import."""
    return f"export const {{ PIECES }} = {bundle(PIECES / 'pieces.js', course().words)}"


def pieces_style() -> str:
    """Give the look of the course and of each piece, as one style sheet."""
    files = [ASSETS / "theme.css", *sorted(PIECES.glob("*/*.css"))]
    return "\n".join(path.read_text("utf-8") for path in files)
