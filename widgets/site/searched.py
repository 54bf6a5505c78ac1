"""What the search of the site looks through: parts of lessons, claims, words and sources."""

import re

from ..content import Course
from .notebooks import Prose, read_lesson
from .prose import name_of, page_of

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*_`>#]+|^\s*[-+]\s+|^\s*\d+\.\s+", re.MULTILINE)


def searched(course: Course) -> list[dict]:
    """Give the documents: each with `id` (its place in the list), `title`, `text`, `href` and `where`."""
    documents = [*_lessons(course), *_claims(course), *_terms(course), *_sources(course)]
    return [{"id": place, **document} for place, document in enumerate(documents)]


def _lessons(course: Course) -> list[dict]:
    found = []
    for lesson in course.lesson.values():
        page, title, place = page_of(lesson.file), lesson.title, ""
        where = course.words("site-found-lesson", lesson=lesson.title)
        for part in read_lesson(course, lesson.file):
            if not isinstance(part, Prose):
                continue
            for heading, text in _sections(part.text):
                if heading:
                    title, place = heading, f"#{name_of(heading)}"
                found.append(
                    {
                        "title": title,
                        "text": text,
                        "href": page + place,
                        "where": where,
                    }
                )
    return [one for one in found if one["text"]]


def _sections(markdown: str) -> list[tuple[str, str]]:
    """Cut a text at its headings of the second and third level."""
    parts = re.split(r"^(?=#{1,3} )", markdown, flags=re.MULTILINE)
    sections = []
    for part in parts:
        heading, _, rest = part.partition("\n") if part.startswith("#") else ("", "", part)
        level = len(heading) - len(heading.lstrip("#"))
        sections.append((_plain(heading) if level > 1 else "", _plain(rest)))
    return sections


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub("", _LINK.sub(r"\1", markdown)).split())


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
