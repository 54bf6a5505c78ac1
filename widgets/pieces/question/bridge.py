"""The bridge for kinds of question that still build themselves in the browser."""

from ..shared import Piece


class QuestionPiece(Piece):
    """See the module."""

    script = "question"
