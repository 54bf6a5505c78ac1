"""The bank as sheets for quiz games: a question with at most four answers, the seconds for it, and what fits.

Kahoot takes no long words; Blooket and others of its kind do.
"""

from dataclasses import dataclass
from typing import TypeGuard

from ..content import Course
from ..pieces.question.carried import AnyItem, Choice
from ..record.exchange import as_table

MOST_ANSWERS = 4
SECONDS = 60


@dataclass(frozen=True)
class Game:
    """How many letters a game takes in a question and in an answer."""

    asks: int
    answer: int


GAMES = {"kahoot": Game(120, 75), "blooket": Game(400, 200)}


def sheet(course: Course, items: list[AnyItem], game: Game) -> str:
    """Give a row for each question that fits into a game, in the columns that its own template has."""
    words = course.words
    numbers = range(1, MOST_ANSWERS + 1)
    head = ["number", "question", *("answer" for _ in numbers), "seconds", "fits"]
    rows: list[list[object]] = [[words(f"bank-game-{name}", n=str(place - 1)) for place, name in enumerate(head)]]
    for number, item in enumerate((one for one in items if fits(one, game)), 1):
        texts = [one.text for one in item.answers] + [""] * (MOST_ANSWERS - len(item.answers))
        right = ",".join(str(place) for place, one in zip(numbers, item.answers, strict=False) if one.credit > 0)
        rows.append([number, item.asks, *texts, SECONDS, right])
    return as_table(rows)


def fits(item: AnyItem, game: Game) -> TypeGuard[Choice]:
    """Say whether a question is a choice that is short enough."""
    return (
        isinstance(item, Choice)
        and len(item.answers) <= MOST_ANSWERS
        and len(item.asks) <= game.asks
        and all(len(one.text) <= game.answer for one in item.answers)
    )
