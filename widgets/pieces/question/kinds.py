"""The kinds of question: each is a folder, which holds all of it.

In its `__init__.py` stand `words`, what its markup says besides what all questions say, and `data`, what its script
needs besides the markup. `markup.html` has `kicker`, `check`, `body` and `answer`. The script is called as the folder.
"""

from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from ...content import ContentError

HERE = Path(__file__).parent
IN_MARKUP = ("set kicker", "set check", "macro body()", "macro answer()")
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
    for file in ("__init__.py", "markup.html", f"{name}.js"):
        if not (folder / file).is_file():
            return f"its file {file}"
    markup = (folder / "markup.html").read_text("utf-8")
    for part in IN_MARKUP:
        if part not in markup:
            return f"“{part}” in its markup.html"
    module = import_module(f".{name}", __package__)
    for part in ("words", "data"):
        if not hasattr(module, part):
            return f"the function “{part}” in its __init__.py"
    if f'"./{name}/{name}.js"' not in ASKS.read_text("utf-8"):
        return "its line in ask.js, which brings questions to life"
    return ""
