"""When a question should come back: FSRS, from the log.

Without fuzz and without steps in minutes, for a learner comes back in days. What comes back when four in five would
still know it needs five questions a day; FSRS's own nine in ten would need more than most have time for.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING

from ..content.plain import Table
from .entries import moment

if TYPE_CHECKING:
    from types import ModuleType

    from fsrs import Card, Rating, Scheduler

STILL_KNOWN = 0.8
LONGEST = 36500  # days
# Within a sitting the second try follows the explanation, and says little about memory.
SITTING = timedelta(hours=6)


def cards_of(attempts: Iterable[Table], ahead: str) -> Iterator[tuple[str, str, str, str]]:
    """Give item, lesson, begin of the last sitting and card of each question that attempts tell about.

    Attempts come in the order of time. Those after `ahead` were made while a clock ran ahead, and do not count.
    """
    telling = [row for row in attempts if row["at"] <= ahead and rating_of(row) is not None]
    telling.sort(key=lambda row: row["item"])
    for item, rows in groupby(telling, key=lambda row: row["item"]):
        first, *rest = rows
        sitting, card = after(None, None, first)
        for row in rest:
            sitting, card = after(sitting, card, row)
        yield item, item.partition(".")[0], sitting, card.to_json()


def after(sitting: str | None, card: "Card | None", row: Table) -> tuple[str, "Card"]:
    """Move the card of a question on by one attempt that tells about memory.

    Raises
    ------
    ValueError
        Where it does not tell.
    """
    rating = rating_of(row)
    if rating is None:
        raise ValueError(f"an attempt at {row['item']} does not tell how well it was remembered")
    at = datetime.fromisoformat(row["at"])
    if sitting and card and at - datetime.fromisoformat(sitting) < SITTING:
        return sitting, card
    fsrs, scheduler = _library()
    card, _ = scheduler.review_card(card or fsrs.Card(card_id=1, due=at), rating, at.astimezone(UTC))
    return row["at"], card


def rating_of(row: Table) -> "Rating | None":
    """Say how well a question was remembered; None where the attempt does not tell."""
    if row["rating"] is None and row["right"] is None:
        return None
    fsrs, _ = _library()
    if row["rating"] is not None:
        return fsrs.Rating(row["rating"])
    if not row["right"]:
        return fsrs.Rating.Again
    return fsrs.Rating.Hard if row["sureness"] == "guess" else fsrs.Rating.Good


def due_and_remembered(cards: dict[str, str], now: datetime) -> tuple[dict[str, str], dict[str, float]]:
    """Give, for each item with its card, when it is due and how likely it is remembered now (0 to 1)."""
    if not cards:
        return {}, {}
    read = {item: card_of(text) for item, text in cards.items()}
    return (
        {item: moment(_due(card)) for item, card in read.items()},
        {item: _remembered(card, now) for item, card in read.items()},
    )


def card_of(text: str) -> "Card":
    """Read a card as it is kept."""
    fsrs, _ = _library()
    return fsrs.Card.from_json(text)


def _due(card: "Card") -> datetime:
    """Say when it comes back, by its stability: a card that is kept may be older than what is aimed at now."""
    _, scheduler = _library()
    decay = -scheduler.parameters[20]
    if card.stability is None or card.last_review is None:
        return card.due
    days = round(card.stability * (STILL_KNOWN ** (1 / decay) - 1) / (0.9 ** (1 / decay) - 1))
    return card.last_review + timedelta(days=min(max(days, 1), LONGEST))


def _remembered(card: "Card", now: datetime) -> float:
    _, scheduler = _library()
    return round(scheduler.get_card_retrievability(card, max(now, card.last_review or now)), 3)


@cache
def _library() -> "tuple[ModuleType, Scheduler]":
    """Load FSRS only where something is scheduled: a kernel that just shows a lesson starts without it."""
    import fsrs

    return fsrs, fsrs.Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
