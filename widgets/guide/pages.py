"""The guides, as HTML texts by their file names."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined

from ..content import course
from ..content.places import ASSETS
from ..content.records import Lesson, Slot
from ..pieces.still.faces import say
from ..site.pages import help_lines
from .records import ClassPlan, Session
from .shown import sections, shown
from .teaching import teaching

HERE = Path(__file__).parent


def all_pages(paper: str) -> dict[str, str]:
    """Give every guide and the page of help lines; `paper` is a size that CSS knows."""
    guides = {lesson.id: f"{Path(lesson.file).stem}.html" for lesson in course().lesson.values()}
    return {
        "course.html": _page("course.html", "The whole course", paper, sessions=_sessions, guides=guides),
        **{guides[lesson.id]: lesson_guide(lesson, paper) for lesson in course().lesson.values()},
        "help.html": _page("help.html", "Who can be reached", paper),
    }


def style() -> str:
    """Give the style of all guides."""
    files = [ASSETS / "fonts.css", ASSETS / "theme.css", HERE / "styles" / "guide.css"]
    return "\n".join(path.read_text("utf-8") for path in files)


def lesson_guide(lesson: Lesson, paper: str) -> str:
    """Give the guide of one lesson."""
    teacher = course().teacher[lesson.id]
    return _page(
        "lesson.html",
        lesson.title,
        paper,
        lesson=lesson,
        teacher=teacher,
        rows=list(clock(teacher.minutes)),
        sections=sections(lesson),
    )


def clock(slots: Sequence[Slot], start: int = 0) -> Iterator[tuple[str, str, Slot]]:
    """Give each slot with the time at which it begins and ends, counted in minutes from `start`, as 0:05."""
    for slot in slots:
        yield _time(start), _time(start + slot.minutes), slot
        start += slot.minutes


def _sessions(plan: ClassPlan) -> Iterator[tuple[Session, str, list]]:
    """Give each session of a plan with the time at which it begins and its rows.

    On one day the clock runs on, so a lesson has rows too; else its own guide has them.
    """
    start = 0
    for session in plan.session:
        of_lesson = course().teacher[session.lesson].minutes if session.lesson and plan.one_day else []
        yield session, _time(start), list(clock(session.slots or of_lesson, start))
        start += session.minutes if plan.one_day else 0


def _time(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _page(template: str, title: str, paper: str, **words: object) -> str:
    given = {"title": title, "paper": paper, "teaching": teaching(), "lessons": course().lesson} | help_lines()
    return TEMPLATES.get_template(template).render(given | words)


TEMPLATES = Environment(
    loader=PackageLoader("widgets.guide"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.globals |= {"shown": shown, "say": say}
