"""What must hold of worlds, of ideas and of the studies in them, each fault said in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, get_args

from .errors import each, nearest, no_such, twice
from .worlds import MOMENTS, DesignId

if TYPE_CHECKING:
    from .course import Course
    from .read import Faults
    from .worlds import Idea, OwnStudy

FILE = "worlds.toml"


def about_worlds(course: Course, faults: Faults) -> Iterator[str]:
    """Give what does not fit together among worlds, and studies that lead nowhere."""
    moments = {one.minutes for one in course.moment.values()}
    for kind, there, wanted in (("moment", moments, MOMENTS), ("design", course.design, get_args(DesignId))):
        broken = kind in faults.unsure or any(one == kind for one, _ in faults.broken)
        if course.own_study and set(there) != set(wanted) and not broken:
            yield f"assets/{FILE}: field {kind!r}: there must be one for each of {', '.join(map(str, wanted))}"
    for world in course.world.values():
        for one in world.outcome:
            if one.id not in course.outcome and not faults.excuse("outcome", one.id):
                yield f"assets/{FILE}: world {world.id!r}: field 'outcome': {no_such('', one.id, course.outcome)}"
    for world in course.world.values():
        yield from each(f"assets/{FILE}: world {world.id!r}", twice("outcome", "id", (one.id for one in world.outcome)))
    for outcome in course.outcome.values():
        if outcome.ends[0] >= outcome.ends[1]:
            yield f"assets/{FILE}: outcome {outcome.id!r}: field 'ends': the scale must begin below its end"
    for idea in course.idea.values():
        yield from each(f"assets/{FILE}: idea {idea.id!r}", _about_idea(course, idea, faults))
    for study in course.own_study.values():
        where = f"assets/lessons/{study.id[:2]}.toml: own_study {study.id!r}"
        yield from each(where, _about_study(course, study, faults))


def _about_idea(course: Course, idea: Idea, faults: Faults) -> Iterator[str]:
    if idea.world not in course.world and not faults.excuse("world", idea.world):
        yield f"field 'world': {no_such('', idea.world, course.world)}"
        faults.none_of(course.world)
    world = course.world.get(idea.world)
    known = {one.id for one in world.outcome} if world else set[str]()
    for plan in idea.plan:
        if known and plan.outcome not in known:
            near = nearest(plan.outcome, known)
            yield f"field 'plan': the world {idea.world!r} does not know {plan.outcome!r}; {near}"
    for name in re.findall(r"\{(\w*)\}", idea.says + idea.shows):
        if name not in idea.names:
            yield f"field 'says' or 'shows': {no_such('number', name, idea.names)}"
    if idea.show == "one" and len(idea.plan) > 1:
        yield "field 'plan': 'one' shows one plan"


def _about_study(course: Course, study: OwnStudy, faults: Faults) -> Iterator[str]:
    for field, shelf in (("worlds", course.world), ("outcomes", course.outcome), ("ideas", course.idea)):
        for wanted in getattr(study, field):
            if wanted not in shelf and not faults.excuse(shelf.kind, wanted):
                yield f"field {field!r}: {no_such('', wanted, shelf)}"
                faults.none_of(shelf)
    for idea in (course.idea[wanted] for wanted in study.ideas if wanted in course.idea):
        if idea.world not in study.worlds:
            yield f"field 'ideas': {idea.id!r} is run in the world {idea.world!r}, which is none of 'worlds'"
        for plan in idea.plan:
            if plan.outcome not in study.outcomes:
                yield f"field 'ideas': {idea.id!r} measures {plan.outcome!r}, which is none of 'outcomes'"
    for wanted in study.worlds:
        known = {one.id for one in course.world[wanted].outcome} if wanted in course.world else set(study.outcomes)
        for missing in set(study.outcomes) - known:
            yield f"field 'outcomes': the world {wanted!r} does not know {missing!r}; {nearest(missing, known)}"
    if study.start.outcome not in study.outcomes:
        near = nearest(study.start.outcome, study.outcomes)
        yield f"field 'start': field 'outcome': {study.start.outcome!r} is none of 'outcomes'; {near}"
