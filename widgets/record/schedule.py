"""When a question should come back: FSRS, from the log.

Without fuzz and without steps in minutes, for a learner comes back in days. A desired retention of 0.9 is FSRS's own.
"""

import sqlite3
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING

from .entries import Attempt, moment

if TYPE_CHECKING:
    from fsrs import Card, Rating, Scheduler

# Within a sitting the second try follows the explanation, and says little about memory.
SITTING = timedelta(hours=6)


def schedule(connection: sqlite3.Connection, attempt: Attempt) -> None:
    """Move the card of a question on by one attempt, where the attempt tells about memory."""
    rating = rating_of(attempt)
    if rating is None:
        return
    from fsrs import Card

    row = connection.execute("SELECT sitting, card FROM card WHERE item = ?", [attempt.item]).fetchone()
    if row and abs(attempt.at - datetime.fromisoformat(row[0])) < SITTING:
        return
    card = Card.from_json(row[1]) if row else Card(card_id=1)
    # A clock may have been set back: the time of this attempt counts, else a time far ahead would hold the card there.
    card, _ = _scheduler().review_card(card, rating, attempt.at.astimezone(UTC))
    connection.execute(
        "INSERT OR REPLACE INTO card (item, lesson, sitting, card) VALUES (?, ?, ?, ?)",
        [attempt.item, attempt.item.partition(".")[0], moment(attempt.at), card.to_json()],
    )


def rating_of(attempt: Attempt) -> "Rating | None":
    """Say how well a question was remembered; None where the attempt does not tell."""
    from fsrs import Rating

    if attempt.rating is not None:
        return Rating(attempt.rating)
    if attempt.right is None:
        return None
    if not attempt.right:
        return Rating.Again
    return Rating.Hard if attempt.sureness == "guess" else Rating.Good


def due_and_remembered(connection: sqlite3.Connection, items: set[str]) -> tuple[dict[str, str], dict[str, float]]:
    """Give, for each of the items that has a card, when it is due and how likely it is remembered now (0 to 1)."""
    rows = connection.execute("SELECT item, card FROM card").fetchall()
    if not rows:
        return {}, {}
    cards = {item: _card(text) for item, text in rows if item in items}
    now = datetime.now(UTC)
    return (
        {item: moment(card.due) for item, card in cards.items()},
        {item: _remembered(card, now) for item, card in cards.items()},
    )


def _remembered(card: "Card", now: datetime) -> float:
    return round(_scheduler().get_card_retrievability(card, max(now, card.last_review)), 3)


def _card(text: str) -> "Card":
    from fsrs import Card

    return Card.from_json(text)


@cache
def _scheduler() -> "Scheduler":
    from fsrs import Scheduler

    return Scheduler(desired_retention=0.9, learning_steps=(), relearning_steps=(), enable_fuzzing=False)
