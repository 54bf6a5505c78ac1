"""The people who see the film: drawn from a seed, the same here and in the browser."""

from dataclasses import dataclass

import numpy as np

from .pcg import normal, uniform
from .plan import Plan
from .world import World

AT_ONCE = 64  # studies: what is counted for so many stays near the processor
DRAWS = 11  # even numbers for each person: two for each of four normal ones, and three more


@dataclass(frozen=True)
class People:
    """Arrays of shape (studies, people)."""

    asked: np.ndarray  # whether the lot asked them to let tears come
    cried: np.ndarray
    before: np.ndarray  # as measured when the film ends
    after: np.ndarray  # as measured at the moment of the plan


def draw(world: World, plan: Plan, seeds: np.ndarray) -> People:
    """Let people see the film, once for each seed."""
    parts = np.split(seeds, range(AT_ONCE, len(seeds), AT_ONCE))
    drawn = np.concatenate([uniform(part, DRAWS * plan.people) for part in parts])
    u = drawn.reshape(len(seeds), plan.people, DRAWS)
    hit, other, miss_before, miss_after = (normal(u[..., i], u[..., i + 1]) for i in range(0, 8, 2))
    comforted, asked, managed = u[..., 8] < world.comfort, u[..., 9] < 0.5, u[..., 10]
    leaning = world.pull * hit + np.sqrt(1.0 - world.pull**2) * other
    cried = leaning > world.border
    if plan.design == "lots":
        cried = np.where(asked, managed < world.manage_tears, managed >= world.manage_holding)
    one = world.outcome[plan.outcome]
    stirred = one.peak + one.spread * hit
    added = np.where(comforted, one.comforted[plan.minutes], one.alone[plan.minutes])
    after = one.rest + stirred * np.exp(-plan.minutes / one.fade) + cried * added
    return People(asked, cried, one.rest + stirred + one.noise * miss_before, after + one.noise * miss_after)
