"""The question. Each kind of question has a folder of its own in here."""

from ...content import Course
from ..made import Made, Unconverted
from .content import question_content

CONVERTED = ("one", "several")


def make(course: Course, question_id: str, level: int = 3) -> Made:
    """Make a question of any kind, with a heading of this level."""
    content = question_content(course, course.question[question_id])
    if content["kind"] not in CONVERTED:
        from .bridge import QuestionPiece

        content["item"] = question_id
        return Unconverted("question", content, content, QuestionPiece(content))
    return Made("question", content | {"level": level}, {"item": question_id, "version": content["version"]})
