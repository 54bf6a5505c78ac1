"""Where the engine lies, and the course that is installed here, in a checkout and in an installed wheel."""

import os
from pathlib import Path

# The package's own name, which its command, its variables and its folders in Jupyter carry.
PACKAGE = "good-cry"

ENGINE = Path(__file__).parent.parent
ROOT = ENGINE if (ENGINE / "assets").is_dir() else ENGINE.parent
# The engine's own words of the interface, by languages.
WORDS = ROOT / "assets" / "words"
COURSE = Path(os.environ.get("GOOD_CRY_COURSE") or ROOT).resolve()
ASSETS = COURSE / "assets"
LESSONS = Path(os.environ.get("GOOD_CRY_LESSONS") or COURSE / "lessons").resolve()


def look(assets: Path, name: str) -> Path:
    """Give a file or folder of a course's look, such as `theme.css`; a course that brings none has the engine's."""
    own = assets / name
    return own if own.exists() else ROOT / "assets" / name
