"""Says of a lesson whether it may start as it opens; where it may not, the true cause and the way out.

Each cause has an id, a sentence, and what to do. The page asks for them through `handler.py`.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from .language import in_language

# git puts these before a line while a merge is unfinished.
CONFLICT = ("<<<<<<< ", ">>>>>>> ")
RUN_BY_HAND = "If you trust where it came from, choose “Run All Cells” in the Run menu."


@dataclass(frozen=True)
class Verdict:
    """Whether a lesson may start; `cause` is an id, `say` a sentence, `do` the way out (all empty where it may)."""

    cause: str = ""
    say: str = ""
    do: str = ""

    @property
    def may_start(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.cause

    def as_json(self) -> dict[str, bool | str]:
        """Give what the page is told."""
        return {"may_start": self.may_start, **asdict(self)}


MAY_START = Verdict()
ELSEWHERE = Verdict(
    "elsewhere",
    "This lesson does not start by itself, because it lies outside the course's own folder.",
    RUN_BY_HAND,
)
OTHER_VERSION = Verdict(
    "other-version",
    "This lesson does not start by itself, because its file has changed since it was opened here.",
    "Choose “Reload Notebook from Disk” in the File menu.",
)


def moved(here: Path, installed: Path) -> Verdict:
    """Say that a lesson belongs to another copy of the course than the one that is installed."""
    return Verdict(
        "moved",
        f"This lesson does not start by itself, because it lies in {here}, and the course that runs here is the one "
        f"in {installed}.",
        "To use this copy, stop the course and start it anew with “make learn” in the folder of this copy.",
    )


def other_python(command: str) -> Verdict:
    """Say that a lesson's kernel is a Python that would not import this course."""
    return Verdict(
        "other-python",
        f"This lesson does not start by itself, because the Python it would run on ({command}) does not have "
        "this course.",
        "Start the course with “make learn” in its folder, or choose another kernel in the Kernel menu.",
    )


def judge_file(path: Path) -> Verdict:
    """Judge a lesson as it lies on the disk."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return _unreadable(path, "it is no longer there")
    except OSError as error:
        return _unreadable(path, f"its file cannot be read ({error.strerror})")
    except UnicodeDecodeError:
        return _unreadable(path, "its file is no text in UTF-8")
    if has_conflict(text):
        return Verdict(
            "conflict",
            f"{path.name} cannot be opened, because it holds the marks of a merge that git did not finish "
            "(“<<<<<<<” and “>>>>>>>”).",
            f"To have the course's own back, type “git checkout --ours lessons/{path.name}” in the course's folder; "
            "to keep what both sides say, take the marks out by hand.",
        )
    try:
        notebook = json.loads(text)
        return judge(notebook["cells"], path.name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _unreadable(path, "its file is not a notebook")


def has_conflict(text: str) -> bool:
    """Say whether a text holds the marks of an unfinished merge."""
    lines = text.splitlines()
    return all(any(line.startswith(mark) for line in lines) for mark in CONFLICT)


def judge(cells: Iterable[dict], name: str) -> Verdict:
    """Judge what the cells of a lesson hold.

    What they show is not looked at: saved outputs and widget state are taken out as a lesson is handed to the page.
    """
    for number, cell in enumerate(cells, start=1):
        if cell["cell_type"] == "code" and not in_language("".join(cell["source"])):
            return Verdict(
                "other-code",
                f"This lesson does not start by itself, because its cell {number} holds code that is not the course's.",
                f"{RUN_BY_HAND} To have the course's own lesson back, rename this file and type "
                f"“git checkout lessons/{name}” in the course's folder.",
            )
        if not all(kind.startswith("image/") for one in cell.get("attachments", {}).values() for kind in one):
            return Verdict(
                "attachment",
                f"This lesson does not start by itself, because something is attached to its cell {number} "
                "that is not a picture.",
                f"Take that out of the cell, and save the lesson. {RUN_BY_HAND}",
            )
    return MAY_START


def _unreadable(path: Path, why: str) -> Verdict:
    return Verdict(
        "unreadable",
        f"{path.name} cannot be opened as a lesson: {why}.",
        f"To have the course's own back, type “git checkout lessons/{path.name}” in the course's folder.",
    )
