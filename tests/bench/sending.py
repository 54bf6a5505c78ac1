"""What a kernel sends for pieces, in bytes of JSON: each model once, also those that pieces share."""

import json
from collections.abc import Iterable

from ipywidgets.widgets.widget import _instances as models_by_name

from widgets.pieces.widget import Piece


def bytes_sent(pieces: Iterable[Piece]) -> int:
    """Give the bytes of the state of the pieces, of their scripts and of their layouts."""
    models = {model for piece in pieces for model in (piece, models_by_name[piece.shared], piece.layout)}
    return sum(len(json.dumps(model.get_state(), default=str)) for model in models)
