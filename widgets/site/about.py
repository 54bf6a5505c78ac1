"""What the browser's record says in plain words: the names of the lessons, and what was asked."""

from ..content import course


def about_course() -> dict:
    """Give `lessons` (title by id) and `asked` (what was asked, by the id under which it is kept)."""
    return {"lessons": {one.id: one.title for one in course().lesson.values()}, "asked": course().asked()}
