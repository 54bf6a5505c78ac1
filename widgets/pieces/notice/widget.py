"""What is shown where a piece of a lesson cannot be made: a calm sentence, and the whole one for its author."""

from ..shared import Piece


class NoticePiece(Piece):
    """Stands in for a piece that could not be made."""

    script = "notice"

    def __init__(self, problem: str) -> None:
        super().__init__({"problem": problem})
