"""From a broad word for a feeling to a finer one."""

from ..shared import RecordPiece, script, style


class NamingPiece(RecordPiece):
    """See the module."""

    kind = "naming"
    _esm = script("naming")
    _css = style("naming")
