"""Checks that every statement can be traced: question → claim → speaker and sources, chart → study → source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from .charts_check import about_chart, about_numbers
from .errors import each, nearest, no_such, twice
from .exercises import about_exercise
from .headlines import about_headlines
from .worlds_check import about_worlds

if TYPE_CHECKING:
    from .course import Course
    from .read import Faults
    from .shelf import Shelf

CLASS = 45  # minutes
_PART = re.compile(r'data-part="([^"]+)"')


def problems(course: Course, faults: Faults) -> Iterator[str]:
    """Give all that does not fit together; whoever names a record that is itself at fault names something."""
    for file, kind, one, field, wanted, shelf in _links(course):
        if wanted and wanted not in shelf and not faults.excuse(shelf.kind, wanted):
            yield f"assets/{file}: {kind} {one!r}: field {field!r}: {no_such('', wanted, shelf)}"
            faults.none_of(shelf)
    yield from _about_lessons(course, faults)
    yield from _about_claims(course)
    yield from _about_sources(course)
    for chart in course.chart.values():
        said = [*about_chart(chart), *about_numbers(course, chart, faults)]
        yield from each(f"assets/charts.toml: chart {chart.id!r}", said)
    for question in course.question.values():
        yield from each(f"{file_of(question.id)}: question {question.id!r}", question.faults(course))
    for exercise in course.exercise.values():
        yield from each(f"{file_of(exercise.id)}: exercise {exercise.id!r}", about_exercise(exercise))
    yield from _about_activities(course)
    yield from about_headlines(course, faults)
    yield from about_worlds(course, faults)


def _links(course: Course) -> Iterator[tuple[str, str, str, str, str, Shelf[Any]]]:
    """Give every mention of an id: file, kind, id and field that mention it, the id, and the shelf it must stand on."""
    for claim in course.claim.values():
        yield "claims.toml", "claim", claim.id, "lesson", claim.lesson, course.lesson
        yield "claims.toml", "claim", claim.id, "speaker", claim.speaker, course.speaker
        for letter in claim.letters:
            yield "grades.toml", "claim", claim.id, "letters", letter, course.grade
        for wanted in claim.references:
            yield "claims.toml", "claim", claim.id, "references", wanted, course.reference
    for study in course.study.values():
        yield "studies.toml", "study", study.id, "reference", study.reference, course.reference
    for chart in course.chart.values():
        for wanted in chart.references:
            yield "charts.toml", "chart", chart.id, "references", wanted, course.reference
        for row in chart.row:
            yield "charts.toml", "chart", chart.id, "study", row.study, course.study
    for beliefs in course.beliefs.values():
        yield f"lessons/{beliefs.id[:2]}.toml", "beliefs", beliefs.id, "compare", beliefs.compare, course.beliefs
        for one in beliefs.statement:
            yield f"lessons/{beliefs.id[:2]}.toml", "beliefs", beliefs.id, "claim", one.claim, course.claim
    for review in course.review.values():
        for wanted in review.leave_out:
            yield f"lessons/{review.id[:2]}.toml", "review", review.id, "leave_out", wanted, course.question
    for question in course.question.values():
        yield f"lessons/{question.id[:2]}.toml", "question", question.id, "claim", question.claim, course.claim


def _about_lessons(course: Course, faults: Faults) -> Iterator[str]:
    drawings = _drawings(course)
    everything = course.lesson | course.code_lesson
    for wanted in course.code_lesson.keys() & course.lesson.keys():
        yield f"assets/course.toml: code_lesson {wanted!r}: field 'id': a lesson has it already"
    for wanted in sorted({one[:2] for one in course.exercise} - course.code_lesson.keys()):
        if not faults.excuse("code_lesson", wanted):
            yield f"{file_of(wanted)}: field 'exercise': only notebooks with code, [[code_lesson]], have exercises"
    for lesson in everything.values():
        if lesson.id not in course.teacher and not faults.excuse("teacher", lesson.id):
            where = f"{file_of(lesson.id)}: lesson {lesson.id!r}"
            yield f"{where}: field 'teacher': there is no table [teacher], for whoever teaches it"
        if not lesson.file.startswith(f"{lesson.id}_"):
            yield f"assets/course.toml: lesson {lesson.id!r}: field 'file': it must begin with '{lesson.id}_'"
    for lesson in course.lesson.values():
        if lesson.drawing and lesson.drawing not in drawings:
            said = no_such("drawing", lesson.drawing, drawings)
            yield f"assets/course.toml: lesson {lesson.id!r}: field 'drawing': {said}"
    if course.about.drawing and course.about.drawing not in drawings:
        yield f"assets/course.toml: about: field 'drawing': {no_such('drawing', course.about.drawing, drawings)}"
    for path in sorted((course.assets / "lessons").glob("*.toml")):
        known = ("lesson", "code_lesson")
        if path.stem not in everything and not any(faults.excuse(kind, path.stem) for kind in known):
            near = nearest(path.stem, everything)
            named = f"there is no {path.stem!r}, as {file_of(path.stem)} is called"
            yield f"assets/course.toml: field 'lesson': {named}; {near}"
    for lesson_id, teacher in course.teacher.items():
        if (whole := sum(slot.minutes for slot in teacher.minutes)) != CLASS:
            yield f"{file_of(lesson_id)}: teacher: field 'minutes': they add up to {whole}, not to {CLASS}"


def _about_claims(course: Course) -> Iterator[str]:
    for row in course.directness.values():
        if said := row.says.keys() - row.letters:
            yield (
                f"assets/grades.toml: directness {row.id!r}: field 'says': {min(said)!r} has no letter in this row; "
                f"there are {', '.join(map(repr, row.letters))}"
            )
    numbers: set[int] = set()
    for claim in course.claim.values():
        where = f"assets/claims.toml: claim {claim.id!r}"
        if claim.number in numbers:
            yield f"{where}: field 'number': {claim.number} stands twice"
        numbers.add(claim.number)
        if not claim.references and (found := [one for one in claim.letters if one not in "D-"]):
            yield f"{where}: field 'references': a claim with the letter {found[0]} rests on sources; name one"


def _about_sources(course: Course) -> Iterator[str]:
    for reference in course.reference.values():
        if not (reference.doi or reference.url):
            yield f"assets/references.toml: reference {reference.id!r}: needs a field 'doi' or 'url'"
    for line in course.line.values():
        if not (line.call or line.text or line.note.strip()):
            yield f"assets/help.toml: line {line.id!r}: needs a field 'call' or 'text', or a 'note' where its number is"
    for study in course.study.values():
        where = f"assets/studies.toml: study {study.id!r}"
        yield from each(where, twice("number", "id", (one.id for one in study.number)))
        for one in study.number:
            low, high = (one.value if end is None else end for end in (one.low, one.high))
            if not low <= one.value <= high:
                yield f"{where}: field 'number': {one.id!r}: 'low', 'value', 'high' must rise in this order"
            absent = {"low": one.low is None, "high": one.high is None, "interval": not one.interval.strip()}
            if len({*absent.values()}) > 1:
                lacks = " and ".join(repr(name) for name in absent if absent[name])
                together = f"'low', 'high' and 'interval' go together: {lacks} is missing"
                yield f"{where}: field 'number': {one.id!r}: {together}"


def _about_activities(course: Course) -> Iterator[str]:
    drawings = _drawings(course)
    for explore in course.explore.values():
        where = f"{file_of(explore.id)}: explore {explore.id!r}"
        yield from each(where, twice("part", "id", (part.id for part in explore.part)))
        if explore.drawing not in drawings:
            yield f"{where}: field 'drawing': {no_such('drawing', explore.drawing, drawings)}"
            continue
        parts = set(_PART.findall((course.assets / "drawings" / f"{explore.drawing}.svg").read_text("utf-8")))
        for part in explore.part:
            if part.id not in parts:
                near = nearest(part.id, parts)
                yield f"{where}: field 'part': the drawing {explore.drawing!r} has no part {part.id!r}; {near}"
    for breath in course.breath.values():
        where = f"{file_of(breath.id)}: breath {breath.id!r}"
        yield from each(where, twice("pattern", "id", (one.id for one in breath.pattern)))
    for portrait in course.portrait.values():
        where = f"{file_of(portrait.id)}: portrait {portrait.id!r}"
        for part in portrait.part:
            yield from each(where, twice("part", "text", (one.text for one in part.choices)))
    for naming in course.naming.values():
        where = f"{file_of(naming.id)}: naming {naming.id!r}"
        names = [one.name for feeling in naming.feeling for one in (feeling, *feeling.finer)]
        yield from each(where, twice("feeling", "name", names))
    for plan in course.plan.values():
        where = f"{file_of(plan.id)}: plan {plan.id!r}"
        yield from each(where, twice("part", "asks", (one.asks for one in plan.part)))
    for beliefs in course.beliefs.values():
        where = f"{file_of(beliefs.id)}: beliefs {beliefs.id!r}"
        own = [one.id for one in beliefs.statement]
        yield from each(where, twice("statement", "id", own))
        before = course.beliefs.get(beliefs.compare)
        if before and [one.id for one in before.statement] != own:
            yield f"{where}: field 'compare': its statements must have the same ids as those of {beliefs.compare!r}"


def file_of(item: str) -> str:
    """Name the file in which something of a lesson stands, by its id."""
    return f"assets/lessons/{item[:2]}.toml"


def _drawings(course: Course) -> set[str]:
    return {path.stem for path in (course.assets / "drawings").glob("*.svg")}
