"""The reflection: a private text. Python only asks; it never receives what is written."""

from ..shared import RecordPiece, script, style


class ReflectPiece(RecordPiece):
    """See the module."""

    kind = "reflection"
    _esm = script("reflect")
    _css = style("reflect")
