"""Python and the browser's script meet the same people: for every plan their numbers agree to 1e-9."""

import json
import random
import subprocess
from dataclasses import asdict
from pathlib import Path

import pytest
from playwright._impl._driver import compute_driver_executable

from widgets.worlds import Outcome, Plan, World, expected, pooled, run, true_effect

MOMENTS = (0, 20, 90, 1440)
NODE, _ = compute_driver_executable()


def anywhere(rng: random.Random) -> tuple[World, Plan, int]:
    """Give a world, a plan and a seed, each taken at random."""
    outcome = Outcome(
        rest=rng.uniform(0, 5),
        peak=rng.uniform(-2, 5),
        spread=rng.uniform(0, 2),
        fade=rng.uniform(10, 200),
        noise=rng.uniform(0.1, 2),
        comforted={moment: rng.uniform(-1, 1) for moment in MOMENTS},
        alone={moment: rng.uniform(-1, 1) for moment in MOMENTS},
    )
    shares = [rng.uniform(0.05, 0.95) for _ in range(5)]
    design = rng.choice(["before-after", "self-chosen", "lots"])
    people = rng.choice([6, 10, 17, 100, 1000])
    return World(*shares, {"mood": outcome}), Plan(design, people, rng.choice(MOMENTS), "mood"), rng.randrange(2**32)


def test_the_same_seed_gives_the_same_study_on_both_sides() -> None:
    rng = random.Random()
    cases = [anywhere(rng) for _ in range(300)]
    ours = [run(*case) for case in cases]
    bodies = [[(rng.uniform(-2, 2), rng.uniform(0.1, 1)) for _ in range(rng.randint(1, 12))] for _ in range(100)]
    sent = {
        "studies": [{"world": world.as_data(), "plan": asdict(plan), "seed": seed} for world, plan, seed in cases],
        "bodies": [[{"estimate": estimate, "error": error} for estimate, error in body] for body in bodies],
    }
    script = Path(__file__).with_name("agree.mjs")
    done = subprocess.run([NODE, script], input=json.dumps(sent), capture_output=True, text=True, check=True)
    theirs = json.loads(done.stdout)
    for case, one, other in zip(cases, ours, theirs["results"], strict=True):
        assert tuple(other["groups"]) == one.groups, case
        for name in ("estimate", "error", "low", "high"):
            # JSON has no sign for "not a number": it says null.
            number = float("nan") if other[name] is None else other[name]
            assert number == pytest.approx(getattr(one, name), abs=1e-9, nan_ok=True), (name, case)
    for (world, plan, _), truths in zip(cases, theirs["truths"], strict=True):
        assert truths == pytest.approx([true_effect(world, plan), expected(world, plan)], abs=1e-9)
    for body, other in zip(bodies, theirs["pooled"], strict=True):
        one = pooled(*zip(*body, strict=True))
        assert other["between"] == pytest.approx(one.between, abs=1e-9)
        assert other["unlike"] == pytest.approx(one.unlike, abs=1e-9)
        for name in ("fixed", "random"):
            assert other[name]["mean"] == pytest.approx(getattr(one, name), abs=1e-9)
            ends = other[name]["low"], other[name]["high"]
            assert ends == pytest.approx(getattr(one, f"{name}_interval"), abs=1e-9)
            assert other[name]["weights"] == pytest.approx(getattr(one, f"{name}_weights"), abs=1e-9)
