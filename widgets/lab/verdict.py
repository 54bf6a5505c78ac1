"""Says of a lesson's file whether it is as the course means it; where it is not, the true cause and the way out.

Each cause has an id, a sentence, and what to do, which stand in the catalogue.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from widgets.words import Words

from .language import in_language

# git puts these before a line while a merge is unfinished.
CONFLICT = ("<<<<<<< ", ">>>>>>> ")


@dataclass(frozen=True)
class Verdict:
    """Whether a lesson is in order; `cause` is an id, and empty where it is.

    `kind` tells apart what has one cause, and `named` is what the sentences name, such as the file.
    """

    cause: str = ""
    kind: str = ""
    named: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def fine(self) -> bool:
        """Whether nothing stands in the way."""
        return not self.cause

    def say(self, words: Words) -> str:
        """Say what is off, in one sentence."""
        return words(f"verdict-{self.cause}{self.kind and f'-{self.kind}'}", **self.named) if self.cause else ""

    def do(self, words: Words) -> str:
        """Say the way out, in one or two sentences."""
        return words(f"verdict-{self.cause}-do", **self.named) if self.cause else ""


def judge_file(path: Path) -> Verdict:
    """Judge a lesson as it lies on the disk; what its cells show is not looked at."""
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
        for number, cell in enumerate(json.loads(text)["cells"], start=1):
            if cell["cell_type"] == "code" and not in_language("".join(cell["source"])):
                return Verdict("other-code", named={"cell": str(number), "file": path.name})
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return _unreadable(path, "notebook")
    return Verdict()


def has_conflict(text: str) -> bool:
    """Say whether a text holds the marks of an unfinished merge."""
    if not all(mark in text for mark in CONFLICT):
        return False
    lines = text.splitlines()
    return all(any(line.startswith(mark) for line in lines) for mark in CONFLICT)


def _unreadable(path: Path, kind: str, **named: str) -> Verdict:
    return Verdict("unreadable", kind, {"file": path.name} | named)
