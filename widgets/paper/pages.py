"""The sheets of paper, as HTML texts by their file names."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup

from ..content import Course
from ..content.records import Lesson, Reference, Term
from ..pieces.render import looking_first
from ..pieces.shared.sources import by_author
from ..site.pages import help_lines, hero
from ..site.pages import templates as site_templates
from ..words import Words
from .lessons import Sheet, sheet

HERE = Path(__file__).parent
COPIES = ("learner", "key", "teacher")
LEVELS = range(5)
BACK = ("words", "sources", "help")


def shared_files() -> dict[str, str]:
    """Give the styles that all sheets share."""
    return {path.name: path.read_text("utf-8") for path in (HERE / "styles").glob("*.css")}


def handout(course: Course, lesson: Lesson, copy: str, paper: str) -> str:
    """Give the handout of a lesson; `copy` is learner, key or teacher, `paper` a size that CSS knows."""
    one = sheet(course, lesson.id)
    named = {"lesson": lesson.title, "copy": course.words(f"paper-{copy}")}
    above = lesson.title if copy == "learner" else course.words("paper-running", **named)
    return _sheet(
        course,
        "key.html" if copy == "key" else "handout.html",
        course.words("paper-page", **named),
        paper,
        [("", (course.about.name, above))],
        copy=copy,
        sheet=one,
        teacher=course.teacher[lesson.id],
        terms=words_of(course, one),
        numbers=_numbers(one.sources),
    )


def booklet(course: Course, paper: str, pages: dict[str, str]) -> str:
    """Give the whole course as one sheet; `pages` are the page numbers of its chapters by their titles."""
    sheets = [sheet(course, lesson_id) for lesson_id in course.lesson]
    titles = {f"lesson-{one.lesson.id}": one.lesson.title for one in sheets} | back(course)
    sources = by_author(course.reference.values())
    return _sheet(
        course,
        "booklet.html",
        course.about.name,
        paper,
        [(name, (course.about.name, title)) for name, title in titles.items()],
        copy="learner",
        sheets=sheets,
        pages=pages,
        hero=hero(course),
        description=course.about.description,
        terms=_in_order(course.term.values()),
        sources=sources,
        numbers=_numbers(sources),
    )


def chapters(course: Course) -> list[str]:
    """Give the titles of the booklet's chapters, in order."""
    return [*(lesson.title for lesson in course.lesson.values()), *back(course).values()]


def back(course: Course) -> dict[str, str]:
    """Give the titles of what stands at the end, by its names."""
    return {name: course.words(f"paper-{name}") for name in BACK}


def words_of(course: Course, one: Sheet) -> list[Term]:
    """Give the words of the glossary that stand in a lesson: those with dots under them, and those in its pieces."""
    given = {"copy": "teacher", "numbers": _numbers(one.sources), "levels": levels(course)}
    html = vars(templates(course.words).get_template("lesson.html").make_module(given))["flow"](one)
    text = html.striptags()
    return _in_order(
        term
        for term in course.term.values()
        if f'href="#term-{term.id}"' in html or re.search(rf"\b{re.escape(term.term)}\b", text, re.IGNORECASE)
    )


def levels(course: Course) -> list[str]:
    """Give how far a statement can be believed, from not at all on."""
    return [course.words(f"beliefs-level-{level}") for level in LEVELS]


def _in_order(terms: Iterable[Term]) -> list[Term]:
    return sorted(terms, key=lambda term: term.term.lower())


def _numbers(sources: list[Reference]) -> dict[str, int]:
    return {one.id: number for number, one in enumerate(sources, start=1)}


def _sheet(course: Course, template: str, title: str, paper: str, running: list, **words: object) -> str:
    given = {"course": course.about, "title": title, "paper": paper, "running": running, "levels": levels(course)}
    return templates(course.words).get_template(template).render(given | help_lines(course) | words)


def _css_string(text: str) -> Markup:
    """Write a text between quotes as CSS does, whatever is in it."""
    escaped = "".join(char if char.isalnum() or char == " " else f"\\{ord(char):x} " for char in text)
    return Markup(f'"{escaped}"')


def _decoration(svg: str) -> Markup:
    """Put a drawing on the sheet that stands there a second time: it is not read aloud, and repeats no ids."""
    bare = re.sub(r'<(title|desc)\b.*?</\1>| (?:role|aria-labelledby)="[^"]*"', "", svg, flags=re.DOTALL)
    return Markup(bare.replace("<svg", '<svg class="hero" aria-hidden="true"', 1))


def _shown_address(url: str) -> str:
    return re.sub(r"^https?://(www\.)?|/$", "", url)


@cache
def templates(say: Words) -> Environment:
    """Give the templates of paper, and those of the site and the pieces."""
    whole = site_templates(say)
    made = looking_first("widgets.paper", whole)
    made.filters = whole.filters | {
        "css_string": _css_string,
        "decoration": _decoration,
        "shown_address": _shown_address,
    }
    return made
