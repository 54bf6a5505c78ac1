"""Statements to believe or not, before and after the course."""

import msgspec

from ...content import course
from ..shared import Piece, script, style


class BeliefsPiece(Piece):
    """See the module."""

    _esm = script("beliefs")
    _css = style("beliefs")

    def __init__(self, beliefs_id: str) -> None:
        beliefs = course().find("beliefs", beliefs_id)
        claims = {one.claim: course().claim[one.claim] for one in beliefs.statement}
        found = {
            name: {"grade": msgspec.to_builtins(course().grade[claim.grade]), "verdict": claim.verdict}
            for name, claim in claims.items()
        }
        super().__init__(msgspec.to_builtins(beliefs) | {"found": found})
