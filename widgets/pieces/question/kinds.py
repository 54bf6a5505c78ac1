"""The kinds of question: each is a folder, which holds all of it.

In its `__init__.py` stand `words`, what its markup says besides what all questions say, and `data`, what its script
needs besides the markup. `markup.html` has `kicker`, `check`, `body` and `answer`; `paper.html` has `pen`, to answer it
on paper, and `known`, what is then known. The script is called as the folder.
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
}
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


def _missing(name: str) -> str:
    """Say in words what a kind leaves out; nothing where it is whole."""
    folder = HERE / name
    for file in ("__init__.py", *PARTS, f"{name}.js"):
        if not (folder / file).is_file():
            return f"its file {file}"
    for file, parts in PARTS.items():
        text = (folder / file).read_text("utf-8")
        for part in parts:
            if part not in text:
                return f"“{part}” in its {file}"
    module = import_module(f".{name}", __package__)
    for part in ("words", "data"):
        if not hasattr(module, part):
            return f"the function “{part}” in its __init__.py"
    if f'"./{name}/{name}.js"' not in ASKS.read_text("utf-8"):
        return "its line in ask.js, which brings questions to life"
    return ""
