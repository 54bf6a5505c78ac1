"""The portrait: a look at oneself that gives back a picture in words. Nothing of it reaches Python."""

from ..shared import RecordPiece, script, style


class PortraitPiece(RecordPiece):
    """See the module."""

    kind = "portrait"
    _esm = script("portrait")
    _css = style("portrait")
