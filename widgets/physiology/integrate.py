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
    grid = state.shape[1:]
    state, edges, drives, *settings = (
        array.reshape(*array.shape[: array.ndim - len(grid)], -1) for array in (state.copy(), edges, drives, *settings)
    )
    samples = np.empty((*state.shape, len(times)))
    now = 0.0
    for index, time in enumerate(times):
        ends = np.minimum(np.maximum(edges, now), time)
        for drive, length in zip(drives, ends[1:] - ends[:-1], strict=True):
            if points := np.count_nonzero(length):
                # A slice copies nothing, and mostly all points are there.
                here = length > 0 if points < length.size else slice(None)
                inputs = [array[..., here] for array in (drive, *settings)]
                state[..., here] = step(state[..., here], length[here], inputs)
        samples[..., index] = state
        now = time
    return samples.reshape(len(state), *grid, len(times))


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
    half, sixth = h / 2, h / 6
    for _ in range(steps):
        first = slopes(state, *inputs)
        second = slopes(state + half * first, *inputs)
        third = slopes(state + half * second, *inputs)
        fourth = slopes(state + h * third, *inputs)
        state = state + sixth * (first + 2 * (second + third) + fourth)
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
    # A trial may leave the range of the system. Its error is then not a number, and it is refused.
    with np.errstate(all="ignore"):
        while (going := left.nonzero()[0]).size:
            before, remaining = state[:, going], left[going]
            h = np.minimum(step[going], remaining)
            if np.count_nonzero((h < remaining) & (h < 1e-12 * length[going])):
                raise ArithmeticError("The system changes too fast to be followed.")
            after, error = _rodas3(slopes, jacobian, before, h, [array[..., going] for array in inputs])
            worst = np.max(np.abs(error) / np.maximum(np.abs(before), np.abs(after)), axis=0) / tolerance
            worst[np.isnan(worst)] = np.inf
            step[going] = h * np.minimum(np.maximum(0.9 * worst ** (-1 / 3), 0.2), 6)
            good = worst <= 1
            state[:, going[good]] = after[:, good]
            left[going[good]] -= h[good]
    return state


def _rodas3(slopes: System, jacobian: System, state: Array, h: Array, inputs: Sequence[Array]) -> tuple[Array, Array]:
    """Take one step h of RODAS3: give the state after it, and the error that its embedded method shows.

    The method is from Sandu et al. 1997, 10.1016/S1352-2310(97)83212-8. The coefficients are those of the
    Kinetic PreProcessor (KPP), where each stage is solved for without a product by the Jacobian.
    """
    matrices = np.eye(len(state)) - 0.5 * (h * jacobian(state, *inputs)).transpose(2, 0, 1)
    inverses = 0.5 * np.linalg.inv(matrices)

    def solve(right: Array) -> Array:
        return (inverses @ right.T[:, :, np.newaxis])[:, :, 0].T

    start = h * slopes(state, *inputs)
    first = solve(start)
    second = solve(start + 4 * first)
    third = solve(h * slopes(state + 2 * first, *inputs) + first - second)
    embedded = state + 2 * first + third
    fourth = solve(h * slopes(embedded, *inputs) + first - second - 8 / 3 * third)
    return embedded + fourth, fourth
