"""What is true in a world, and what a plan finds there on average: in closed form, beside all simulation."""

import math

from .plan import Plan
from .world import World


def true_effect(world: World, plan: Plan) -> float:
    """Give what a cry adds on average, in the outcome and at the moment of a plan."""
    one = world.outcome[plan.outcome]
    return world.comfort * one.comforted[plan.minutes] + (1.0 - world.comfort) * one.alone[plan.minutes]


def expected(world: World, plan: Plan) -> float:
    """Give what studies by this plan find on average; what differs from `true_effect` is the plan's bias.

    Notes
    -----
    Those who cry were hit harder: among normal `hit` with the correlation `pull`, the upper share `criers` has the
    mean `pull * density / criers`, the others `-pull * density / (1 - criers)` (the inverse Mills ratio). By lot, both
    groups were hit alike, and the effect shrinks by the share that did as it was asked.
    """
    one, truth = world.outcome[plan.outcome], true_effect(world, plan)
    left = math.exp(-plan.minutes / one.fade)
    density = math.exp(-(world.border**2) / 2.0) / math.sqrt(2.0 * math.pi)
    of_criers = world.pull * density / world.criers
    of_others = -world.pull * density / (1.0 - world.criers)
    match plan.design:
        case "before-after":
            return truth + (one.peak + one.spread * of_criers) * (left - 1.0)
        case "self-chosen":
            return truth + one.spread * left * (of_criers - of_others)
        case "lots":
            return truth * (world.manage_tears + world.manage_holding - 1.0)
