"""The question. Each kind of question has a folder of its own in here."""

from ...content import Course
from ..made import Made
from .content import question_content
from .kinds import kind_of


def make(course: Course, question_id: str, level: int = 3) -> Made:
    """Make a question of any kind, with a heading of this level."""
    content = question_content(course, course.question[question_id])
    kind = kind_of(content["kind"])
    data = {"item": question_id, "version": content["version"]}
    return Made("question", content | {"level": level} | kind.words(content), data | kind.data(content))
