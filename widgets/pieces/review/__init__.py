"""The review: questions that are due, mixed over all lessons."""

import msgspec

from ...content import Course
from .. import made as pieces

LENGTHS = [5, 10, 20]


def make(course: Course, review_id: str) -> pieces.Made:
    """Make a sitting with questions out of the whole course, and a look at what is likely remembered."""
    review = course.review[review_id]
    pool = [one for one in course.question if one not in review.leave_out]
    counts = {lesson: sum(one.startswith(f"{lesson}.") for one in pool) for lesson in course.lesson}
    lessons = [{"id": one.id, "title": one.title, "questions": counts[one.id]} for one in course.lesson.values()]
    words = msgspec.to_builtins(review) | {"lengths": LENGTHS, "lessons": lessons, "count": len(pool)}
    return pieces.Made("review", words, {"item": review.id, "pool": [_to_ask(course, one) for one in pool]})


def _to_ask(course: Course, question_id: str) -> dict:
    """Give a question as the sitting asks it: below the heading of the review, so that its own is one level lower."""
    made = pieces.make(course, "question", question_id, level=4)
    return {"id": question_id, "html": made.html} | made.data
