"""The guides, as HTML texts by their file names."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from ..content import Course
from ..content.dates import as_time
from ..content.kits import kits
from ..content.records import CodeLesson, Lesson, Slot
from ..pieces.render import looking_first
from ..pieces.shared.scripts import joined
from ..site.pages import help_lines
from ..site.pages import templates as site_templates
from .code import exercises
from .records import ClassPlan, Session
from .shown import sections, shown
from .teaching import teaching

HERE = Path(__file__).parent


def all_pages(course: Course, paper: str) -> dict[str, str]:
    """Give every guide and the page of help lines; `paper` is a size that CSS knows."""
    words = course.words
    guides = {lesson.id: f"{Path(lesson.file).stem}.html" for lesson in course.lesson.values()}
    return {
        "course.html": _page(
            course,
            "course.html",
            words("guide-whole"),
            paper,
            sessions=partial(_sessions, course),
            guides=guides,
            syllabuses=kits(course).syllabus.values(),
            behind=[(f"{Path(one.file).stem}.html", one) for one in course.code_lesson.values()],
        ),
        **{guides[lesson.id]: lesson_guide(course, lesson, paper) for lesson in course.lesson.values()},
        **{f"{Path(one.file).stem}.html": code_guide(course, one, paper) for one in course.code_lesson.values()},
        "help.html": help_page(course, paper),
    }


def help_page(course: Course, paper: str) -> str:
    """Give the page of help lines."""
    return _page(course, "help.html", course.words("guide-help"), paper)


def style(course: Course) -> str:
    """Give the style of all guides."""
    return joined([course.look("fonts.css"), course.look("theme.css"), HERE / "styles" / "guide.css"])


def lesson_guide(course: Course, lesson: Lesson, paper: str) -> str:
    """Give the guide of one lesson."""
    teacher = course.teacher[lesson.id]
    return _page(
        course,
        "lesson.html",
        lesson.title,
        paper,
        lesson=lesson,
        teacher=teacher,
        rows=list(clock(teacher.minutes)),
        clock=clock,
        sections=sections(course, lesson),
        prompts=[one.asks for one in course.prompt.values() if one.id.startswith(f"{lesson.id}.")],
        kit=kits(course).kit.get(lesson.id),
        places=kits(course).places(lesson.id),
    )


def code_guide(course: Course, lesson: CodeLesson, paper: str) -> str:
    """Give the guide of a notebook with code."""
    teacher = course.teacher[lesson.id]
    rows = list(clock(teacher.minutes))
    worked = exercises(course, lesson)
    return _page(course, "code.html", lesson.title, paper, lesson=lesson, teacher=teacher, rows=rows, exercises=worked)


def clock(slots: Sequence[Slot], start: int = 0) -> Iterator[tuple[str, str, Slot]]:
    """Give each slot with the time at which it begins and ends, counted in minutes from `start`, as 0:05."""
    for slot in slots:
        yield as_time(start), as_time(start + slot.minutes), slot
        start += slot.minutes


def _sessions(course: Course, plan: ClassPlan) -> Iterator[tuple[Session, str, list]]:
    """Give each session of a plan with the time at which it begins and its rows.

    On one day the clock runs on, so a lesson has rows too; else its own guide has them.
    """
    start = 0
    for session in plan.session:
        of_lesson = course.teacher[session.lesson].minutes if session.lesson and plan.one_day else []
        yield session, as_time(start), list(clock(session.slots or of_lesson, start))
        start += session.minutes if plan.one_day else 0


def _page(course: Course, template: str, title: str, paper: str, **words: object) -> str:
    given = {
        "course": course.about,
        "shown": partial(shown, course),
        "title": title,
        "paper": paper,
        "teaching": teaching(course),
        "lessons": course.lesson,
    } | help_lines(course)
    templates = looking_first("widgets.guide", site_templates(course.words))
    return templates.get_template(template).render(given | words)
