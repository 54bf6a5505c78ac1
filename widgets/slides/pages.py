"""The pages of the slides, as texts by their file names."""

from itertools import accumulate

from markupsafe import Markup

from ..content import Course
from ..content.records import Lesson, Slot
from ..pieces.drawing import drawing_svg
from ..pieces.render import looking_first
from ..site.contents import page_data
from ..site.pages import POLICY, SCRIPTS_COME, help_lines
from ..site.pages import templates as site_templates
from ..site.prose import page_of
from .deck import slides
from .making import Slide, pieces

# Each key by what it does; those without a sign here are said in words.
KEYS = {
    **dict.fromkeys(("next", "previous", "along", "black"), ""),
    **{"ask": "A", "pause": "P", "help": "H", "all": "O", "speaker": "S", "full": "F", "keys": "?"},
}
FRAMED = f"{POLICY}; frame-src 'self'"


def all_pages(course: Course) -> dict[str, str]:
    """Give the deck and the notes of every lesson, and the page that leads to them."""
    made = {lesson.id: slides(course, lesson) for lesson in course.lesson.values()}
    pages = {"index.html": _index(course, made)}
    for lesson in course.lesson.values():
        minutes = course.teacher[lesson.id].minutes
        pages |= pages_of_deck(course, lesson, made[lesson.id], _plan(minutes))
    return pages


def pages_of_deck(
    course: Course, lesson: Lesson, made: list[Slide], plan: list[tuple[int, int, str]]
) -> dict[str, str]:
    """Give a deck of a lesson and the notes for it; `plan` says from which minute to which the class does what."""
    return {page_of(lesson.file): _deck(course, lesson, made), notes_of(lesson): _notes(course, lesson, made, plan)}


def notes_of(lesson: Lesson) -> str:
    """Give the file with the speaker's notes of a lesson."""
    return page_of(lesson.file).replace(".html", "_notes.html")


def _index(course: Course, made: dict[str, list[Slide]]) -> str:
    decks = [
        {"title": one.title, "href": page_of(one.file), "notes": notes_of(one), "count": len(made[one.id])}
        for one in course.lesson.values()
    ]
    return _render(course, "index.html", course.words("slides-page"), decks=decks, keys=_keys(course))


def _deck(course: Course, lesson: Lesson, made: list[Slide]) -> str:
    return _render(
        course,
        "deck.html",
        course.words("slides-page-lesson", lesson=lesson.title),
        lesson=lesson,
        teacher=course.teacher[lesson.id],
        slides=made,
        drawing=drawing_svg(course, lesson.drawing) if lesson.drawing else "",
        keys=_keys(course),
        notes_file=notes_of(lesson),
        page_data=Markup(page_data(pieces(made))),
        **help_lines(course),
    )


def _notes(course: Course, lesson: Lesson, made: list[Slide], plan: list[tuple[int, int, str]]) -> str:
    return _render(
        course,
        "notes.html",
        course.words("slides-page-notes", lesson=lesson.title),
        lesson=lesson,
        teacher=course.teacher[lesson.id],
        slides=made,
        plan=plan,
        deck_file=page_of(lesson.file),
    )


def _keys(course: Course) -> list[tuple[str, str]]:
    """Give the keys and what they do."""
    words = course.words
    return [(key or words(f"slides-key-{does}"), words(f"slides-does-{does}")) for does, key in KEYS.items()]


def _plan(slots: list[Slot]) -> list[tuple[int, int, str]]:
    ends = accumulate(slot.minutes for slot in slots)
    return [(end - slot.minutes, end, slot.what) for slot, end in zip(slots, ends, strict=True)]


def _render(course: Course, template: str, title: str, **words: object) -> str:
    templates = looking_first("widgets.slides", site_templates(course.words))
    given = {"title_of_page": title, "policy": FRAMED, "scripts_come": SCRIPTS_COME, "course": course.about}
    return templates.get_template(template).render(given | words)
