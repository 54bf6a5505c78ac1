"""The base of every widget of the course."""

from functools import cache
from hashlib import sha256
from pathlib import Path

import anywidget
import msgspec
import traitlets

from ...content import course
from ...content.places import ASSETS
from .join import join

PIECES = Path(__file__).parent.parent


class Piece(anywidget.AnyWidget):
    """A piece of a lesson: Python hands it its content once; what a learner touches is answered by its script.

    Parameters
    ----------
    content : dict
        All that the script needs to show and check the piece, as plain JSON values.
    item : str
        The stable name under which the record keeps what a learner does here; none where nothing is kept.
    """

    content = traitlets.Dict(help="all that the script needs").tag(sync=True)

    def __init__(self, content: dict, item: str = "") -> None:
        super().__init__(content=content | ({"item": item} if item else {}))


class RecordPiece(Piece):
    """A piece that shows one record as it stands; `kind` says of which kind."""

    kind: str

    def __init__(self, wanted: str) -> None:
        super().__init__(msgspec.to_builtins(course().find(self.kind, wanted)), item=wanted)


def version(content: dict) -> str:
    """Give a short name for this wording, so that the record can tell when a question was reworded.

    Returns
    -------
    str
        Eight hexadecimal digits of the SHA-256 of the content as JSON.
    """
    return sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:8]


@cache
def script(folder: str) -> str:
    """Give the script of the widget in `pieces/<folder>/`, with all that it imports."""
    return join(PIECES / folder / f"{folder}.js")


@cache
def style(folder: str) -> str:
    """Give the widget's own style. The theme that it builds on comes with the header of the lesson."""
    return (PIECES / folder / f"{folder}.css").read_text("utf-8")


@cache
def theme() -> str:
    """Give the look of the course."""
    return (ASSETS / "theme.css").read_text("utf-8")
