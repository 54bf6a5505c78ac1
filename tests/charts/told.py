"""What the models themselves say of a chart at any settings of its sliders, computed apart from the course's charts."""

from collections.abc import Mapping

import numpy as np

from tests.course import COURSE
from widgets.physiology import GlandHalfLives, HalfLives, fast_model, slow_model

MINUTES = np.arange(0, 240.5, 0.5)
DAYS = np.arange(0, 240.5, 0.5)
HALF_LIVES = {"oxytocin": (3.2, 2, 5.7), "endorphin": (13.1, 4.1, 46.2), "acth": (14, 14, 20), "cortisol": (66, 49, 93)}
Settings = Mapping[str, float]
Levels = dict[str, np.ndarray]


def of_stress(places: list[Settings]) -> list[Levels]:
    """Give CRH, ACTH and cortisol at `MINUTES` for each of these settings, and ACTH as it were without a relief."""
    strengths, lengths, reliefs = np.array([[at["strength"], at["length"], at["relief"] / 100] for at in places]).T
    levels, without = (
        fast_model(
            MINUTES,
            strengths,
            lengths,
            relief=relief,
            relief_start=lengths,
            relief_length=10,
            half_lives=HalfLives(4, 14, 66),
        )._asdict()
        for relief in (reliefs, 0)
    )
    return _each(levels | {"without": without["acth"]}, len(places))


def of_months(places: list[Settings]) -> list[Levels]:
    """Give the hormones and their glands at `DAYS` for each of these settings."""
    strengths, lengths = np.array([[place["strength"], place["days"]] for place in places]).T
    levels = slow_model(DAYS, strengths, lengths, gland_half_lives=GlandHalfLives(20, 30))._asdict()
    return _each(levels, len(places))


def _each(levels: Levels, count: int) -> list[Levels]:
    """Take apart what was solved at one go: one by one it would take minutes."""
    return [{name: curves[i] for name, curves in levels.items()} for i in range(count)]


def left(minutes: float, half_life: float) -> float:
    """Give what is left of a hormone, in percent."""
    return 100 * 0.5 ** (minutes / half_life)


def every_place(chart_id: str, count: int, seed: int) -> list[dict[str, float]]:
    """Give settings at which the sliders of a chart can stand: both ends of each, near the lower one, and at random."""
    random, places = np.random.default_rng(seed), []
    sliders = COURSE.chart[chart_id].slider
    for i in range(count):
        at = {}
        for slider in sliders:
            steps = round((slider.nodes[-1] - slider.nodes[0]) / slider.step)
            step = int(
                random.choice([0, steps, random.integers(0, 4), random.integers(0, steps + 1)], p=[0.1, 0.1, 0.1, 0.7])
            )
            at[slider.id] = round(slider.nodes[0] + step * slider.step, 6)
        # What moves nothing is looked at as often as what moves something.
        if "relief" in at and i % 2:
            at["relief"] = 0.0
        places.append(at)
    return places
