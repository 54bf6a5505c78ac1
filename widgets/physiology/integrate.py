"""Integrate a system under a drive that is constant from piece to piece, at every point of a grid at once.

A system is a function `slopes(state, drive, *settings)` that gives the rate of change of the state. Its
arrays end in the shape of the grid, and come here with the points in a row.
"""

from collections.abc import Callable, Sequence
from typing import TypeAlias

import numpy as np

from .checks import Array

System: TypeAlias = Callable[..., Array]


def follow(
    step: Callable[[Array, Array, Sequence[Array]], Array],
    state: Array,
    edges: Array,
    drives: Array,
    settings: Sequence[Array],
    times: Array,
) -> Array:
    """Follow a system from time 0, and sample it.

    Between two samples, each piece is integrated at the points that it overlaps, for as long as it does.
    So every jump of the drive is met exactly, wherever it lies.

    Parameters
    ----------
    step : callable
        The method: takes a state, a length of time and the inputs of the system, which are its drive and
        settings; gives the state after that time.
    state : ndarray, shape (variables, *grid)
        The state at time 0.
    edges : ndarray, shape (pieces + 1, *grid)
        Where the pieces begin and end: 0 first, infinity last, none before the one in front of it.
    drives : ndarray, shape (pieces, *grid)
        The drive during each piece.
    settings : sequence of ndarray, each of shape (..., *grid)
        The settings of the system.
    times : ndarray, shape (times,)
        When to sample: rising, none below 0, in the unit of `edges`.

    Returns
    -------
    ndarray, shape (variables, *grid, times)
    """
    state = state.copy()
    samples = np.empty((*state.shape, len(times)))
    now = 0.0
    for index, time in enumerate(times):
        lengths = np.diff(np.clip(edges, now, time), axis=0)
        for drive, length in zip(drives, lengths, strict=True):
            here = length > 0
            if here.any():
                inputs = [array[..., here] for array in (drive, *settings)]
                state[..., here] = step(state[..., here], length[here], inputs)
        samples[..., index] = state
        now = time
    return samples


def runge_kutta(slopes: System, state: Array, length: Array, inputs: Sequence[Array], *, longest: float) -> Array:
    """Advance by the classical Runge-Kutta method, of order 4, in equal steps.

    Parameters
    ----------
    slopes : callable
        The system.
    state : ndarray, shape (variables, points)
        The state at the beginning.
    length : ndarray, shape (points,)
        How long to advance each point, above 0.
    inputs : sequence of ndarray, each of shape (..., points)
        The drive and the settings.
    longest : float
        The longest step allowed, in the unit of `length`.

    Returns
    -------
    ndarray, shape (variables, points)
        The state at the end.
    """
    steps = int(np.ceil(length.max() / longest))
    h = length / steps
    for _ in range(steps):
        first = slopes(state, *inputs)
        second = slopes(state + h / 2 * first, *inputs)
        third = slopes(state + h / 2 * second, *inputs)
        fourth = slopes(state + h * third, *inputs)
        state = state + h / 6 * (first + 2 * (second + third) + fourth)
    return state


def rosenbrock(
    slopes: System,
    jacobian: System,
    state: Array,
    length: Array,
    inputs: Sequence[Array],
    *,
    tolerance: float,
) -> Array:
    """Advance a stiff system by the Rosenbrock method RODAS3, of order 3, in steps as long as the error allows.

    Each point takes its own steps. One that proves too long, as the first after a jump does, is tried
    again shorter.

    Parameters
    ----------
    slopes, state, length, inputs
        As for `runge_kutta`. No variable may be 0.
    jacobian : callable
        The derivative of `slopes` by the state, shape (variables, variables, points).
    tolerance : float
        The error allowed in a step, as a part of each variable.

    Returns
    -------
    ndarray, shape (variables, points)
        The state at the end.

    Raises
    ------
    ArithmeticError
        If no step is short enough.
    """
    state, left = state.copy(), length.copy()
    step = length.copy()
    while (going := np.flatnonzero(left)).size:
        before, remaining = state[:, going], left[going]
        h = np.minimum(step[going], remaining)
        if np.any((h < remaining) & (h < 1e-12 * length[going])):
            raise ArithmeticError("The system changes too fast to be followed.")
        # A trial may leave the range of the system. Its error is then not a number, and it is refused.
        with np.errstate(all="ignore"):
            after, error = _rodas3(slopes, jacobian, before, h, [array[..., going] for array in inputs])
            errors = np.abs(error) / np.maximum(np.abs(before), np.abs(after))
            worst = np.nan_to_num(errors.max(axis=0) / tolerance, nan=np.inf)
            step[going] = h * np.clip(0.9 * worst ** (-1 / 3), 0.2, 6)
        good = worst <= 1
        state[:, going[good]] = after[:, good]
        left[going[good]] -= h[good]
    return state


def _rodas3(slopes: System, jacobian: System, state: Array, h: Array, inputs: Sequence[Array]) -> tuple[Array, Array]:
    """Take one step h of RODAS3: give the state after it, and the error that its embedded method shows.

    The method is from Sandu et al. 1997, 10.1016/S1352-2310(97)83212-8. The coefficients are those of the
    Kinetic PreProcessor (KPP), where each stage is solved for without a product by the Jacobian.
    """
    matrices = np.eye(len(state)) - 0.5 * np.moveaxis(h * jacobian(state, *inputs), -1, 0)
    inverses = np.linalg.inv(matrices)

    def solve(right: Array) -> Array:
        return 0.5 * np.einsum("pij,jp->ip", inverses, right)

    start = h * slopes(state, *inputs)
    first = solve(start)
    second = solve(start + 4 * first)
    third = solve(h * slopes(state + 2 * first, *inputs) + first - second)
    embedded = state + 2 * first + third
    fourth = solve(h * slopes(embedded, *inputs) + first - second - 8 / 3 * third)
    return embedded + fourth, fourth
