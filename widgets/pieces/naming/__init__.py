"""From a broad word for a feeling to a finer one."""

from ..shared import RecordPiece


class NamingPiece(RecordPiece):
    """See the module."""

    kind = "naming"
    script = "naming"
