"""The guide of a notebook with code: its session, its exercises as solved, and what typical slips are told."""

import re
from dataclasses import dataclass

from ..content import ContentError, Course
from ..content.errors import no_such
from ..content.exercises import Exercise
from ..content.records import CodeLesson
from ..lab.notebooks import cells

CHECK = re.compile(r'check\("([^"]+)"')
SOLUTION = re.compile(r"```python\n(.*?)\n```", re.DOTALL)


@dataclass(frozen=True)
class Worked:
    """An exercise with the code that solves it, as it stands in the notebook."""

    exercise: Exercise
    solution: str


def exercises(course: Course, lesson: CodeLesson) -> list[Worked]:
    """Give the exercises of a notebook, in its order.

    Raises
    ------
    ContentError
        Where it is no notebook, or hands an answer to an exercise that there is not.
    """
    found, asked = [], ""
    for kind, name, source in cells(course.lessons / lesson.file):
        if kind == "code" and (check := CHECK.search(source)):
            asked = check[1]
            if asked not in course.exercise:
                said = no_such("exercise", asked, course.exercise)
                raise ContentError(f"lessons/{lesson.file}: cell {name!r}: {said}")
        elif asked and (solution := SOLUTION.search(source)):
            found.append(Worked(course.exercise[asked], solution[1]))
            asked = ""
    return found
