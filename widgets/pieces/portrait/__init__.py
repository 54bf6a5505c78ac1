"""The portrait: a look at oneself that gives back a picture in words. Nothing of it reaches Python."""

from ..shared import RecordPiece


class PortraitPiece(RecordPiece):
    """See the module."""

    kind = "portrait"
    script = "portrait"
