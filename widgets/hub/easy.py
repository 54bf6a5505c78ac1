"""Letters by chance, to be read from a board and typed."""

from secrets import choice

EASY = "abcdefghjkmnpqrstuvwxyz"  # nothing that looks like something else


def easy(letters: int) -> str:
    """Make so many letters."""
    return "".join(choice(EASY) for _ in range(letters))
