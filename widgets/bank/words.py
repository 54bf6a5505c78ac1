"""What is said about a question after it was answered, as HTML and as plain text."""

from collections.abc import Iterator
from html import escape

from ..content import Course
from ..content.claims import Claim
from ..content.records import Lesson, Reference
from ..pieces.question.carried import AnyItem, Matching, Numeric, Written


def paragraph(text: str) -> str:
    """Give a text as HTML, a paragraph for each of its own."""
    return "".join(f"<p>{escape(one, quote=False)}</p>" for one in text.split("\n\n"))


def filed_under(course: Course, lesson: Lesson) -> str:
    """Give what the questions of a lesson stand under."""
    return course.words("bank-category", number=str(int(lesson.id)), lesson=lesson.title)


def afterwards(course: Course, item: AnyItem) -> str:
    """Give as HTML what is said whatever was answered: what fits, the claim, what was found, and the sources."""
    whole = "".join(paragraph(course.words("bank-part", title=title, words=told)) for title, told in said(course, item))
    return whole + _list([cited(one) for one in sources(course, item)])


def said(course: Course, item: AnyItem) -> Iterator[tuple[str, str]]:
    """Give the same in parts, each with a title; the sources aside."""
    words = course.words
    match item:
        case Matching(pairs=pairs):
            for pair in pairs:
                yield words("guide-pair", text=_without_stop(pair.text), fits=_without_stop(pair.fits)), pair.why
        case Numeric(says=says):
            yield words("bank-number"), says
        case Written(points=points, example=example):
            yield words("bank-could-hold"), " ".join(points)
            yield words("bank-example"), example
    claim = course.claim[item.claim]
    yield words("bank-claim", speaker=course.speaker[claim.speaker].name), claim.says
    yield words("bank-supported"), " ".join([graded(course, claim), *course.axes(claim)])
    yield words("bank-found"), claim.found
    yield words("bank-not-tested"), claim.not_tested
    if claim.would_change:
        yield words("bank-would-change"), claim.would_change


def graded(course: Course, claim: Claim, *, named: bool = False) -> str:
    """Give in one line how well a claim is supported; where `named`, each of two letters with what it is for."""
    words, verdict = course.words, claim.verdict
    if claim.advice:
        return words("claim-advised", verdict=verdict)
    if len(claim.letters) == 1:
        return words("claim-graded", letter=claim.grade, name=course.grade[claim.grade].name, verdict=verdict)
    first, second = course.letters(claim) if named else claim.letters
    return words("claim-graded-two", first=first, second=second, verdict=verdict)


def sources(course: Course, item: AnyItem) -> list[Reference]:
    """Give the sources of the claim that a question is about."""
    return [course.reference[one] for one in course.claim[item.claim].references]


def cited(reference: Reference) -> str:
    """Give a source in one line, with where to find it."""
    who = " ".join(part for part in (reference.authors, f"({reference.year})" if reference.year else "") if part)
    parts = [part for part in (who, reference.title, reference.journal) if part]
    return " ".join([*(part if part.endswith((".", "?")) else f"{part}." for part in parts), reference.link])


def _list(lines: list[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line, quote=False)}</li>' for line in lines)}</ul>" if lines else ""


def _without_stop(text: str) -> str:
    return text.removesuffix(".")
