"""The claim card."""

import msgspec

from ...content import course
from ..shared import Piece
from ..shared.sources import named


class ClaimPiece(Piece):
    """A claim of the article beside what research found.

    Examples
    --------
    >>> ClaimPiece("oxytocin")
    """

    script = "claim"

    def __init__(self, claim_id: str) -> None:
        claim = course().find("claim", claim_id)
        speaker = course().speaker[claim.speaker]
        super().__init__(
            {
                "number": claim.number,
                "says": claim.says,
                "speaker": f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name,
                "grade": msgspec.to_builtins(course().grade[claim.grade]),
                "letters": claim.letters,
                "graded": course().graded(claim),
                "axes": course().axes(claim),
                "grades": [msgspec.to_builtins(grade) for grade in course().grade.values() if grade.id != "-"],
                "verdict": claim.verdict,
                "found": claim.found,
                "not_tested": claim.not_tested,
                "would_change": claim.would_change,
                "references": [named(course().reference[wanted]) for wanted in claim.references],
            },
            item=f"claim:{claim.id}",
        )
