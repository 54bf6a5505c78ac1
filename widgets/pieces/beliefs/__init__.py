"""Statements to believe or not, before and after the course."""

import msgspec

from ...content import Course
from ..shared import Piece, version


class BeliefsPiece(Piece):
    """See the module."""

    script = "beliefs"

    def __init__(self, course: Course, beliefs_id: str) -> None:
        beliefs = course.beliefs[beliefs_id]
        claims = {one.claim: course.claim[one.claim] for one in beliefs.statement}
        found = {
            name: {"graded": course.graded(claim, named=True), "verdict": claim.verdict}
            for name, claim in claims.items()
        }
        content = msgspec.to_builtins(beliefs)
        super().__init__(content | {"found": found, "version": version(content)}, item=beliefs.id)
