"""One hormone alone: how its level answers when more of it is released, and how fast it leaves the blood."""

import numpy as np
from numpy.typing import ArrayLike

from . import checks
from .checks import Array, Range

MINUTES = Range(0, 10080, "minutes")
STRENGTH = Range(0, 100, "times the resting release")
HALF_LIFE = Range(0.1, 10080, "minutes")
SHARE = Range(0, 1, "of the whole")


def one_hormone(minutes: ArrayLike, strength: ArrayLike, length: ArrayLike, half_life: ArrayLike) -> Array:
    """Follow a hormone of which more is released for a while, from minute 0 on.

    The level C follows C' = k (C0 (1 + s) - C), with k = ln 2 / half_life, where s is the strength until
    the length is over, and 0 after it. At minute 0 the hormone rests: C = C0. Then

        C / C0 = 1 + strength (2^(-(time since the end) / half_life) - 2^(-time / half_life)).

    All settings may be arrays that broadcast to a grid.

    Parameters
    ----------
    minutes : array_like, shape (minutes,)
        When to sample, rising, 0 to 10080.
    strength : array_like
        What is released in addition, as a multiple of the resting release, 0 to 100.
    length : array_like
        How long it is released, 0 to 10080 minutes.
    half_life : array_like
        How fast the hormone leaves the blood, 0.1 to 10080 minutes.

    Returns
    -------
    ndarray, shape (*grid, minutes)
        The level as a multiple of its resting level.

    Raises
    ------
    ValueError
        If a setting is out of range, or the shapes do not broadcast.
    """
    minutes = checks.times("minutes", minutes, MINUTES)
    settings = checks.grid(
        {
            "strength": (strength, STRENGTH),
            "length": (length, MINUTES),
            "half_life": (half_life, HALF_LIFE),
        }
    )
    strength, length, half_life = (setting[..., np.newaxis] for setting in settings)
    since_end = np.maximum(minutes - length, 0)
    return 1 + strength * (2 ** (-since_end / half_life) - 2 ** (-minutes / half_life))


def fraction_left(minutes: ArrayLike, half_life: ArrayLike) -> Array:
    """Give what is left of an amount that leaves the blood with one half-life.

    Parameters
    ----------
    minutes : array_like, shape (minutes,)
        The times since all of it was there, rising, 0 to 10080.
    half_life : array_like
        Its half-life, or a grid of them, 0.1 to 10080 minutes.

    Returns
    -------
    ndarray, shape (*grid, minutes)
        2^(-minutes / half_life), from 1 down.

    Raises
    ------
    ValueError
        If a setting is out of range.
    """
    minutes = checks.times("minutes", minutes, MINUTES)
    (half_life,) = checks.grid({"half_life": (half_life, HALF_LIFE)})
    return 2 ** (-minutes / half_life[..., np.newaxis])


def fraction_left_in_phases(minutes: ArrayLike, half_lives: ArrayLike, shares: ArrayLike) -> Array:
    """Give what is left of an amount that leaves the blood in several phases, as beta-endorphin does.

    Parameters
    ----------
    minutes : array_like, shape (minutes,)
        As for `fraction_left`.
    half_lives : array_like, shape (phases,)
        The half-life of each phase, 0.1 to 10080 minutes.
    shares : array_like, shape (phases,)
        Which part of the amount leaves in each phase, 0 to 1; they add up to 1.

    Returns
    -------
    ndarray, shape (minutes,)
        The sum over the phases of share times 2^(-minutes / half-life), from 1 down.

    Raises
    ------
    ValueError
        If a setting is out of range, the two rows differ, or the shares do not add up to 1.
    """
    half_lives = checks.row("half_lives", half_lives, HALF_LIFE)
    shares = checks.row("shares", shares, SHARE)
    if shares.shape != half_lives.shape:
        raise ValueError(f"shares has {shares.size} numbers: give {half_lives.size}, one for each of half_lives.")
    if not np.isclose(shares.sum(), 1):
        raise ValueError(f"shares add up to {shares.sum():g}: give shares that add up to 1.")
    return shares @ fraction_left(minutes, half_lives)
