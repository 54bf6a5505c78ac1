"""Simulated studies: a published generator, intervals that hold what they promise, and bias as the rules say."""

import math
from dataclasses import replace

import numpy as np
import pytest
import scipy

from widgets.worlds import Outcome, Plan, World, expected, pooled, run, run_many, true_effect
from widgets.worlds.pcg import normal, uniform
from widgets.worlds.people import draw
from widgets.worlds.quantiles import t_975

MOOD = Outcome(
    rest=2.0,
    peak=4.0,
    spread=1.5,
    fade=45.0,
    noise=0.8,
    comforted={0: 0.0, 20: -0.5, 90: -0.8, 1440: 0.0},
    alone={0: 0.3, 20: 0.0, 90: -0.2, 1440: 0.0},
)
WORLD = World(criers=0.4, pull=0.6, comfort=0.3, manage_tears=0.8, manage_holding=0.7, outcome={"mood": MOOD})
DESIGNS = ("before-after", "self-chosen", "lots")


def published(seed: int, increment: int, count: int) -> list[int]:
    """Give numbers of PCG32 as its author writes it: one after the other."""
    whole, state, found = 2**64, 0, []

    def step(state: int) -> int:
        return (state * 6364136223846793005 + increment) % whole

    state = step((step(state) + seed) % whole)
    for _ in range(count):
        mixed, turn = (((state >> 18) ^ state) >> 27) % 2**32, state >> 59
        found.append(((mixed >> turn) | (mixed << (-turn & 31))) % 2**32)
        state = step(state)
    return found


def test_the_generator_is_the_published_one() -> None:
    """The six numbers are those that its author's demonstration prints."""
    assert published(42, 109, 6) == [0xA15C02B7, 0x7B47F409, 0xBA1D3330, 0x83D2F293, 0xBFA4784B, 0xCBED606E]
    for seed in (0, 1, 42, 2**32 - 1):
        ours = uniform(seed, 1000) * 2**32 - 0.5
        assert ours.tolist() == published(seed, 1442695040888963407, 1000)


def test_numbers_are_even_and_normal() -> None:
    even = uniform(7, 200_000)
    assert scipy.stats.kstest(even, "uniform").pvalue > 1e-3
    assert scipy.stats.kstest(normal(even[::2], even[1::2]), "norm").pvalue > 1e-3


@pytest.mark.parametrize("freedom", [2.0, 2.5, 3.0, 4.9, 7.3, 20.0, 150.0, 5000.0])
def test_the_quantile_is_students(freedom: float) -> None:
    assert float(t_975(np.array(freedom))) == pytest.approx(scipy.stats.t.ppf(0.975, freedom), rel=5e-4)


@pytest.mark.parametrize("minutes", [0, 20, 90, 1440])
@pytest.mark.parametrize("design", DESIGNS)
def test_on_average_a_plan_finds_what_the_rules_say_and_its_interval_holds_it(design: str, minutes: int) -> None:
    """Of ten thousand studies, 95 of 100 intervals hold the plan's own mean: they tell of chance, not of bias."""
    plan = Plan(design, 60, minutes, "mood")
    results = run_many(WORLD, plan, range(10_000))
    found = np.array([one.estimate for one in results])
    mean = expected(WORLD, plan)
    assert found.mean() == pytest.approx(mean, abs=4.5 * found.std() / 100)
    assert np.mean([one.low <= mean <= one.high for one in results]) == pytest.approx(0.95, abs=0.01)


def test_a_study_is_the_same_alone_and_among_many() -> None:
    plan, seeds = Plan("lots", 60, 20, "mood"), range(7, 207)
    assert run_many(WORLD, plan, seeds) == [run(WORLD, plan, seed) for seed in seeds]


def test_only_lots_are_fair_and_they_shrink_by_those_who_could_not_do_as_asked() -> None:
    plan = Plan("lots", 100, 20, "mood")
    assert true_effect(WORLD, plan) == pytest.approx(0.3 * -0.5)
    assert expected(WORLD, plan) == pytest.approx(0.5 * true_effect(WORLD, plan))
    assert expected(replace(WORLD, manage_tears=1.0, manage_holding=1.0), plan) == pytest.approx(
        true_effect(WORLD, plan)
    )


