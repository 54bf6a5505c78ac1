"""What a question says, whatever shows it."""

import msgspec

from ...content import Course
from ...content.questions import Question
from ..shared.version import version
from .kinds import kind_of


def question_content(course: Course, question: Question) -> dict:
    """Give the record as plain values; what is asked as another kind is, with all that this kind has, as that kind."""
    content = msgspec.to_builtins(question)
    # It is for whoever writes lessons: nobody is shown it, and a question is no other for it.
    del content["asks_for"]
    kind = kind_of(question.kind)
    if hasattr(kind, "asked_as"):
        content |= kind.asked_as(course, content)
    return content | {"version": version(content)}
