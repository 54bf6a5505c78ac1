"""The scripts of all pieces, and their look, as texts."""

from pathlib import Path

from ...content.places import ASSETS, look
from ...words import Words
from .bundle import bundle

PIECES = Path(__file__).parent.parent
THEME = look(ASSETS, "theme.css")


def pieces_script(words: Words) -> str:
    """Give a module that exports `PIECES`, with all that they import and say."""
    return f"export const {{ PIECES }} = {bundle(PIECES / 'pieces.js', words)}"


def pieces_style(theme: Path = THEME) -> str:
    """Give the look of a course, as its theme says it, and of each piece, as one style sheet."""
    files = [theme, *sorted(PIECES.rglob("*.css"))]
    return "\n".join(path.read_text("utf-8") for path in files)
