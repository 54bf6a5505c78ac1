"""What the search of the site looks through: parts of lessons, claims, words and sources."""

from itertools import pairwise

from ..content import Course
from ..content.records import CodeLesson, Lesson
from ..content.steps import step_name
from ..lab.notebooks import Prose, cells, read_lesson
from .prose import MARKDOWN, page_of, words_of


def searched(course: Course) -> list[dict]:
    """Give the documents: each with `id` (its place in the list), `title`, `text`, `href` and `where`."""
    documents = [*_lessons(course), *_claims(course), *_terms(course), *_sources(course)]
    return [{"id": place, **document} for place, document in enumerate(documents)]


def _lessons(course: Course) -> list[dict]:
    found = []
    for lesson in [*course.lesson.values(), *course.code_lesson.values()]:
        page, title, place = page_of(lesson.file), lesson.title, ""
        apart = lesson.id in course.code_lesson
        words = course.words
        where = words("site-found-code") if apart else words("site-found-lesson", lesson=lesson.title)
        for part in _prose(course, lesson):
            for heading, text in _sections(part):
                if heading:
                    title, place = heading, f"#{step_name(heading)}"
                found.append(
                    {
                        "title": title,
                        "text": text,
                        "href": page + place,
                        "where": where,
                    }
                )
    return [one for one in found if one["text"]]


def _prose(course: Course, lesson: Lesson | CodeLesson) -> list[str]:
    """Give the texts of a lesson; of a notebook with code those that stand open, and no solution."""
    if isinstance(lesson, Lesson):
        return [part.text for part in read_lesson(course, lesson.file) if isinstance(part, Prose)]
    parts = cells(course.lessons / lesson.file)
    return [source for kind, _, source in parts if kind == "markdown" and not source.startswith("<details>")]


def _sections(markdown: str) -> list[tuple[str, str]]:
    """Cut a text at its headings; of the title's section only the text is given."""
    sections: list[tuple[str, list[str]]] = [("", [])]
    for before, token in pairwise(MARKDOWN.parse(markdown)):
        if token.type != "inline":
            continue
        if before.type == "heading_open":
            sections.append((words_of(token) if before.tag != "h1" else "", []))
        else:
            sections[-1][1].append(words_of(token))
    return [(heading, " ".join(texts)) for heading, texts in sections]


def _claims(course: Course) -> list[dict]:
    return [
        {
            "title": claim.says,
            "text": f"{claim.found} {claim.not_tested}",
            "href": f"evidence.html#claim-{claim.id}",
            "where": course.words("site-found-claim", number=str(claim.number)),
        }
        for claim in course.claim.values()
    ]


def _terms(course: Course) -> list[dict]:
    where = course.words("site-found-word")
    return [
        {
            "title": term.term,
            "text": term.says,
            "href": f"glossary.html#term-{term.id}",
            "where": where,
        }
        for term in course.term.values()
    ]


def _sources(course: Course) -> list[dict]:
    return [
        {
            "title": source.title,
            "text": " ".join(str(part) for part in (source.authors, source.year or "", source.journal) if part),
            "href": f"sources.html#source-{source.id}",
            "where": course.words("site-found-source"),
        }
        for source in course.reference.values()
    ]
