"""How a day is written."""

from datetime import date


def in_words(day: date) -> str:
    """Give a day as 3 May 2026; Windows has no sign for a day without its nought."""
    return f"{day.day} {day:%B %Y}"
