"""What a class did, as tables: for a terminal, and as CSV for a spreadsheet."""

from ...content import Course
from ...record.exchange import as_table
from .answers import Answered
from .progress import Progress

HEAD = ("question", "tried", "first", "last", "asks")
NOT_MARKED = "–"


def as_text(course: Course, found: list[Answered]) -> str:
    """Give what was tried, and how much of it fitted, for a terminal."""
    lines = [_head(course, *HEAD)[:-1], *(_row(one)[:-1] for one in found)]
    widths = [max(len(str(line[column])) for line in lines) for column in range(len(HEAD) - 1)]
    return "\n".join("  ".join(map(str.ljust, map(str, line), widths)).rstrip() for line in lines)


def questions_csv(course: Course, found: list[Answered]) -> str:
    """Give the same for a spreadsheet, with how many were sure and mistaken, and with what each question asks."""
    head = _head(course, *HEAD[:-1], "sure", "mistaken", HEAD[-1])
    rows = ((*_row(one)[:-1], _sure(one), one.mistaken, one.asks) for one in found)
    return as_table([head, *rows])


def answers_csv(course: Course, found: list[Answered]) -> str:
    """Give a row for each answer: how many chose it first, and how many last."""
    head = _head(course, "question", "answer", "fits", "chosen-first", "chosen-last")
    chosen = (
        (one.id, part.text, _yes(course, part.fits), part.first, part.last) for one in found for part in one.parts
    )
    guessed = (
        (one.id, f"{guess:g}", _yes(course, one.line.low <= guess <= one.line.high), one.line.guesses.count(guess), "")
        for one in found
        if one.line
        for guess in sorted(set(one.line.guesses))
    )
    return as_table([head, *chosen, *guessed])


def files_csv(course: Course, progress: list[Progress]) -> str:
    """Give a row for each learner, by their files: how many questions of each lesson they tried."""
    lessons = [course.words("bank-class-lesson", number=str(int(lesson))) for lesson in course.lesson]
    rows = ((one.called, *one.tried.values()) for one in progress)
    return as_table([[*_head(course, "file"), *lessons], *rows])


def _head(course: Course, *names: str) -> list[str]:
    return [course.words(f"bank-class-{name}") for name in names]


def _row(one: Answered) -> tuple:
    first, last = (NOT_MARKED if count is None else count for count in (one.first, one.last))
    return one.id, one.people, first, last, one.asks


def _sure(one: Answered) -> int:
    return next((said.people for said in one.sure if said.level == "sure"), 0)


def _yes(course: Course, fits: bool) -> str:
    return course.words("bank-class-yes") if fits else course.words("bank-class-no")
