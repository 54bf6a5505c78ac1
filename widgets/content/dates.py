"""How a day is written, and a time."""

from datetime import date

from ..words import Words


def in_words(day: date, words: Words) -> str:
    """Give a day as 3 May 2026, in the language of these words."""
    return words("date-day", day=str(day.day), month=words(f"date-month-{day.month}"), year=str(day.year))


def as_time(minutes: int) -> str:
    """Give minutes since the start, or since midnight, as 0:05."""
    return f"{minutes // 60}:{minutes % 60:02}"
