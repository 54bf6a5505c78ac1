"""What is kept, in plain words."""

import sqlite3
from datetime import datetime

from ..content import Course
from ..content.dates import in_words
from ..content.plain import Table, is_list, is_table
from ..words import Words
from .rows import item_of, lesson_of
from .shown import latest

CAME = {True: "fitted", False: "other", None: "compared"}


def in_plain_words(course: Course, connection: sqlite3.Connection, where: str) -> Table:
    """Say what is kept: by lesson, and the learner's own words.

    Returns
    -------
    dict
        `where` (path of the file), `lessons` (each with `lesson`, `title`, `attempts`, `sentences`),
        `words` (each with `lesson`, `asks`, `words`, `at`), `settings`.
    """
    asked = course.asked()
    lessons: dict[str, list[str]] = {}
    words: list[Table] = []
    settings: dict[str, str] = {}
    counts: dict[str, int] = {}
    for one, times in latest(connection):
        kind, item, lesson = one["type"], item_of(one), lesson_of(one)
        if kind == "attempt":
            counts[lesson] = counts.get(lesson, 0) + times
        if kind == "setting":
            settings[item] = one["value"]
        elif kind == "words":
            words.append({"lesson": lesson, "asks": asked.get(item, item), "words": one["words"], "at": one["at"]})
            lessons.setdefault(lesson, [])
        else:
            lessons.setdefault(lesson, []).append(_sentence(course.words, asked, times, one))
    return {
        "where": where,
        "lessons": [
            {"lesson": one, "title": _title(course, one), "attempts": counts.get(one, 0), "sentences": sentences}
            for one, sentences in lessons.items()
        ],
        "words": words,
        "settings": settings,
    }


def _sentence(say: Words, asked: dict[str, str], times: int, one: Table) -> str:
    """Say what was done; what is no longer asked by its plain id."""
    item, day = item_of(one), in_words(datetime.fromisoformat(one["at"]), say)
    asks = asked.get(item, item)
    if one["type"] == "attempt":
        # What was answered stays the learner's where the lesson has dropped the question.
        question = asked.get(item) or say("record-question-gone")
        return say("record-said-attempt", asks=question, times=times, day=day, came=CAME[one["right"]])
    if one["type"] == "belief":
        return say("record-said-belief", asks=asks, n=len(one["answers"]), day=day)
    if item.startswith("draw:"):
        value = one["value"]
        drew = is_table(value) and is_list(value.get("drawn"))
        return say("record-said-drew", asks=asks, day=day, drew="yes" if drew else "no")
    return say("record-said-left", asks=asks, day=day)


def _title(course: Course, lesson: str) -> str:
    known = course.lesson | course.code_lesson
    return known[lesson].title if lesson in known else course.words("record-lesson-gone")
