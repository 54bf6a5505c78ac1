"""The claim card: what is said and by whom, the learner's guess, and what was found."""

import msgspec

from ...content import Course
from ..made import Made
from ..shared.sources import named


def make(course: Course, claim_id: str) -> Made:
    """Make the card of a claim."""
    claim = course.claim[claim_id]
    speaker = course.speaker[claim.speaker]
    words = {
        "id": claim.id,
        "number": claim.number,
        "says": claim.says,
        "speaker": f"{speaker.name}, {speaker.role}" if speaker.role else speaker.name,
        "grade": msgspec.to_builtins(course.grade[claim.grade]),
        "letters": claim.letters,
        "graded": course.graded(claim),
        "meaning": course.meaning(claim),
        "axes": course.axes(claim),
        "grades": [msgspec.to_builtins(grade) for grade in course.grade.values() if grade.id != "-"],
        "verdict": claim.verdict,
        "found": claim.found,
        "not_tested": claim.not_tested,
        "would_change": claim.would_change,
        "references": [named(course.reference[wanted]) for wanted in claim.references],
    }
    return Made("claim", words, {"item": f"claim:{claim.id}", "letters": claim.letters})
