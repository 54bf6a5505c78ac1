"""What a class did with the questions, from the records that learners themselves exported and handed in.

The table counts. It holds no names, no words, no beliefs, and nothing about fewer than five learners.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from ..content import Course
from ..record.entries import Attempt
from ..record.exchange import as_table
from .handed_in import Learner

FEWEST = 5
HEAD = ("question", "tried", "first", "last", "asks")
NOT_MARKED = "–"


@dataclass(frozen=True)
class Row:
    """What learners did with one question; of what is not marked, such as a text, `first` and `last` are None."""

    question: str
    tried: int
    first: int | None
    last: int | None


def rows(course: Course, learners: list[Learner]) -> list[Row]:
    """Give a row for each question that at least five learners tried, in the order of the lessons."""
    found = []
    for question in course.question:
        tries = [tried for one in learners if (tried := _tries(one.values(), question))]
        if len(tries) < FEWEST:
            continue
        marked = all(one.right is not None for tried in tries for one in tried)
        first, last = (sum(bool(tried[place].right) for tried in tries) for place in (0, -1))
        found.append(Row(question, len(tries), first if marked else None, last if marked else None))
    return found


def as_text(course: Course, found: list[Row]) -> str:
    """Give the table for a terminal."""
    lines = [_head(course)[:-1], *(_cells(course, row)[:-1] for row in found)]
    widths = [max(len(str(line[column])) for line in lines) for column in range(len(HEAD) - 1)]
    return "\n".join("  ".join(map(str.ljust, map(str, line), widths)).rstrip() for line in lines)


def as_csv(course: Course, found: list[Row]) -> str:
    """Give the table for a spreadsheet, with what each question asks."""
    return as_table([_head(course), *(_cells(course, row) for row in found)])


def _head(course: Course) -> list[str]:
    return [course.words(f"bank-class-{name}") for name in HEAD]


def _tries(attempts: Iterable[Attempt], question: str) -> list[Attempt]:
    return sorted((one for one in attempts if one.item == question), key=lambda one: one.at)


def _cells(course: Course, row: Row) -> tuple:
    first, last = (NOT_MARKED if count is None else count for count in (row.first, row.last))
    return row.question, row.tried, first, last, course.question[row.question].asks
