"""Who got how far: each learner by the names of their files, as these came, and how many questions they tried."""

from collections import Counter
from dataclasses import dataclass

from ...content import Course
from ..handed_in import HandedIn


@dataclass(frozen=True)
class Progress:
    """A learner as their files call them, and how many questions of each lesson they tried."""

    called: str
    tried: dict[str, int]


def progress(course: Course, handed_in: HandedIn) -> list[Progress]:
    """Give a row for each learner, in the order of their files; of several in one file each has a number."""
    asked = {(one.id, one.id[:2]) for one in course.question.values()}
    names = [", ".join(sorted({handed_in.files[key] for key in one})) for one in handed_in.learners]
    alike, seen = Counter(names), Counter()
    found = []
    for name, one in zip(names, handed_in.learners, strict=True):
        seen[name] += 1
        items = {attempt.item for attempt in one.values()}
        tried = {lesson: sum(item in items for item, of in asked if of == lesson) for lesson in course.lesson}
        called = course.words("bank-class-one-of", file=name, n=str(seen[name])) if alike[name] > 1 else name
        found.append(Progress(called, tried))
    return sorted(found, key=lambda one: one.called)


def questions_of(course: Course) -> dict[str, int]:
    """Give how many questions each lesson has."""
    return {lesson: sum(one.id[:2] == lesson for one in course.question.values()) for lesson in course.lesson}
