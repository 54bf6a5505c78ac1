"""The names of the steps of a lesson, under which their addresses stand and where one was is kept."""

import json
import re
from functools import lru_cache
from pathlib import Path

_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_BEGINS_A_STEP = re.compile(r"^## +(.+)$", re.MULTILINE)


def step_name(heading: str) -> str:
    """Give the name of a step: the words of its heading in small letters."""
    return _NOT_IN_A_NAME.sub("-", heading.lower()).strip("-")


def last_step(notebook: Path) -> str:
    """Give the name of the last step of a lesson; nothing where there is none, or the file is no notebook."""
    try:
        return _last_in(notebook.read_text("utf-8"))
    except (OSError, ValueError, LookupError, TypeError):
        # Whoever asks for the lesson itself is told what is off with it.
        return ""


@lru_cache(maxsize=100)
def _last_in(text: str) -> str:
    written = ["".join(cell["source"]) for cell in json.loads(text)["cells"] if cell["cell_type"] == "markdown"]
    headings = _BEGINS_A_STEP.findall("\n".join(written))
    return step_name(headings[-1]) if headings else ""
