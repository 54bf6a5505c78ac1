"""The kinds of question: each is a folder, which holds all of it but its name, `question-kind-…` in the catalogue.

In `record.py` stands its record, whose tag is the folder's name. In `__init__.py` stand `words`, what its markup says
besides what all questions say; `data`, what its script needs besides the markup; `fits`, the answer that fits in lines
for a teacher; and `choices`, what a room can choose from on its phones, with `many` where more than one may be chosen;
`line` where it guesses a number, `ordered` where it puts things in order, `placed` where each of its parts can be in
its place or not. `markup.html` has `kicker`, `check`, `body` and `answer`, and `own` where a lesson counts as done
without an answer; `paper.html` has `pen`, to answer it on paper, and `known`, what is then known; `bank.py` has
`carried`, what other learning platforms are given. The script is called as the folder, and the function that it exports
brings the markup to life. A kind that is asked as another one has `asked_as`, which makes the other out of it, and else
only its record.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from ...content import ContentError

HERE = Path(__file__).parent
FUNCTIONS = ("words", "data", "fits", "choices")


@cache
def kind_of(name: str) -> ModuleType:
    """Give a kind of question.

    Raises
    ------
    ContentError
        Where its folder leaves out what a kind has.
    """
    if missing := _missing(name):
        raise ContentError(f"widgets/pieces/question/{name}: this kind of question lacks {missing}")
    return import_module(f".{name}", __package__)


def bank_part(name: str) -> ModuleType:
    """Give what a kind is on other learning platforms; a kernel never needs it."""
    kind_of(name)
    return import_module(f".{name}.bank", __package__)


def kinds() -> list[str]:
    """Give the names of all kinds, whole or not."""
    return sorted(path.name for path in HERE.iterdir() if path.is_dir() and not path.name.startswith("_"))


def _missing(name: str) -> str:
    """Say in words what a kind leaves out; nothing where it is whole."""
    folder = HERE / name
    parts = {"__init__.py": (), "record.py": (f'tag="{name}"',)}
    if absent := _absent(folder, parts):
        return absent
    module = import_module(f".{name}", __package__)
    if hasattr(module, "asked_as"):
        return ""
    parts = {
        "markup.html": ("set kicker", "set check", "macro body()", "macro answer()"),
        "paper.html": ("macro pen(question)", "macro known(question)"),
        "bank.py": ("def carried(",),
        f"{name}.js": ("\nexport function ",),
    }
    if absent := _absent(folder, parts):
        return absent
    return next((f"the function “{one}” in its __init__.py" for one in FUNCTIONS if not hasattr(module, one)), "")


def _absent(folder: Path, parts: dict[str, tuple[str, ...]]) -> str:
    """Say in words which file is not there, or lacks a part."""
    for file in parts:
        if not (folder / file).is_file():
            return f"its file {file}"
    for file, wanted in parts.items():
        text = (folder / file).read_text("utf-8")
        for part in wanted:
            if part not in text:
                return f"“{part.strip()}” in its {file}"
    return ""
