"""The pages of a kit that are printed, as HTML texts by their file names."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

from ..content import Course
from ..content.dates import as_time
from ..content.kits import kits
from ..guide.pages import help_page
from ..guide.teaching import teaching
from ..paper.lessons import sheet
from ..paper.pages import levels
from ..paper.pages import templates as paper_templates
from ..pieces.render import looking_first
from ..poll.offered import Ask, askable
from ..site.pages import help_lines
from .deck import what
from .plan import Plan, Row, groups
from .tasks import HEIGHT, Task, Tasks

HERE = Path(__file__).parent
ON_A_PAGE = 2  # tickets, where they are short
BESIDE_THE_DOOR = 5
START, REACHED = "start-here", "who-can-be-reached"
FOR_LEARNERS = ("worksheet", "exit-ticket", "tasks")


@dataclass(frozen=True)
class Sheet:
    """A page to print: its file, and how many of it."""

    name: str
    copies: int


def pages(course: Course, plan: Plan, tasks: Tasks, paper: str, *, large: bool) -> dict[str, str]:
    """Give every page to print by its name, without `.html`; `large` adds those for learners in large print."""
    names = [one.name for one in sheets(plan, tasks) if one.name != REACHED]
    made = {name: _page(course, plan, tasks, paper, name, has_large=large) for name in names}
    for name in FOR_LEARNERS if large else ():
        made[f"{name}-large-print"] = _page(course, plan, tasks, paper, name, large=True)
    return made | {REACHED: help_page(course, paper)}


def sheets(plan: Plan, tasks: Tasks) -> list[Sheet]:
    """Give the pages to print, and how many of each."""
    learners = plan.room.learners
    handed = [
        Sheet("worksheet", learners),
        Sheet("exit-ticket", ceil(learners / tickets_on_a_page(tasks))),
        Sheet("tasks", learners),
    ]
    charts = [Sheet("charts", ceil(learners / 2))] if plan.room.paper else []
    for_the_teacher = [Sheet("key", 1), Sheet("poll", 1), Sheet("substitute", 1)]
    letters = [Sheet("parents", learners), Sheet(REACHED, learners + BESIDE_THE_DOOR)]
    return [Sheet(START, 1), *handed, *charts, *for_the_teacher, *letters]


def tickets_on_a_page(tasks: Tasks) -> int:
    """Give how many tickets stand on one page: two, where a half of the smaller paper holds the three questions."""
    return ON_A_PAGE if sum(task.height + 1.5 for task in tasks.ticket) < HEIGHT["letter"] / ON_A_PAGE - 13 else 1


def style() -> str:
    """Give the style of a kit's pages; that of paper goes before it."""
    return (HERE / "styles" / "kit.css").read_text("utf-8")


def _page(
    course: Course, plan: Plan, tasks: Tasks, paper: str, name: str, *, large: bool = False, has_large: bool = False
) -> str:
    title = course.words(f"kit-file-{name}")
    given = {
        "course": course.about,
        "title": course.words("kit-title", page=title, lesson=plan.lesson.title),
        "named": title,
        "paper": paper,
        "height": HEIGHT[paper],
        "running": [],
        "copy": "kit",
        "large": large,
        "has_large": has_large,
        "levels": levels(course),
        "numbers": {},
        "plan": plan,
        "room": plan.room,
        "lesson": plan.lesson,
        "kit": plan.kit,
        "teacher": course.teacher[plan.lesson.id],
        "teaching": teaching(course),
        "letter": kits(course).letter,
        "rows": list(_rows(course, plan)),
        "groups": groups(plan.room),
        "tasks": tasks,
        "tickets": range(1 if large else tickets_on_a_page(tasks)),
        "sheets": sheets(plan, tasks),
        "asked": list(asked(course, plan)),
        "charts": list(_charts(course, plan)),
    }
    templates = looking_first("widgets.kit", paper_templates(course.words))
    return templates.get_template(f"{name}.html").render(given | help_lines(course))


def asked(course: Course, plan: Plan) -> Iterator[tuple[str, Ask]]:
    """Give what the room can be asked on its phones, in order, each with the time at which its stretch begins.

    What it answers in a word or two comes with the talk.
    """
    known = {ask.id: ask for ask in askable(course)}
    for wanted in plan.shown:
        if wanted in known:
            yield as_time(plan.at(wanted).begins), known[wanted]
    talk = next(row for row in plan.rows if row.kind == "talk")
    for ask in known.values():
        if ask.words and ask.lesson == plan.lesson.id:
            yield as_time(talk.begins), ask


def _rows(course: Course, plan: Plan) -> Iterator[tuple[str, Row, str]]:
    for row in plan.rows:
        yield as_time(row.begins), row, what(course, row)


def _charts(course: Course, plan: Plan) -> Iterator[Task]:
    for piece in sheet(course, plan.lesson.id).pieces:
        if piece.kind == "chart" and piece.id.removeprefix("chart-") in plan.shown:
            yield Task(replace(piece, sources=[]))
