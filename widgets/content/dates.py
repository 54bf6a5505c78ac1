"""How a day is written."""

from datetime import date

from ..words import Words


def in_words(day: date, words: Words) -> str:
    """Give a day as 3 May 2026, in the language of these words."""
    return words("date-day", day=str(day.day), month=words(f"date-month-{day.month}"), year=str(day.year))
