"""Turns the questions of the course into what learning platforms know, or says why it cannot."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ..content import Course
from ..content.questions import Question
from ..content.records import Lesson
from ..pieces.question.carried import AnyItem
from ..pieces.question.content import question_content
from ..pieces.question.kinds import bank_part


@dataclass(frozen=True)
class LeftOut:
    """A question that is in no file, and why."""

    id: str
    why: str


def bank_of(course: Course) -> tuple[list[AnyItem], list[LeftOut]]:
    """Give the questions that can be carried, in the order of the lessons, and those that cannot."""
    bound = {wanted for review in course.review.values() for wanted in review.leave_out}
    items: list[AnyItem] = []
    left_out: list[LeftOut] = []
    for question in course.question.values():
        carried = _carried(course, question)
        if isinstance(carried, str):
            left_out.append(LeftOut(question.id, carried))
        elif question.id in bound:
            left_out.append(LeftOut(question.id, course.words("bank-needs-its-page")))
        else:
            items.append(carried)
    return items, left_out


def by_lesson(course: Course, items: Iterable[AnyItem]) -> Iterator[tuple[Lesson, list[AnyItem]]]:
    """Give each lesson with its questions, in their order."""
    for lesson_id, asked in groupby(items, key=lambda item: item.lesson):
        yield course.lesson[lesson_id], list(asked)


def _carried(course: Course, question: Question) -> AnyItem | str:
    """Give what a file can carry of a question, or one sentence where none can."""
    content = question_content(course, question)
    common = {name: content[name] for name in ("id", "claim", "asks", "hints")} | {"kind": question.kind}
    return bank_part(content["kind"]).carried(course.words, content, common)
