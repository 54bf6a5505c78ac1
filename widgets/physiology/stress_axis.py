"""A model of the stress axis: CRH, ACTH and cortisol over hours, and with their glands over weeks.

The model is that of Karin et al. 2020, 10.15252/msb.20209510, CC BY 4.0 (see `equations`). Every level is
a multiple of its resting level. The model holds no crying, no oxytocin and no endorphin: a relief is only
ever a supposition.
"""

from functools import partial
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from . import checks, equations
from .checks import Array, Range
from .equations import FEEDBACK_LEVEL, FEEDBACK_STEEPNESS, resting_state
from .half_lives import GLANDS, MEASURED, GlandHalfLives, HalfLives
from .integrate import follow, rosenbrock, runge_kutta

MINUTES_A_DAY = 1440
STRENGTH = Range(0, 20, "times the resting drive")
MINUTES = Range(0, MINUTES_A_DAY, "minutes")
DAYS = Range(0, 1000, "days")
# Without any drive the levels would fall to nothing, where the feedback 1 / cortisol has no bound.
RELIEF = Range(0, 0.95, "of the drive")
HORMONE_HALF_LIFE = Range(3, 300, "minutes")
GLAND_HALF_LIFE = Range(1, 365, "days")


class FastLevels(NamedTuple):
    """Levels over minutes as multiples of the resting level, each of shape (*grid, minutes)."""

    crh: Array
    acth: Array
    cortisol: Array


class SlowLevels(NamedTuple):
    """Levels and gland masses over days as multiples of the resting ones, each of shape (*grid, days)."""

    crh: Array
    acth: Array
    cortisol: Array
    pituitary: Array
    adrenal: Array


def fast_model(
    minutes: ArrayLike,
    strength: ArrayLike,
    length: ArrayLike,
    *,
    relief: ArrayLike = 0,
    relief_start: ArrayLike = 0,
    relief_length: ArrayLike = 0,
    half_lives: HalfLives = MEASURED,
    k: ArrayLike = 4,
    n: ArrayLike = 3,
) -> FastLevels:
    """Follow CRH, ACTH and cortisol for hours after a stress begins at minute 0.

    The drive is u = 1 + strength during the stress and 1 after it, and is multiplied by 1 - relief during
    the relief. All settings may be arrays that broadcast to a grid.

    Parameters
    ----------
    minutes : array_like, shape (minutes,)
        When to sample, rising, 0 to 1440.
    strength : array_like
        What the stress adds to a drive of 1, 0 to 20.
    length : array_like
        How long the stress lasts, 0 to 1440 minutes.
    relief : array_like
        A supposed effect on the drive, 0 to 0.95; 0.3 takes 30 % of it away.
    relief_start, relief_length : array_like
        When the relief begins and how long it lasts, 0 to 1440 minutes each.
    half_lives : HalfLives
        How fast the hormones leave the blood, 3 to 300 minutes each.
    k, n : array_like
        As for `resting_state`.

    Returns
    -------
    FastLevels
        Each of shape (*grid, minutes).

    Raises
    ------
    ValueError
        If a setting is out of range, or the shapes do not broadcast.
    """
    minutes = checks.times("minutes", minutes, MINUTES)
    strength, length, relief, relief_start, relief_length, k, n, *lives = checks.grid(
        {
            "strength": (strength, STRENGTH),
            "length": (length, MINUTES),
            "relief": (relief, RELIEF),
            "relief_start": (relief_start, MINUTES),
            "relief_length": (relief_length, MINUTES),
            **_shared(half_lives, k, n),
        }
    )
    zero = np.zeros(k.shape)
    relief_end = relief_start + relief_length
    edges = np.sort([zero, length, relief_start, relief_end, zero + np.inf], axis=0)
    starts = edges[:-1]
    stress = np.where(starts < length, strength, 0)
    relieved = np.where((relief_start <= starts) & (starts < relief_end), relief, 0)
    drives = (1 + stress) * (1 - relieved)

    step = partial(runge_kutta, equations.fast_slopes, longest=1)
    rates = np.log(2) / np.stack(lives)
    rest = resting_state(k, n)
    levels = follow(step, rest, edges, drives, (rates, k, n), minutes)
    return FastLevels(*levels / rest[..., np.newaxis])


def slow_model(
    days: ArrayLike,
    strength: ArrayLike,
    length: ArrayLike,
    *,
    half_lives: HalfLives = MEASURED,
    gland_half_lives: GlandHalfLives = GLANDS,
    k: ArrayLike = 4,
    n: ArrayLike = 3,
) -> SlowLevels:
    """Follow the hormones and their glands for weeks after a lasting stress begins on day 0.

    The drive is u = 1 + strength during the stress and 1 after it. In the first hours after each change
    the hormones jump, before the glands have moved. All settings may be arrays that broadcast to a grid.

    Parameters
    ----------
    days : array_like, shape (days,)
        When to sample, rising, 0 to 1000.
    strength : array_like
        What the stress adds to a drive of 1, 0 to 20.
    length : array_like
        How long the stress lasts, 0 to 1000 days.
    half_lives : HalfLives
        How fast the hormones leave the blood, 3 to 300 minutes each.
    gland_half_lives : GlandHalfLives
        How fast the cells of the glands turn over, 1 to 365 days each. The paper's own notebook has 7 and 14.
    k, n : array_like
        As for `resting_state`.

    Returns
    -------
    SlowLevels
        Each of shape (*grid, days).

    Raises
    ------
    ValueError
        If a setting is out of range, or the shapes do not broadcast.
    """
    days = checks.times("days", days, DAYS)
    strength, length, pituitary, adrenal, k, n, *lives = checks.grid(
        {
            "strength": (strength, STRENGTH),
            "length": (length, DAYS),
            "gland_half_lives.pituitary": (gland_half_lives.pituitary, GLAND_HALF_LIFE),
            "gland_half_lives.adrenal": (gland_half_lives.adrenal, GLAND_HALF_LIFE),
            **_shared(half_lives, k, n),
        }
    )
    zero = np.zeros(k.shape)
    edges = np.stack([zero, length, zero + np.inf])
    drives = np.stack([1 + strength, zero + 1])

    slopes, jacobian = equations.slow_slopes, equations.slow_jacobian
    step = partial(rosenbrock, slopes, jacobian, tolerance=1e-5)
    rates = np.log(2) / np.stack([*np.divide(lives, MINUTES_A_DAY), pituitary, adrenal])
    # The glands rest at x1 = x2 = 1, which leaves cortisol where it rests in the fast model.
    one, cortisol = zero + 1, resting_state(k, n)[2]
    rest = np.stack([one, one, cortisol, 1 / equations.gr(cortisol, k, n), cortisol])
    levels = follow(step, rest, edges, drives, (rates, k, n), days)
    return SlowLevels(*levels / rest[..., np.newaxis])


def _shared(half_lives: HalfLives, k: ArrayLike, n: ArrayLike) -> dict[str, tuple[ArrayLike, Range]]:
    """Name the settings that both models have, with their ranges."""
    return {
        "k": (k, FEEDBACK_LEVEL),
        "n": (n, FEEDBACK_STEEPNESS),
        "half_lives.crh": (half_lives.crh, HORMONE_HALF_LIFE),
        "half_lives.acth": (half_lives.acth, HORMONE_HALF_LIFE),
        "half_lives.cortisol": (half_lives.cortisol, HORMONE_HALF_LIFE),
    }
