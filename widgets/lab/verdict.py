"""Says of a lesson whether it may start as it opens; where it may not, the true cause and the way out.

Each cause has an id, a sentence, and what to do, which stand in the catalogue. The page asks for them through
`handler.py`.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from widgets.words import Words

from .language import in_language

# git puts these before a line while a merge is unfinished.
CONFLICT = ("<<<<<<< ", ">>>>>>> ")


@dataclass(frozen=True)
class Verdict:
    """Whether a lesson may start; `cause` is an id, and empty where it may.

    `kind` tells apart what has one cause, and `named` is what the sentences name, such as the file.
    """

    cause: str = ""
    kind: str = ""
    named: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def may_start(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.cause

    def say(self, words: Words) -> str:
        """Say why it may not start, in one sentence."""
        return words(f"verdict-{self.cause}{self.kind and f'-{self.kind}'}", **self.named) if self.cause else ""

    def do(self, words: Words) -> str:
        """Say the way out, in one or two sentences."""
        return words(f"verdict-{self.cause}-do", **self.named) if self.cause else ""

    def as_json(self, words: Words) -> dict[str, bool | str]:
        """Give what the page is told."""
        return {"may_start": self.may_start, "cause": self.cause, "say": self.say(words), "do": self.do(words)}


MAY_START = Verdict()
ELSEWHERE = Verdict("elsewhere")
OTHER_VERSION = Verdict("other-version")


def moved(here: Path, installed: Path) -> Verdict:
    """Say that a lesson belongs to another copy of the course than the one that is installed."""
    return Verdict("moved", named={"here": str(here), "installed": str(installed)})


def other_python(command: str) -> Verdict:
    """Say that a lesson's kernel is a Python that would not import this course."""
    return Verdict("other-python", named={"python": command})


def judge_file(path: Path) -> Verdict:
    """Judge a lesson as it lies on the disk."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return _unreadable(path, "gone")
    except OSError as error:
        return _unreadable(path, "closed", reason=error.strerror or "")
    except UnicodeDecodeError:
        return _unreadable(path, "text")
    if has_conflict(text):
        return Verdict("conflict", named={"file": path.name})
    try:
        notebook = json.loads(text)
        return judge(notebook["cells"], path.name)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _unreadable(path, "notebook")


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
            return Verdict("other-code", named={"cell": str(number), "file": name})
        if not all(kind.startswith("image/") for one in cell.get("attachments", {}).values() for kind in one):
            return Verdict("attachment", named={"cell": str(number)})
    return MAY_START


def _unreadable(path: Path, kind: str, **named: str) -> Verdict:
    return Verdict("unreadable", kind, {"file": path.name} | named)
