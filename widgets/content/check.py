"""Checks that every statement can be traced: question → claim → speaker and sources, chart → study → source."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .charts_check import about_chart
from .errors import ContentError, nearest
from .headlines import about_headlines
from .questions import Case, Estimate, GradeEvidence, Match, One, Order, Several

if TYPE_CHECKING:
    from .course import Course
    from .questions import AnyQuestion


def check(course: Course) -> None:
    """Raise a ContentError at the first thing that does not fit."""
    for problem in _problems(course):
        raise ContentError(problem)


def _problems(course: Course) -> Iterator[str]:
    for file, kind, one, field, wanted, known in _links(course):
        if wanted not in known:
            yield (f"assets/{file}: {kind} {one!r}: field {field!r}: there is no {wanted!r}; {nearest(wanted, known)}")
    for reference in course.reference.values():
        if not (reference.doi or reference.url):
            yield f"assets/references.toml: reference {reference.id!r}: needs a 'doi' or a 'url'"
    numbers = [claim.number for claim in course.claim.values()]
    for claim in course.claim.values():
        if numbers.count(claim.number) > 1:
            yield f"assets/claims.toml: claim {claim.id!r}: field 'number': {claim.number} stands twice"
    for chart in course.chart.values():
        yield from (f"assets/charts.toml: chart {chart.id!r}: {said}" for said in about_chart(chart))
    for lesson_id, teacher in course.teacher.items():
        if (whole := sum(slot.minutes for slot in teacher.minutes)) != 45:
            yield f"assets/lessons/{lesson_id}.toml: teacher: field 'minutes': they add up to {whole}, not to 45"
    for beliefs in course.beliefs.values():
        if beliefs.compare in course.beliefs and _statements(course, beliefs.id) != _statements(
            course, beliefs.compare
        ):
            yield (
                f"assets/lessons/{beliefs.id[:2]}.toml: beliefs {beliefs.id!r}: field 'compare': its statements "
                f"must have the same ids as those of {beliefs.compare!r}"
            )
    yield from about_headlines(course)
    for question in course.question.values():
        file = f"assets/lessons/{question.id[:2]}.toml"
        yield from (f"{file}: question {question.id!r}: {said}" for said in _about_question(question))


def _links(course: Course) -> Iterator[tuple[str, str, str, str, str, object]]:
    """Give every mention of an id: file, kind, id and field that mention it, the id, and the ids there are."""
    for claim in course.claim.values():
        yield "claims.toml", "claim", claim.id, "lesson", claim.lesson, course.lesson
        yield "claims.toml", "claim", claim.id, "speaker", claim.speaker, course.speaker
        for letter in claim.letters:
            yield "grades.toml", "claim", claim.id, "letters", letter, course.grade
        for wanted in claim.references:
            yield "claims.toml", "claim", claim.id, "references", wanted, course.reference
    for study in course.study.values():
        yield "studies.toml", "study", study.id, "reference", study.reference, course.reference
    numbers = {f"{study.id}.{number.id}" for study in course.study.values() for number in study.number}
    for chart in course.chart.values():
        for wanted in chart.references:
            yield "charts.toml", "chart", chart.id, "references", wanted, course.reference
        for wanted in chart.numbers():
            yield "charts.toml", "chart", chart.id, "row", wanted, numbers
        for row in chart.row:
            if row.study:
                yield "charts.toml", "chart", chart.id, "study", row.study, course.study
    for beliefs in course.beliefs.values():
        if beliefs.compare:
            yield f"lessons/{beliefs.id[:2]}.toml", "beliefs", beliefs.id, "compare", beliefs.compare, course.beliefs
        for one in beliefs.statement:
            yield f"lessons/{beliefs.id[:2]}.toml", "beliefs", beliefs.id, "claim", one.claim, course.claim
    for review in course.review.values():
        for wanted in review.leave_out:
            yield f"lessons/{review.id[:2]}.toml", "review", review.id, "leave_out", wanted, course.question
    for question in course.question.values():
        yield (
            f"lessons/{question.id[:2]}.toml",
            "question",
            question.id,
            "claim",
            question.claim,
            course.claim,
        )


def _statements(course: Course, wanted: str) -> list[str]:
    return [one.id for one in course.beliefs[wanted].statement]


def _about_question(question: AnyQuestion) -> Iterator[str]:
    match question:
        case One(options=options):
            if sum(option.right for option in options) != 1:
                yield "exactly one option must be right"
        case Several(options=options):
            if not 0 < sum(option.right for option in options) < len(options):
                yield "some options must be right, and not all"
        case GradeEvidence(why=why):
            if missing := sorted(set("ABCDE") - set(why)):
                yield f"field 'why': no explanation for grade {missing[0]}"
        case Order(items=items):
            if len({item.text for item in items}) < len(items):
                yield "two items have the same text"
        case Match(pairs=pairs, others=others):
            if len({pair.fits for pair in pairs} & set(others)):
                yield "field 'others': one of them fits a pair"
        case Estimate() as e:
            if not e.least <= e.low <= e.answer <= e.high <= e.most:
                yield "'least', 'low', 'answer', 'high', 'most' must rise in this order"
        case Case(scenes=scenes):
            ids = {scene.id for scene in scenes}
            for scene in scenes:
                for choice in scene.choices:
                    if choice.goes not in ids:
                        yield f"scene {scene.id!r}: there is no scene {choice.goes!r}; {nearest(choice.goes, ids)}"
