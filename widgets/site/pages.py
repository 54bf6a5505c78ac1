"""The pages of the site, as texts by their file names."""

from collections.abc import Callable

import msgspec
from jinja2 import ChoiceLoader, PackageLoader
from markupsafe import Markup

from ..content import course
from ..content.claims import Claim
from ..content.dates import in_words
from ..content.records import Lesson, Reference
from ..pieces.chart.widget import BADGES
from ..pieces.drawing import drawing_svg
from ..pieces.grades import GradesPiece
from ..pieces.shared.sources import by_author, named
from ..pieces.still import TEMPLATES as STILL_TEMPLATES
from .contents import Part, page_data, part
from .notebooks import Call, Prose, read_lesson
from .prose import Written, page_of, to_html
from .shared import SCRIPTS, allowed

DESCRIPTION = "What a good cry is said to do, what was found, and what nobody has tested: a course in nine lessons."
SEARCH = "Search the lessons, the words and the sources of the course."
PLACES = [
    ("index.html", "Lessons"),
    ("glossary.html", "Words"),
    ("evidence.html", "Evidence"),
    ("sources.html", "Sources"),
    ("search.html", "Search"),
    ("help.html", "Help"),
]
FONTS_AHEAD = (SCRIPTS / "fonts_ahead.js").read_text("utf-8")
SCRIPTS_COME = (SCRIPTS / "scripts_come.js").read_text("utf-8")
POLICY = (
    f"default-src 'none'; script-src 'self' {allowed([FONTS_AHEAD, SCRIPTS_COME])}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
MEANS = {
    "measured": "Somebody measured, counted or asked what the title of the chart says. It need not be about crying.",
    "indirect": "The numbers were measured, but in another situation, or of something near.",
    "illustrative": "A model draws it. It shows how something could work; nobody's body was measured for it.",
    "claim": "The chart draws what is said. There are no numbers in it.",
}


def all_pages() -> dict[str, str]:
    """Give every page of the site."""
    lessons = list(course().lesson.values())
    neighbours = zip([None, *lessons], lessons, [*lessons[1:], None], strict=False)
    return {
        "index.html": _index(),
        **{page_of(lesson.file): lesson_page(lesson, before, after) for before, lesson, after in neighbours},
        "glossary.html": _glossary(),
        "evidence.html": _evidence(),
        "sources.html": _sources(),
        "search.html": render("search.html", "Search", SEARCH, **help_lines()),
        "help.html": _help(),
    }


def lesson_page(lesson: Lesson, before: Lesson | None, after: Lesson | None) -> str:
    """Give the page of one lesson."""
    parts = lesson_parts(lesson)
    return render(
        "lesson.html",
        lesson.title,
        lesson.promise,
        here=page_of(lesson.file),
        previous=_link(before),
        next=_link(after),
        **lesson_words(lesson, parts),
    )


def lesson_words(lesson: Lesson, parts: list[Written | Part]) -> dict:
    """Give what the template of a lesson asks for, out of the parts of the lesson."""
    pieces = [one for one in parts if isinstance(one, Part)]
    return {
        "lesson": lesson,
        "parts": parts,
        "headings": [heading for one in parts if isinstance(one, Written) for heading in one.headings],
        "kinds": {piece.kind for piece in pieces},
        "page_data": Markup(page_data(pieces)),
    }


def lesson_parts(lesson: Lesson, lead: Callable[[str], str | None] | None = None) -> list[Written | Part]:
    """Give the lesson's prose as HTML and its pieces, in order; `lead` says where links of the prose lead."""
    parts: list[Written | Part] = []
    place = 0
    for one in read_lesson(lesson.file):
        match one:
            case Prose(text):
                parts.append(to_html(text, lead))
            case Call():
                parts.append(part(course(), one, place))
                place += 1
    return parts


def _index() -> str:
    lessons = [msgspec.structs.asdict(one) | {"href": page_of(one.file)} for one in course().lesson.values()]
    return render("index.html", "A Good Cry", DESCRIPTION, lessons=lessons, hero=drawing_svg(course(), "welcome"))


def _glossary() -> str:
    terms = sorted(course().term.values(), key=lambda term: term.term.lower())
    return render("glossary.html", "Words", "The words that the course explains.", terms=terms)


def _evidence() -> str:
    lessons = [
        {"title": one.title, "href": page_of(one.file), "claims": _claims_of(one)} for one in course().lesson.values()
    ]
    return render(
        "evidence.html",
        "About the evidence",
        "How the course grades what is said about crying, and all statements with their grades.",
        lessons=lessons,
        claims=course().claim,
        grades=course().grade.values(),
        table=GradesPiece(course(), "table").content,
        axes=course().axes,
        badges=[(BADGES[kind], means) for kind, means in MEANS.items()],
    )


def _claims_of(lesson: Lesson) -> list[Claim]:
    return sorted((one for one in course().claim.values() if one.lesson == lesson.id), key=lambda one: one.number)


def _sources() -> str:
    sources = [_source(one) for one in by_author(course().reference.values())]
    return render("sources.html", "Sources", "All sources of the course, and what rests on each.", sources=sources)


def _source(reference: Reference) -> dict:
    claims = [one for one in course().claim.values() if reference.id in one.references]
    charts = [chart.title for chart in course().chart.values() if reference in course().sources(chart)]
    return named(reference) | {"id": reference.id, "doi": reference.doi, "claims": claims, "charts": charts}


def _help() -> str:
    return render("help.html", "Help", "Who can be reached, if you want to talk to somebody.", **help_lines())


def help_lines() -> dict:
    """Give the help lines and the day on which they were checked, as templates take them."""
    return {"help_lines": course().line.values(), "help_checked": in_words(course().help_checked)}


def _link(lesson: Lesson | None) -> dict | None:
    return {"href": page_of(lesson.file), "title": lesson.title} if lesson else None


def render(template: str, title: str, description: str, **words: object) -> str:
    """Give a page out of its template."""
    whole = {
        "title": title,
        "description": description,
        "policy": POLICY,
        "fonts_ahead": FONTS_AHEAD,
        "scripts_come": SCRIPTS_COME,
        "places": PLACES,
        "here": template,
    }
    return TEMPLATES.get_template(template).render(whole | words)


TEMPLATES = STILL_TEMPLATES.overlay(loader=ChoiceLoader([PackageLoader("widgets.site"), STILL_TEMPLATES.loader]))
