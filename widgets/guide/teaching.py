"""Reads what teachers need from `assets/teaching/`, and checks it."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..content import ContentFaults, Course
from ..content.errors import each, no_such
from ..content.read import convert, name_of, read_records, read_toml, unknown_tables
from .records import ClassPlan, Common, Session, Teaching


@cache
def teaching(course: Course) -> Teaching:
    """Give the course's own, read at the first call."""
    return read_teaching(course, course.assets)


def read_teaching(course: Course, assets: Path) -> Teaching:
    """Read and check the files in a folder laid out like `assets/`.

    Raises
    ------
    ContentError
        Where something does not fit, such as minutes that do not add up.
    """
    folder = assets / "teaching"
    common = convert(folder / "course.toml", "guide", read_toml(folder / "course.toml"), Common)
    path = folder / "plans.toml"
    tables = read_toml(path)
    off = unknown_tables(path, tables, ("plan",))
    plans = read_records(path, tables, "plan", ClassPlan)
    for plan in plans.values():
        off += each(f"{name_of(path)}: plan {plan.id!r}", _problems(course, plan))
    if off:
        raise ContentFaults(off)
    return Teaching(common, plans)


def _problems(course: Course, plan: ClassPlan) -> Iterator[str]:
    for session in plan.session:
        yield from each(f"session {session.title!r}", _about(course, session))
    if (whole := sum(session.minutes for session in plan.session)) != plan.minutes:
        yield f"field 'minutes': its sessions add up to {whole}, not to {plan.minutes}"


def _about(course: Course, session: Session) -> Iterator[str]:
    if session.lesson and session.slots:
        yield "field 'slots': has a lesson and slots of its own; leave one of them out"
    if session.lesson and session.lesson not in course.teacher:
        yield f"field 'lesson': {no_such('lesson', session.lesson, course.teacher)}"
        return
    slots = course.teacher[session.lesson].minutes if session.lesson else session.slots
    if slots and (whole := sum(slot.minutes for slot in slots)) != session.minutes:
        yield f"field 'minutes': its slots add up to {whole}, not to {session.minutes}"
    known = {*course.question, *course.chart, *course.claim}
    for wanted in (wanted for slot in session.slots for wanted in slot.show):
        if wanted not in known:
            yield f"field 'show': {no_such('', wanted, known)}"
