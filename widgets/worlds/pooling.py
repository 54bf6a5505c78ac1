"""Puts studies together: a meta-analysis with fixed and with random effects."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

Z = 1.959963984540054  # the 97.5 % point of the normal distribution


@dataclass(frozen=True)
class Pooled:
    """What several studies say together; ends of intervals at 95 %.

    `fixed` takes all differences between studies for chance. `random` (DerSimonian and Laird 1986) allows for worlds
    that differ, with `between` as the variance of their true effects. `unlike` is I² (Higgins and Thompson 2002), the
    share of the differences that chance does not explain, from 0 to 1. Weights are shares of 1.
    """

    fixed: float
    fixed_interval: tuple[float, float]
    fixed_weights: list[float]
    random: float
    random_interval: tuple[float, float]
    random_weights: list[float]
    between: float
    unlike: float


def pooled(estimates: Sequence[float], errors: Sequence[float]) -> Pooled:
    """Put studies together by their estimates and standard errors.

    Raises
    ------
    ValueError
        Where there is none, or where an error is not above zero.
    """
    found, error = np.asarray(estimates, dtype=float), np.asarray(errors, dtype=float)
    if found.size == 0 or found.shape != error.shape or not (error > 0).all():
        raise ValueError("studies are put together by an estimate and a standard error above zero for each")
    weights = error**-2
    fixed, interval, shares = _mean(found, weights)
    unrest = float((weights * (found - fixed) ** 2).sum())
    freedom = found.size - 1
    scale = weights.sum() - (weights**2).sum() / weights.sum()
    between = max(0.0, (unrest - freedom) / scale) if freedom else 0.0
    unlike = max(0.0, 1.0 - freedom / unrest) if freedom and unrest > 0 else 0.0
    return Pooled(fixed, interval, shares, *_mean(found, 1.0 / (error**2 + between)), between, unlike)


def _mean(found: np.ndarray, weights: np.ndarray) -> tuple[float, tuple[float, float], list[float]]:
    total = weights.sum()
    mean = float((weights * found).sum() / total)
    reach = Z / float(np.sqrt(total))
    return mean, (mean - reach, mean + reach), (weights / total).tolist()
