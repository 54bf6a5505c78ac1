"""Statements to believe or not, before and after the course."""

import msgspec

from ...content import Course
from ..made import Made
from ..shared.version import version


def make(course: Course, beliefs_id: str) -> Made:
    """Make statements to believe or not; where they come a second time, with what was found."""
    beliefs = course.beliefs[beliefs_id]
    content = msgspec.to_builtins(beliefs)
    words = content | {"found": {one.claim: _found(course, one.claim) for one in beliefs.statement}}
    return Made("beliefs", words, {"item": beliefs.id, "version": version(content), "compare": beliefs.compare})


def _found(course: Course, claim_id: str) -> dict:
    claim = course.claim[claim_id]
    return {"graded": course.graded(claim, named=True), "verdict": claim.verdict}
