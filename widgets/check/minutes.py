"""Counts how long a lesson takes, so that what its head says is counted and not wished."""

from ..content import Course
from ..lab.notebooks import Prose, read_lesson

WORDS_A_MINUTE = 200  # read on a screen, by somebody who is not in a hurry
STEP = 5  # minutes: nobody knows it more closely
# Seconds for each piece, its own words and what it opens included; a breath is counted by itself as it is taken.
SECONDS = {
    "arena": 480,
    "beliefs": 90,
    "breathe": 75,
    "chart": 60,
    "claim": 50,
    "drawing": 20,
    "explore": 60,
    "gallery": 60,
    "grades": 60,
    "keepsake": 60,
    "lesson": 20,
    "naming": 90,
    "plan": 120,
    "portrait": 30,
    "question": 45,
    "reflect": 60,
    "review": 300,
    "study": 360,
}


def minutes_of(course: Course, file: str) -> int:
    """Give the minutes that a lesson takes, in steps of five.

    Parameters
    ----------
    file
        The name of its notebook.

    Raises
    ------
    ContentError
        Where the notebook cannot be read as a lesson.
    """
    parts = read_lesson(course, file)
    reading = sum(len(one.text.split()) for one in parts if isinstance(one, Prose)) / WORDS_A_MINUTE
    doing = sum(SECONDS[one.word] for one in parts if not isinstance(one, Prose)) / 60
    return max(STEP, round((reading + doing) / STEP) * STEP)
