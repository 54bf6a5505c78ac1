"""The page that a teacher reads: what to take up again, where the class was sure and mistaken, and each question."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from ...content import Course
from ...pieces.question.estimate.numberline import LEFT, WIDTH, marks, place
from ...pieces.render import looking_first, templates
from ...pieces.shared.scripts import joined
from ..handed_in import HandedIn
from .answers import Answered, Line, Part
from .progress import progress, questions_of
from .tables import answers_csv, files_csv, questions_csv

HERE = Path(__file__).parent
# Of what fewer than this part of a class answered in the end so that it fits, something is to be taken up again.
ENOUGH = 2 / 3
MOST_AGAIN = 5
# Dots of a guess that several made stand above each other.
DOT, STEP, FLOOR = 6, 14, 40


@dataclass(frozen=True)
class Again:
    """A question to take up again, with what else was chosen most in the end, if anything, and what fits."""

    answered: Answered
    chosen: Part | None
    fitting: list[Part]


def write_report(course: Course, handed_in: HandedIn, found: list[Answered], to: Path) -> Path:
    """Write the page and its tables into a folder, over older ones, and give the page."""
    to.mkdir(parents=True, exist_ok=True)
    shutil.copytree(course.look("fonts"), to / "fonts", dirs_exist_ok=True)
    styles = (course.look("fonts.css"), course.look("theme.css"), HERE / "report.css")
    (to / "report.css").write_text(joined(styles), "utf-8")
    tables = {
        "questions.csv": questions_csv(course, found),
        "answers.csv": answers_csv(course, found),
        "learners.csv": files_csv(course, progress(course, handed_in)),
    }
    for name, text in tables.items():
        (to / name).write_text(text, "utf-8-sig", newline="")
    (to / "report.html").write_text(report(course, handed_in, found), "utf-8")
    return to / "report.html"


def report(course: Course, handed_in: HandedIn, found: list[Answered]) -> str:
    """Give the page as HTML."""
    made = looking_first("widgets.bank.report", templates(course.words))
    lessons = [(one, [asked for asked in found if asked.lesson == one.id]) for one in course.lesson.values()]
    return made.get_template("report.html").render(
        handed_in=handed_in,
        lessons=[(lesson, asked) for lesson, asked in lessons if asked],
        all_lessons=course.lesson.values(),
        again=to_take_up(found),
        mistaken=sorted((one for one in found if one.mistaken), key=lambda one: -one.mistaken),
        progress=progress(course, handed_in),
        questions=questions_of(course),
        dots=dots,
    )


def to_take_up(found: list[Answered]) -> list[Again]:
    """Give what too few answered in the end so that it fits, the least of it first."""
    few = [(one.last / one.people, one) for one in found if one.last is not None and one.last < ENOUGH * one.people]
    return [_again(one) for _, one in sorted(few, key=lambda share: share[0])[:MOST_AGAIN]]


def _again(one: Answered) -> Again:
    others = [part for part in one.parts if not part.fits and part.last]
    chosen = max(others, key=lambda part: part.last, default=None)
    if one.placed:
        # What was placed least well is what to look at.
        return Again(one, None, [min(one.parts, key=lambda part: part.last)])
    return Again(one, chosen, [part for part in one.parts if part.fits])


def dots(line: Line) -> dict:
    """Give the picture of guesses on a line: where each dot stands, the span that fits, and the numbers below."""
    stacked: dict[float, int] = {}
    made = []
    for guess in line.guesses:
        # Guesses that would cover each other are stacked.
        x = round(place(guess, line.least, line.most) / (2 * DOT)) * 2 * DOT
        stacked[x] = stacked.get(x, 0) + 1
        made.append((x, stacked[x]))
    height = STEP * max(stacked.values(), default=1) + DOT + FLOOR
    low, high = (place(one, line.least, line.most) for one in (line.low, line.high))
    return {
        "height": height,
        "floor": height - FLOOR,
        "left": LEFT,
        "width": WIDTH,
        "dots": [(x, height - FLOOR - STEP * (rank - 1) - DOT - 3) for x, rank in made],
        "span": (low, max(high - low, 4)),
        "marks": [(place(one, line.least, line.most), one) for one in marks(line.least, line.most)],
    }
