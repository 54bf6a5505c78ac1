"""A breath to follow, in one of several patterns."""

from ..shared import RecordPiece


class BreathePiece(RecordPiece):
    """See the module."""

    kind = "breath"
    script = "breathe"
