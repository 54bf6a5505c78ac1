"""Runs studies: from a plan and a seed to a difference with its interval."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .people import People, draw
from .plan import Plan
from .quantiles import t_975
from .world import World

FEWEST = 3  # in each group: fewer say next to nothing of how far people differ


@dataclass(frozen=True)
class Result:
    """What a study found: the difference that a cry seems to make, in the unit of the outcome.

    `error` is its standard error, `low` and `high` are the ends of the 95 % interval. All four are nan where a group
    was too small to say anything. `groups` are the numbers of people that were compared.
    """

    estimate: float
    error: float
    low: float
    high: float
    groups: tuple[int, int]


def run(world: World, plan: Plan, seed: int) -> Result:
    """Run one study."""
    return run_many(world, plan, [seed])[0]


def run_many(world: World, plan: Plan, seeds: Sequence[int]) -> list[Result]:
    """Run the same plan once for each seed.

    Raises
    ------
    ValueError
        Where the plan measures what this world does not know, or at a moment that it does not know.
    """
    _fits(world, plan)
    people = draw(world, plan, np.asarray(seeds, dtype=np.uint64))
    estimate, error, freedom, first, second = (
        _changes(people) if plan.design == "before-after" else _groups(people, plan)
    )
    reach = t_975(np.maximum(freedom, 1.0)) * error
    columns = (estimate, error, estimate - reach, estimate + reach)
    numbers = zip(*(column.tolist() for column in columns), strict=True)
    sizes = zip(first.tolist(), second.tolist(), strict=True)
    return [Result(one, off, low, high, size) for (one, off, low, high), size in zip(numbers, sizes, strict=True)]


def _changes(people: People) -> tuple[np.ndarray, ...]:
    """Give how far those who cried moved: the mean, its error, degrees of freedom, and how many they were."""
    count, mean, spread = _moments(people.after - people.before, people.cried)
    return mean, np.sqrt(spread / count), count - 1.0, count.astype(int), count.astype(int)


def _groups(people: People, plan: Plan) -> tuple[np.ndarray, ...]:
    """Give how far two groups are apart, with the error and degrees of freedom of B. L. Welch (1947)."""
    first = people.asked if plan.design == "lots" else people.cried
    n, mean, spread = _moments(people.after, first)
    m, other, wide = _moments(people.after, ~first)
    a, b = spread / n, wide / m
    freedom = (a + b) ** 2 / (a**2 / (n - 1.0) + b**2 / (m - 1.0))
    return mean - other, np.sqrt(a + b), freedom, n.astype(int), m.astype(int)


def _moments(values: np.ndarray, among: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Give how many are among them, their mean and their variance; nan where they are fewer than FEWEST."""
    count = among.sum(axis=1).astype(float)
    enough = np.where(count >= FEWEST, count, np.nan)
    mean = np.where(among, values, 0.0).sum(axis=1) / enough
    spread = np.where(among, (values - mean[:, None]) ** 2, 0.0).sum(axis=1) / (enough - 1.0)
    return count, mean, spread


def _fits(world: World, plan: Plan) -> None:
    if plan.outcome not in world.outcome:
        known = ", ".join(world.outcome)
        raise ValueError(f"this world knows no outcome {plan.outcome!r}; it knows: {known}")
    moments = world.outcome[plan.outcome].comforted
    if plan.minutes not in moments:
        raise ValueError(
            f"nothing is measured {plan.minutes} minutes after the film, but at {', '.join(map(str, moments))}"
        )
    if plan.people < 2 * FEWEST:
        raise ValueError(f"a study needs {2 * FEWEST} people or more, and this one has {plan.people}")
