"""Lines to fill in for oneself. Python only asks; it never receives what is written."""

from ..shared import RecordPiece, script, style


class PlanPiece(RecordPiece):
    """See the module."""

    kind = "plan"
    _esm = script("plan")
    _css = style("plan")
