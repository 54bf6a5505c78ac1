"""The scripts of all pieces, and their look, as texts."""

import re
from collections.abc import Iterable
from pathlib import Path

from ...content.kept import edition_of, kept, shelf
from ...content.places import ASSETS, look
from ...words import Words
from . import bundle as bundle_module
from .bundle import bundle

SHARED = Path(__file__).parent
PIECES = SHARED.parent
# The worlds of studies have the scripts that pieces run them with.
WORLDS = PIECES.parent / "worlds" / "scripts"
THEME = look(ASSETS, "theme.css")
_NOTES = re.compile(r"/\*.*?\*/\n?", re.DOTALL)


def pieces_script(words: Words) -> str:
    """Give a module that exports `PIECES`, and what the room of a lesson needs, with all that they import and say."""
    return f"export const {{ PIECES, PATH, FIND, FURNISH, recalled }} = {bundle(PIECES / 'jupyter.js', words)}"


def kept_script(words: Words, course_id: str) -> str:
    """Give the same as it was joined once: a kernel then need not read what is said in it.

    Where no course is named, nothing is kept.
    """
    if not course_id:
        return pieces_script(words)
    files = [Path(bundle_module.__file__), *sorted([*PIECES.rglob("*.js"), *WORLDS.glob("*.js")])]
    return kept(shelf(course_id) / f"{edition_of(words.edition, files=files)}.js", lambda: pieces_script(words))


def joined(sheets: Iterable[Path]) -> str:
    """Give style sheets as one."""
    return "\n".join(path.read_text("utf-8") for path in sheets)


def pieces_style(theme: Path = THEME) -> str:
    """Give the look of a course, as its theme says it, and of each piece, as one style sheet."""
    files = [theme, *sorted(PIECES.rglob("*.css"))]
    return "\n".join(_NOTES.sub("", path.read_text("utf-8")) for path in files)