def test_where_tears_do_nothing_before_and_after_still_speaks_for_them_and_comparing_criers_against_them() -> None:
    nothing = replace(MOOD, comforted=dict.fromkeys(MOOD.alone, 0.0), alone=dict.fromkeys(MOOD.alone, 0.0))
    world = replace(WORLD, outcome={"mood": nothing})
    found = {design: expected(world, Plan(design, 100, 20, "mood")) for design in DESIGNS}
    assert found["before-after"] < -1
    assert found["self-chosen"] > 0.5
    assert found["lots"] == 0


@pytest.mark.parametrize("design", ["self-chosen", "lots"])
def test_the_interval_is_the_one_of_welch(design: str) -> None:
    plan = Plan(design, 37, 90, "mood")
    people = draw(WORLD, plan, np.array([5]))
    first = people.asked[0] if design == "lots" else people.cried[0]
    known = scipy.stats.ttest_ind(people.after[0][first], people.after[0][~first], equal_var=False)
    found = run(WORLD, plan, 5)
    assert found.estimate / found.error == pytest.approx(known.statistic)
    assert (found.low, found.high) == pytest.approx(tuple(known.confidence_interval(0.95)), rel=1e-6)
    assert found.groups == (first.sum(), (~first).sum())


def test_a_group_that_is_too_small_says_nothing_and_stops_nothing() -> None:
    rare = replace(WORLD, criers=0.02)
    results = run_many(rare, Plan("self-chosen", 10, 20, "mood"), range(50))
    small = [one for one in results if one.groups[0] < 3]
    assert small and all(math.isnan(one.estimate) and math.isnan(one.low) for one in small)


@pytest.mark.parametrize(
    ("plan", "says"),
    [
        (Plan("lots", 100, 20, "pulse"), "this world knows no outcome 'pulse'; it knows: mood"),
        (Plan("lots", 100, 30, "mood"), "nothing is measured 30 minutes after the film, but at 0, 20, 90, 1440"),
        (Plan("lots", 5, 20, "mood"), "a study needs 6 people or more, and this one has 5"),
    ],
)
def test_a_plan_that_cannot_be_is_refused_with_a_sentence(plan: Plan, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        run(WORLD, plan, 1)


def test_pooling_is_that_of_dersimonian_and_laird() -> None:
    """Worked through by hand: weights 4, 1 and 1; Q is 18 and two thirds on 2 degrees of freedom."""
    found = pooled([0.0, 4.0, 4.0], [0.5, 1.0, 1.0])
    assert found.fixed == pytest.approx(8 / 6)
    unrest = 4 * (8 / 6) ** 2 + 2 * (4 - 8 / 6) ** 2
    between = (unrest - 2) / (6 - 18 / 6)
    assert found.between == pytest.approx(between)
    assert found.unlike == pytest.approx(1 - 2 / unrest)
    weights = np.array([1 / (0.25 + between), 1 / (1 + between), 1 / (1 + between)])
    assert found.random == pytest.approx((weights * [0, 4, 4]).sum() / weights.sum())
    assert found.random_weights == pytest.approx((weights / weights.sum()).tolist())
    assert found.random_interval[1] - found.random == pytest.approx(1.959964 / math.sqrt(weights.sum()))


def test_studies_that_agree_need_no_room_between_them() -> None:
    found = pooled([1.0, 1.0], [0.3, 0.6])
    assert (found.between, found.unlike, found.random) == (0.0, 0.0, pytest.approx(1.0))
    assert pooled([2.0], [0.5]).fixed_interval == pytest.approx((2 - 0.98, 2 + 0.98), abs=1e-4)


@pytest.mark.parametrize(
    ("estimates", "errors"), [([], []), ([1.0], [0.0]), ([1.0, 2.0], [1.0]), ([1.0], [float("nan")])]
)
def test_what_is_no_study_is_not_put_together(estimates: list[float], errors: list[float]) -> None:
    with pytest.raises(ValueError, match="an estimate and a standard error above zero"):
        pooled(estimates, errors)
