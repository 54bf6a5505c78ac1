"""The reflection: a private text. Python only asks; it never receives what is written."""

from ..shared import RecordPiece


class ReflectPiece(RecordPiece):
    """See the module."""

    kind = "reflection"
    script = "reflect"
