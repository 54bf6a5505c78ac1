"""Lines to fill in for oneself. Python only asks; it never receives what is written."""

from ..shared import RecordPiece


class PlanPiece(RecordPiece):
    """See the module."""

    kind = "plan"
    script = "plan"
