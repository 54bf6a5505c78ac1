"""The review: questions that are due, mixed over all lessons."""

import msgspec

from ...content import Course
from .. import made as pieces
from ..shared import Piece


class ReviewPiece(Piece):
    """A sitting with questions out of the whole course, and a look at what is likely remembered.

    Examples
    --------
    >>> ReviewPiece(course, "08.session")
    """

    script = "review"

    def __init__(self, course: Course, review_id: str) -> None:
        review = course.review[review_id]
        pool = [_to_ask(course, one) for one in course.question if one not in review.leave_out]
        lessons = {lesson.id: lesson.title for lesson in course.lesson.values()}
        content = msgspec.to_builtins(review) | {"pool": pool, "lessons": lessons}
        super().__init__(content, item=review.id)


def _to_ask(course: Course, question_id: str) -> dict:
    """Give a question as the sitting asks it: below the heading of the review, so that its own is one level lower."""
    made = pieces.make(course, "question", question_id, level=4)
    return {"id": question_id, "html": made.html} | made.data
