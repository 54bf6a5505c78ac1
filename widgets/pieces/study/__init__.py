"""A study that the learner plans, runs, and looks at from behind the curtain, in a simulated world."""

import re

import msgspec

from ...content import Course
from ...content.worlds import Idea, World
from ..made import Made
from ..shared.version import version
from .computed import computed

PEOPLE = (10, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000)
# What the script says of a design; the rest stands in the markup.
SAID_LATER = ("short", "first", "second", "leaves", "bias")


def make(course: Course, study_id: str) -> Made:
    """Make a study with its choices, and with the rules of the worlds that it may be run in."""
    study = course.own_study[study_id]
    worlds = [course.world[wanted] for wanted in study.worlds]
    outcomes = [msgspec.to_builtins(course.outcome[wanted]) for wanted in study.outcomes]
    designs = msgspec.to_builtins(list(course.design.values()))
    moments = msgspec.to_builtins(list(course.moment.values()))
    numbers = computed(course, study_id)
    ideas = [course.idea[wanted] for wanted in study.ideas]
    places = {wanted: place for place, wanted in enumerate(course.idea, start=1)}
    words = {
        "id": study.id,
        "title": study.title,
        "intro": study.intro,
        "start": msgspec.to_builtins(study.start),
        "designs": designs,
        "moments": moments,
        "outcomes": outcomes,
        "people": PEOPLE,
        "rules": [one.says for one in course.world_rule.values()],
        "numbers": [{"id": one.id, "says": one.says} for one in course.world_number.values()],
        "worlds": [_told(one, study.outcomes) for one in worlds],
        "ideas": [_idea(one, numbers["told"][one.id]) | {"place": places[one.id]} for one in ideas],
        "all_ideas": len(places),
    }
    data = {
        "item": study.id,
        "version": version(words),
        "people": PEOPLE,
        "designs": {one["id"]: {part: one[part] for part in SAID_LATER} for one in designs},
        "moments": {one["minutes"]: one["when"] for one in moments},
        "outcomes": {one["id"]: one for one in outcomes},
        "letters": course.directness["direct"].letters,
        "grades": {one.id: one.name for one in course.grade.values()},
        "worlds": [
            {"id": one.id, "name": one.name, "truth": one.truth, "rules": numbers["rules"][one.id]} for one in worlds
        ],
        "ideas": [_run(one) | {"place": places[one.id]} for one in ideas],
        "all_ideas": len(places),
    }
    return Made("study", words, data)


def _idea(idea: Idea, told: dict[str, str]) -> dict:
    """Give the words of an idea with their numbers."""
    return {"id": idea.id, "title": idea.title} | {
        name: re.sub(r"\{(\w+)\}", lambda found: told[found[1]], getattr(idea, name)) for name in ("says", "shows")
    }


def _run(idea: Idea) -> dict:
    """Give what the script runs of an idea."""
    parts = ("world", "show", "pool", "printed", "plan")
    return {name: msgspec.to_builtins(getattr(idea, name)) for name in parts}


def _told(world: World, outcomes: list[str]) -> dict:
    """Give a world as a reader sees it: its shares in percent, and what a cry adds on average at each moment."""
    shares = ("criers", "comfort", "manage_tears", "manage_holding")
    told = {name: round(100 * getattr(world, name)) for name in shares}
    added = {
        one.id: [
            round(world.comfort * comforted + (1 - world.comfort) * alone, 2)
            for comforted, alone in zip(one.comforted, one.alone, strict=True)
        ]
        for one in world.outcome
    }
    return told | {"name": world.name, "pull": world.pull, "added": [added[wanted] for wanted in outcomes]}
