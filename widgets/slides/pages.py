"""The pages of the slides, as texts by their file names."""

from functools import cache
from itertools import accumulate

from jinja2 import ChoiceLoader, Environment, PackageLoader
from markupsafe import Markup

from ..content import Course
from ..content.records import Lesson, Slot
from ..pieces.drawing import drawing_svg
from ..site.contents import page_data
from ..site.pages import POLICY, SCRIPTS_COME, help_lines
from ..site.pages import templates as site_templates
from ..site.prose import page_of
from ..words import Words
from .deck import Slide, pieces, slides

KEYS = [
    ("→ · Page Down · Space", "the next slide"),
    ("← · Page Up", "the slide before"),
    ("↓ · ↑", "down and up on a long slide, then the next or the one before"),
    ("B or .", "a black screen, and back"),
    ("P", "a pause, with a slow breath to follow"),
    ("H", "people to talk to"),
    ("O", "all slides, to go to one of them"),
    ("S", "the speaker's view, in a window of its own"),
    ("F", "full screen"),
    ("?", "these keys"),
]
FRAMED = f"{POLICY}; frame-src 'self'"


def all_pages(course: Course) -> dict[str, str]:
    """Give the deck and the notes of every lesson, and the page that leads to them."""
    made = {lesson.id: slides(course, lesson) for lesson in course.lesson.values()}
    pages = {"index.html": _index(course, made)}
    for lesson in course.lesson.values():
        pages[page_of(lesson.file)] = _deck(course, lesson, made[lesson.id])
        pages[notes_of(lesson)] = _notes(course, lesson, made[lesson.id])
    return pages


def notes_of(lesson: Lesson) -> str:
    """Give the file with the speaker's notes of a lesson."""
    return page_of(lesson.file).replace(".html", "_notes.html")


def _index(course: Course, made: dict[str, list[Slide]]) -> str:
    decks = [
        {"title": one.title, "href": page_of(one.file), "notes": notes_of(one), "count": len(made[one.id])}
        for one in course.lesson.values()
    ]
    return _render(course, "index.html", f"Slides · {course.about.name}", decks=decks, keys=KEYS)


def _deck(course: Course, lesson: Lesson, made: list[Slide]) -> str:
    return _render(
        course,
        "deck.html",
        f"{lesson.title} · Slides · {course.about.name}",
        lesson=lesson,
        teacher=course.teacher[lesson.id],
        slides=made,
        drawing=drawing_svg(course, lesson.drawing) if lesson.drawing else "",
        keys=KEYS,
        notes_file=notes_of(lesson),
        page_data=Markup(page_data(pieces(made))),
        **help_lines(course),
    )


def _notes(course: Course, lesson: Lesson, made: list[Slide]) -> str:
    teacher = course.teacher[lesson.id]
    return _render(
        course,
        "notes.html",
        f"{lesson.title} · Speaker's notes · {course.about.name}",
        lesson=lesson,
        teacher=teacher,
        slides=made,
        plan=_plan(teacher.minutes),
        deck_file=page_of(lesson.file),
    )


def _plan(slots: list[Slot]) -> list[tuple[int, int, str]]:
    ends = accumulate(slot.minutes for slot in slots)
    return [(end - slot.minutes, end, slot.what) for slot, end in zip(slots, ends, strict=True)]


def _render(course: Course, template: str, title: str, **words: object) -> str:
    return (
        _templates(course.words)
        .get_template(template)
        .render(
            {"title_of_page": title, "policy": FRAMED, "scripts_come": SCRIPTS_COME, "course": course.about} | words
        )
    )


@cache
def _templates(say: Words) -> Environment:
    whole = site_templates(say)
    return whole.overlay(loader=ChoiceLoader([PackageLoader("widgets.slides"), whole.loader]))
