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


def of_stress(settings: Settings) -> Levels:
    """Give CRH, ACTH and cortisol at `MINUTES`."""
    length = settings["length"]
    return fast_model(
        MINUTES,
        settings["strength"],
        length,
        relief=settings["relief"] / 100,
        relief_start=length,
        relief_length=10,
        half_lives=HalfLives(4, 14, 66),
    )._asdict()


def of_months(places: list[Settings]) -> list[Levels]:
    """Give the hormones and their glands at `DAYS` for each of these settings: one by one it would take minutes."""
    strengths, lengths = np.array([[place["strength"], place["days"]] for place in places]).T
    levels = slow_model(DAYS, strengths, lengths, gland_half_lives=GlandHalfLives(20, 30))._asdict()
    return [{name: curves[i] for name, curves in levels.items()} for i in range(len(places))]


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
