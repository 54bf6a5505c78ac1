"""The equations of the stress axis, as in Karin et al. 2020, 10.15252/msb.20209510.

With x1 CRH, x2 ACTH, x3 cortisol, u the drive from stress, P and A the masses of the pituitary and adrenal
glands, all without a unit:

    dx1/dt = g1 (u MR(x3) GR(x3) - x1)        MR(x) = 1 / x
    dx2/dt = g2 (x1 P GR(x3) - x2)            GR(x) = 1 / (1 + (x / k)^n)
    dx3/dt = g3 (x2 A - x3)
    dP/dt = gP P (x1 - 1)                     g = ln 2 / half-life
    dA/dt = gA A (x2 - 1)
"""

import numpy as np
from numpy.typing import ArrayLike

from . import checks
from .checks import Array, Range

FEEDBACK_LEVEL = Range(2, 100, "times the model's unit of cortisol")
FEEDBACK_STEEPNESS = Range(1, 6, "as the exponent")


def resting_state(k: ArrayLike = 4, n: ArrayLike = 3) -> Array:
    """Find where the fast model rests, in the model's own units.

    At rest, with u = P = A = 1, the equations leave x1 = 1 and x2 = x3, where x3 (1 + (x3 / k)^n) = 1.

    Parameters
    ----------
    k : array_like
        The cortisol at which GR is one half, 2 to 100.
    n : array_like
        How steeply GR falls there, 1 to 6.

    Returns
    -------
    ndarray, shape (3, *grid)
        CRH, ACTH, cortisol: for k = 4 and n = 3, (1.0000, 0.9853, 0.9853).

    Raises
    ------
    ValueError
        If k or n is out of range, or their shapes do not broadcast.
    """
    k, n = checks.grid({"k": (k, FEEDBACK_LEVEL), "n": (n, FEEDBACK_STEEPNESS)})
    cortisol = np.ones(k.shape)
    for _ in range(10):  # Newton's method, which comes down from 1 without overshooting
        feedback = (cortisol / k) ** n
        cortisol = cortisol - (cortisol * (1 + feedback) - 1) / (1 + (n + 1) * feedback)
    return np.stack([np.ones(k.shape), cortisol, cortisol])


def gr(cortisol: Array, k: Array, n: Array) -> Array:
    """Give GR, the part of a drive that is left by the feedback of cortisol through its weaker receptor."""
    return 1 / (1 + (cortisol / k) ** n)


def fast_slopes(state: Array, drive: Array, rates: Array, k: Array, n: Array) -> Array:
    """Give the rate of change of CRH, ACTH and cortisol where both glands stay at mass 1.

    Parameters
    ----------
    state : ndarray, shape (3, *grid)
        x1, x2, x3.
    drive : ndarray, shape grid
        u.
    rates : ndarray, shape (3, *grid)
        The rates g, per unit of time.
    k, n : ndarray, shape grid
        The cortisol at which GR is one half, and how steeply it falls there.

    Returns
    -------
    ndarray, shape (3, *grid)
        Per unit of time.
    """
    crh, acth, cortisol = state
    left = gr(cortisol, k, n)
    return rates * np.array([drive / cortisol * left - crh, crh * left - acth, acth - cortisol])


def slow_slopes(state: Array, drive: Array, rates: Array, k: Array, n: Array) -> Array:
    """Give the rate of change of all five variables.

    Parameters and result are those of `fast_slopes`, with 5 rates and the state x1, x2, x3, P, A.
    """
    crh, acth, cortisol, pituitary, adrenal = state
    left = gr(cortisol, k, n)
    return rates * np.array(
        [
            drive / cortisol * left - crh,
            crh * pituitary * left - acth,
            acth * adrenal - cortisol,
            pituitary * (crh - 1),
            adrenal * (acth - 1),
        ]
    )


def slow_jacobian(state: Array, drive: Array, rates: Array, k: Array, n: Array) -> Array:
    """Give the derivative of `slow_slopes` by the state.

    Returns
    -------
    ndarray, shape (5, 5, *grid)
        Row i, column j: the derivative of the slope of variable i by variable j, per unit of time.
    """
    crh, acth, cortisol, pituitary, adrenal = state
    left = gr(cortisol, k, n)
    bend = -n / cortisol * left * (1 - left)  # the derivative of GR
    jacobian = np.zeros((5, *state.shape))
    jacobian[0, 0] = jacobian[1, 1] = jacobian[2, 2] = -1
    jacobian[0, 2] = drive / cortisol * (bend - left / cortisol)
    jacobian[1, 0] = pituitary * left
    jacobian[1, 2] = crh * pituitary * bend
    jacobian[1, 3] = crh * left
    jacobian[2, 1] = jacobian[4, 1] = adrenal
    jacobian[2, 4] = acth
    jacobian[3, 0] = pituitary
    jacobian[3, 3] = crh - 1
    jacobian[4, 4] = acth - 1
    return rates[:, np.newaxis] * jacobian
