"""The pages of the site, as texts by their file names."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from jinja2 import Environment
from markupsafe import Markup

from ..content import Course
from ..content.dates import in_words
from ..content.kits import kits
from ..content.records import Lesson, Reference
from ..content.steps import last_step, step_name
from ..lab.notebooks import Call, Prose, read_lesson
from ..pieces.drawing import drawing_svg
from ..pieces.made import make
from ..pieces.render import looking_first
from ..pieces.render import templates as piece_templates
from ..pieces.shared.sources import by_author, named
from ..words import Words
from .contents import Part, page_data, part
from .prose import Heading, Written, in_steps, page_of
from .shared import SCRIPTS, allowed

PLACES = ("index", "glossary", "evidence", "sources", "search", "help")
FONTS_AHEAD = (SCRIPTS / "fonts_ahead.js").read_text("utf-8")
SCRIPTS_COME = (SCRIPTS / "scripts_come.js").read_text("utf-8")
POLICY = (
    f"default-src 'none'; script-src 'self' {allowed([FONTS_AHEAD, SCRIPTS_COME])}; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
BADGES = ("measured", "indirect", "illustrative", "claim")


def all_pages(course: Course) -> dict[str, str]:
    """Give every page of the site."""
    lessons = list(course.lesson.values())
    neighbours = zip([None, *lessons], lessons, [*lessons[1:], None], strict=False)
    return {
        "index.html": _index(course),
        **{page_of(lesson.file): lesson_page(course, lesson, before, after) for before, lesson, after in neighbours},
        "glossary.html": _glossary(course),
        "evidence.html": _evidence(course),
        "sources.html": _sources(course),
        "search.html": _page(course, "search", **help_lines(course)),
        "help.html": _page(course, "help", **help_lines(course)),
    }


def lesson_page(course: Course, lesson: Lesson, before: Lesson | None, after: Lesson | None) -> str:
    """Give the page of one lesson."""
    parts = lesson_parts(course, lesson)
    # The page has its own ways on.
    if after and isinstance(parts[-1], Written) and _only_leads_to(page_of(after.file), parts[-1]):
        parts.pop()
    return render(
        course,
        "lesson.html",
        lesson.title,
        lesson.promise,
        here=page_of(lesson.file),
        previous=_link(before),
        next=_link(after),
        **lesson_words(lesson, parts),
    )


def _only_leads_to(page: str, written: Written) -> bool:
    """Say whether a text is nothing but a line with the way to a page, as notebooks end that are read elsewhere."""
    return written.html.count("<p>") == 1 and f'<a href="{page}">' in written.html and not written.heading


def lesson_words(lesson: Lesson, parts: list[Written | Part]) -> dict:
    """Give what the template of a lesson asks for, out of the parts of the lesson."""
    pieces = [one for one in parts if isinstance(one, Part)]
    return {
        "lesson": lesson,
        "parts": parts,
        "steps": steps(lesson, parts),
        "kinds": {piece.kind for piece in pieces},
        "page_data": Markup(page_data(pieces)),
    }


@dataclass(frozen=True)
class Step:
    """A step of a lesson's path: the heading under which it has its address, and its parts."""

    heading: Heading
    parts: list[Written | Part]


def steps(lesson: Lesson, parts: list[Written | Part]) -> list[Step]:
    """Cut a lesson before each heading of the second level; the first step begins with its title."""
    cut: list[Step] = []
    for one in parts:
        if isinstance(one, Written) and one.heading:
            cut.append(Step(one.heading, []))
        elif not cut:
            cut.append(Step(Heading(step_name(lesson.title), lesson.title), []))
        cut[-1].parts.append(one)
    return cut


def lesson_parts(
    course: Course, lesson: Lesson, lead: Callable[[str], str | None] | None = None
) -> list[Written | Part]:
    """Give the lesson's prose as HTML and its pieces, in order; `lead` says where links of the prose lead."""
    parts: list[Written | Part] = []
    place = 0
    for one in read_lesson(course, lesson.file):
        match one:
            case Prose(text):
                parts.extend(in_steps(text, lead))
            case Call():
                parts.append(part(course, one, place))
                place += 1
    return parts


def _index(course: Course) -> str:
    return render(
        course,
        "index.html",
        course.about.name,
        course.about.description,
        lessons=list(course.lesson.values()),
        ends={one.id: last_step(course.lessons / one.file) for one in course.lesson.values()},
        behind=course.code_lesson.values(),
        hero=hero(course),
        has_kits=bool(kits(course).kit),
    )


def hero(course: Course) -> str:
    """Give the drawing on the course's first page, where it has one."""
    return drawing_svg(course, course.about.drawing) if course.about.drawing else ""


def _glossary(course: Course) -> str:
    terms = sorted(course.term.values(), key=lambda term: term.term.lower())
    return _page(course, "glossary", terms=terms)


def _evidence(course: Course) -> str:
    return _page(
        course,
        "evidence",
        lessons=course.lesson.values(),
        claims=course.claim.values(),
        grades=course.grade.values(),
        table=Markup(make(course, "grades", "table").html),
        axes=course.axes,
        badges=[(course.words(f"chart-badge-{kind}"), course.words(f"site-badge-{kind}")) for kind in BADGES],
    )


def _sources(course: Course) -> str:
    sources = [_source(course, one) for one in by_author(course.reference.values())]
    return _page(course, "sources", sources=sources)


def _source(course: Course, reference: Reference) -> dict:
    claims = [one for one in course.claim.values() if reference.id in one.references]
    charts = [chart.title for chart in course.chart.values() if reference in course.sources(chart)]
    return named(reference) | {"id": reference.id, "doi": reference.doi, "claims": claims, "charts": charts}


def _page(course: Course, name: str, **words: object) -> str:
    """Give one of the pages that stand beside the lessons."""
    title = course.words("site-evidence") if name == "evidence" else course.words(f"site-place-{name}")
    return render(course, f"{name}.html", title, course.words(f"site-about-{name}"), **words)


def help_lines(course: Course) -> dict:
    """Give the help lines and the day on which they were checked, as templates take them."""
    return {"help_lines": course.line.values(), "help_checked": in_words(course.help_checked, course.words)}


def _link(lesson: Lesson | None) -> dict | None:
    return {"href": page_of(lesson.file), "title": lesson.title} if lesson else None


def render(course: Course, template: str, title: str, description: str, **words: object) -> str:
    """Give a page out of its template."""
    whole = {
        "title": title,
        "course": course.about,
        "description": description,
        "policy": POLICY,
        "fonts_ahead": FONTS_AHEAD,
        "scripts_come": SCRIPTS_COME,
        "places": [(f"{place}.html", course.words(f"site-place-{place}")) for place in PLACES],
        "here": template,
    }
    return templates(course.words).get_template(template).render(whole | words)


@cache
def templates(say: Words) -> Environment:
    """Give the templates of the site, and those of the pieces; the filter `page` names the page of a notebook."""
    made = looking_first("widgets.site", piece_templates(say))
    made.filters = made.filters | {"page": page_of}
    return made
