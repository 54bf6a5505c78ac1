"""The kinds of question: each is a folder, which holds all of it.

In its `__init__.py` stand `words`, what its markup says besides what all questions say; `data`, what its script needs
besides the markup; `fits`, the answer that fits in lines for a teacher; and `choices`, what a room can choose from on
its phones. `markup.html` has `kicker`, `check`, `body` and `answer`; `paper.html` has `pen`, to answer it on paper, and
`known`, what is then known; `bank.py` has `carried`, what other learning platforms are given. The script is called as
the folder. A kind that is asked as another one has `asked_as`, which makes the other out of it, and nothing else.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from ...content import ContentError

HERE = Path(__file__).parent
PARTS = {
    "markup.html": ("set kicker", "set check", "macro body()", "macro answer()"),
    "paper.html": ("macro pen(question)", "macro known(question)"),
    "bank.py": ("def carried(",),
}
FUNCTIONS = ("words", "data", "fits", "choices")
ASKS = HERE / "ask.js"


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


def _missing(name: str) -> str:
    """Say in words what a kind leaves out; nothing where it is whole."""
    folder = HERE / name
    if not (folder / "__init__.py").is_file():
        return "its file __init__.py"
    module = import_module(f".{name}", __package__)
    if hasattr(module, "asked_as"):
        return ""
    for file in (*PARTS, f"{name}.js"):
        if not (folder / file).is_file():
            return f"its file {file}"
    for file, parts in PARTS.items():
        text = (folder / file).read_text("utf-8")
        for part in parts:
            if part not in text:
                return f"“{part}” in its {file}"
    for part in FUNCTIONS:
        if not hasattr(module, part):
            return f"the function “{part}” in its __init__.py"
    if f'"./{name}/{name}.js"' not in ASKS.read_text("utf-8"):
        return "its line in ask.js, which brings questions to life"
    return ""
