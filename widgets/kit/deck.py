"""The slides of a class: what its plan chose of the lesson, each with its time."""

from ..content import Course
from ..content.dates import as_time
from ..slides.deck import short_deck
from ..slides.making import Slide
from ..slides.pages import pages_of_deck
from .plan import Plan, Row, sentences_of


def deck(course: Course, plan: Plan) -> list[Slide]:
    """Give the slides in their order; each says when its stretch of the plan begins, and how long it lasts."""
    spoken = {one: row for row in plan.rows if row.beat for one in sentences_of(course, plan.lesson, row.beat)}
    made = short_deck(course, plan.lesson, list(spoken), plan.shown)
    for slide in made:
        slide.when = when(course, _row(plan, slide, spoken))
    return made


def _row(plan: Plan, slide: Slide, spoken: dict[str, Row]) -> Row:
    """Give the stretch of the plan to which a slide belongs."""
    if slide.wanted:
        return plan.at(slide.wanted)
    if slide.kind == "words" and not slide.is_list:
        return next(row for sentence, row in spoken.items() if sentence in slide.said[0])
    kind = {"title": "open", "care": "open", "discuss": "talk", "ticket": "ticket"}.get(slide.kind, "close")
    return next(row for row in plan.rows if row.kind == kind)


def deck_pages(course: Course, plan: Plan) -> dict[str, str]:
    """Give the deck of a class and its notes, by their file names."""
    minutes = [(row.begins, row.ends, what(course, row)) for row in plan.rows]
    return pages_of_deck(course, plan.lesson, deck(course, plan), minutes)


def when(course: Course, row: Row) -> str:
    """Say when a stretch begins and how long it lasts."""
    return course.words("kit-when", at=as_time(row.begins), n=row.minutes)


def what(course: Course, row: Row) -> str:
    """Say what happens in a stretch of the plan."""
    return row.beat.what if row.beat else course.words(f"kit-row-{row.kind}")
