"""The review: questions that are due, mixed over all lessons."""

import msgspec

from ...content import course
from ..question.widget import question_content
from ..shared import Piece


class ReviewPiece(Piece):
    """A sitting with questions out of the whole course, and a look at what is likely remembered.

    Examples
    --------
    >>> ReviewPiece("08.session")
    """

    script = "review"

    def __init__(self, review_id: str) -> None:
        review = course().find("review", review_id)
        pool = [question_content(one) for one in course().question.values() if one.id not in review.leave_out]
        lessons = {lesson.id: lesson.title for lesson in course().lesson.values()}
        content = msgspec.to_builtins(review) | {"pool": pool, "lessons": lessons}
        super().__init__(content, item=review.id)
