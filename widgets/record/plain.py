"""What is kept, in plain words."""

import sqlite3
from datetime import datetime

from ..content import installed_course, say
from ..content.dates import in_words
from .rows import item_of, lesson_of
from .shown import latest

CAME = {True: "fitted", False: "other", None: "compared"}


def in_plain_words(connection: sqlite3.Connection, where: str) -> dict:
    """Say what is kept: by lesson, and the learner's own words.

    Returns
    -------
    dict
        `where` (path of the file), `lessons` (each with `lesson`, `title`, `attempts`, `sentences`),
        `words` (each with `lesson`, `asks`, `words`, `at`), `settings`.
    """
    lessons: dict[str, list[str]] = {}
    words, settings = [], {}
    counts: dict[str, int] = {}
    for one, times in latest(connection):
        kind, item, lesson = one["type"], item_of(one), lesson_of(one)
        if kind == "attempt":
            counts[lesson] = counts.get(lesson, 0) + times
        if kind == "setting":
            settings[item] = one["value"]
        elif kind == "words":
            words.append({"lesson": lesson, "asks": _asks(item), "words": one["words"], "at": one["at"]})
            lessons.setdefault(lesson, [])
        else:
            lessons.setdefault(lesson, []).append(_sentence(kind, item, times, one))
    return {
        "where": where,
        "lessons": [
            {"lesson": lesson, "title": _title(lesson), "attempts": counts.get(lesson, 0), "sentences": sentences}
            for lesson, sentences in lessons.items()
        ],
        "words": words,
        "settings": settings,
    }


def _sentence(kind: str, item: str, times: int, one: dict) -> str:
    day = in_words(datetime.fromisoformat(one["at"]), installed_course().words)
    if kind == "attempt":
        return say("record-said-attempt", asks=_question(item), times=times, day=day, came=CAME[one["right"]])
    if kind == "belief":
        return say("record-said-belief", asks=_asks(item), n=len(one["answers"]), day=day)
    if item.startswith("draw:"):
        value = one["value"]
        drew = isinstance(value, dict) and isinstance(value.get("drawn"), list)
        return say("record-said-drew", asks=_asks(item), day=day, drew="yes" if drew else "no")
    return say("record-said-left", asks=_asks(item), day=day)


def _question(item: str) -> str:
    """Say what the question asks; what was answered stays the learner's where the lesson has dropped the question."""
    return installed_course().asked().get(item) or say("record-question-gone")


def _asks(item: str) -> str:
    """Say what was asked there; the plain id where the course no longer has it."""
    return installed_course().asked().get(item, item)


def _title(lesson: str) -> str:
    known = installed_course().lesson | installed_course().code_lesson
    return known[lesson].title if lesson in known else say("record-lesson-gone")
