"""A breath to follow, in one of several patterns."""

from ..shared import RecordPiece, script, style


class BreathePiece(RecordPiece):
    """See the module."""

    kind = "breath"
    _esm = script("breathe")
    _css = style("breathe")
