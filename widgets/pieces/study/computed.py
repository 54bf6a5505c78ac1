"""What is computed for a study: the numbers of its worlds as scripts take them, and those that its ideas tell.

It is kept as pieces are, so that a learner's kernel need not load numpy for it.
"""

from pathlib import Path

import msgspec

from ...content import Course
from ...content.kept import edition_of, kept, shelf
from ...content.worlds import Idea

HERE = Path(__file__)
WORLDS = HERE.parents[2] / "worlds"
HUNDRED = 100


def computed(course: Course, study_id: str) -> dict:
    """Give ``{"rules": {world: numbers}, "told": {idea: {name: number}}}`` for a study."""
    study = course.own_study[study_id]
    ideas = [course.idea[wanted] for wanted in study.ideas]
    worlds = [course.world[wanted] for wanted in dict.fromkeys([*study.worlds, *(one.world for one in ideas)])]
    known = msgspec.json.encode([ideas, worlds, list(course.outcome.values())]).decode()
    name = edition_of(known, files=[HERE, *sorted(WORLDS.glob("*.py"))])

    def make() -> str:
        rules = {one.id: one.as_world().as_data() for one in worlds}
        told = {one.id: _told(course, one) for one in ideas}
        return msgspec.json.encode({"rules": rules, "told": told}).decode()

    return msgspec.json.decode(kept(shelf(course.about.id) / f"study-{name}.json", make))


def _told(course: Course, idea: Idea) -> dict[str, str]:
    from ...worlds import Result, pooled, run_many, true_effect

    world = course.world[idea.world].as_world()
    found: dict[str, str] = {}
    whole: list[Result] = []
    decimals = 0
    for place, one in enumerate(idea.plan, start=1):
        plan, decimals = one.as_plan(), course.outcome[one.outcome].decimals
        truth = true_effect(world, plan)
        times = HUNDRED if idea.show == "many" else one.times
        results = run_many(world, plan, range(one.seed, one.seed + times))
        clear = [result for result in results if result.low > 0 or result.high < 0]
        whole += results
        first = results[0]
        numbers = {"estimate": first.estimate, "low": first.low, "high": first.high, "truth": truth}
        numbers |= {"mean": _mean(results), "printed": _mean(clear or results)}
        counts = {"striking": len(clear), "away": sum(result.estimate * truth < 0 for result in results)}
        found |= {f"{name}_{place}": written(number, decimals) for name, number in numbers.items()}
        found |= {f"{name}_{place}": str(number) for name, number in counts.items()}
    if idea.show == "several":
        one = pooled([result.estimate for result in whole], [result.error for result in whole])
        ends = {"mean": one.random, "low": one.random_interval[0], "high": one.random_interval[1]}
        found |= {name: written(number, decimals) for name, number in ends.items()}
        found |= {"n": str(len(whole)), "striking": str(sum(one.low > 0 or one.high < 0 for one in whole))}
    return found


def written(number: float, decimals: int) -> str:
    """Write a difference as the script does: with its sign, and that of print for minus."""
    text = f"{number:+.{decimals}f}".replace("-", "−")
    return text[1:] if float(text[1:]) == 0 else text


def _mean(results: list) -> float:
    return sum(one.estimate for one in results) / len(results)
