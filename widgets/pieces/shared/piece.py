"""The base of every widget of the course."""

from functools import cache
from hashlib import sha256
from pathlib import Path

import anywidget
import ipywidgets
import msgspec
import traitlets

from ...content import Course, installed_course
from ...words import Words
from .scripts import kept_script, pieces_style

ENTRY = Path(__file__).with_name("entry.js").read_text("utf-8")


class Shared(ipywidgets.Widget):
    """The scripts of all pieces and their look: a model without a view, which a kernel sends once."""

    script = traitlets.Unicode(help="a module that exports PIECES").tag(sync=True)
    style = traitlets.Unicode(help="a style sheet").tag(sync=True)


@cache
def _shared(say: Words, course_id: str) -> Shared:
    """Give the one of this kernel, for the course whose words its scripts say."""
    return Shared(script=kept_script(say, course_id), style=pieces_style())


def _of_this_kernel() -> Shared:
    course = installed_course()
    return _shared(course.words, course.about.id)


@cache
def _layout() -> ipywidgets.Layout:
    """Give the layout of all pieces, which leaves everything to their style; otherwise each would send its own."""
    return ipywidgets.Layout()


class Piece(anywidget.AnyWidget):
    """A piece of a lesson: Python hands it its content once; what a learner touches is answered by its script.

    Parameters
    ----------
    content : dict
        All that the script needs to show and check the piece, as plain JSON values.
    item : str
        The stable name under which the record keeps what a learner does here; none where nothing is kept.
    """

    script: str  # its name in `pieces.js`

    _esm = traitlets.Unicode(ENTRY).tag(sync=True)
    _anywidget_id = traitlets.Unicode("good-cry").tag(sync=True)
    shared = traitlets.Instance(Shared, help="the scripts and the look").tag(
        sync=True, **ipywidgets.widget_serialization
    )
    piece = traitlets.Unicode(help="its name among the scripts").tag(sync=True)
    content = traitlets.Dict(help="all that the script needs").tag(sync=True)

    def __init__(self, content: dict, item: str = "") -> None:
        content = content | ({"item": item} if item else {})
        super().__init__(content=content, piece=self.script, shared=_of_this_kernel(), layout=_layout())

    def add_traits(self, **_traits: traitlets.TraitType) -> None:
        """Do nothing: anywidget would make a class for every single piece, and all its traits stand here already."""


class RecordPiece(Piece):
    """A piece that shows one record as it stands; `kind` says of which kind."""

    kind: str

    def __init__(self, course: Course, wanted: str) -> None:
        super().__init__(msgspec.to_builtins(getattr(course, self.kind)[wanted]), item=wanted)


def version(content: dict) -> str:
    """Give a short name for this wording, so that the record can tell when a question was reworded.

    Returns
    -------
    str
        Eight hexadecimal digits of the SHA-256 of the content as JSON.
    """
    return sha256(msgspec.json.encode(content, order="sorted")).hexdigest()[:8]
