"""How well a claim is supported, as it is asked for."""

from collections.abc import Iterator
from typing import get_args

from ....content import Course
from ....content.questions import Question
from ....content.records import Letter, Text


class GradeEvidence(Question, tag="grade"):
    """How well is the claim supported? The answer is the claim's own grade."""

    why: dict[Letter, Text]

    def faults(self, course: Course) -> Iterator[str]:
        """Say where the claim has no letter to ask for, and which letters have no explanation."""
        if (claim := course.claim.get(self.claim)) and claim.advice:
            yield f"field 'claim': {self.claim!r} is advice, which has no letter to ask for"
        for letter in get_args(Letter):
            if letter not in self.why:
                yield f"field 'why': no explanation for grade {letter}"
