"""The reflection: a private text. Python only asks; it never receives what is written."""

import msgspec

from ...content import course
from ..shared import Piece, script, style


class ReflectPiece(Piece):
    """An invitation to write for oneself.

    Examples
    --------
    >>> ReflectPiece("02.after-a-cry")
    """

    _esm = script("reflect")
    _css = style("reflect")

    def __init__(self, reflection_id: str) -> None:
        super().__init__(msgspec.to_builtins(course().find("reflection", reflection_id)))
