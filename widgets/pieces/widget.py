"""A piece as a widget of Jupyter: a kernel hands its markup and its data to the browser, once."""

import re
from functools import cache

import anywidget
import ipywidgets
import traitlets

from ..words import Words
from .made import Made
from .shared.bundle import NOTES
from .shared.scripts import SHARED, kept_script, pieces_style


def _short(name: str) -> str:
    """Give a script without notes and indents."""
    return re.sub(r"^ +", "", NOTES.sub("", (SHARED / name).read_text("utf-8")), flags=re.MULTILINE)


ENTRY = _short("entry.js")  # every single piece brings it
LOADER = _short("loader.js")


class Shared(ipywidgets.Widget):
    """The scripts of all pieces and their look: a model without a view, which a kernel sends once."""

    loader = traitlets.Unicode(LOADER, help="a module that loads the two others").tag(sync=True)
    script = traitlets.Unicode(help="a module that exports PIECES").tag(sync=True)
    style = traitlets.Unicode(help="a style sheet").tag(sync=True)


class Piece(anywidget.AnyWidget):
    """A piece of a lesson: what a learner touches is answered by its script, not by Python.

    Examples
    --------
    >>> Piece(make(course, "claim", "oxytocin"))
    """

    _esm = traitlets.Unicode(ENTRY).tag(sync=True)
    _anywidget_id = traitlets.Unicode("good-cry").tag(sync=True)
    shared = traitlets.Unicode(help="the name of the model that has the scripts and the look").tag(sync=True)
    piece = traitlets.Unicode(help="its name among the scripts").tag(sync=True)
    html = traitlets.Unicode(help="the piece, readable without any script").tag(sync=True)
    data = traitlets.Dict(help="what its script needs besides").tag(sync=True)

    def __init__(self, made: Made) -> None:
        shared = _shared(made.say, made.course).model_id
        super().__init__(html=made.html, data=made.data, piece=made.piece, shared=shared, layout=_layout())
        self.on_msg(self._pass_on)

    def add_traits(self, **_traits: traitlets.TraitType) -> None:
        """Do nothing: anywidget asks for a class of each piece’s own, and all its traits stand here already."""

    def _pass_on(self, _widget: "Piece", message: object, _buffers: list) -> None:
        """Bring the page's question to the record, and its answer back."""
        from ..record import answer

        self.send(answer(message))


@cache
def _shared(say: Words, course_id: str) -> Shared:
    """Give the one of this kernel, for the course whose words its scripts say."""
    return Shared(script=kept_script(say, course_id), style=pieces_style())


@cache
def _layout() -> ipywidgets.Layout:
    """Give the layout of all pieces, which leaves everything to their style; otherwise each would send its own."""
    return ipywidgets.Layout()
