"""The stress axis as scipy solves it, written from the paper's equations and sharing no code with the models."""

from itertools import pairwise

import numpy as np
import scipy

AT_ONCE = 1e-9


def resting_cortisol(k=4.0, n=3.0):
    """Solve 1 = MR(x) GR(x) for x."""
    return scipy.optimize.brentq(lambda x: x * (1 + (x / k) ** n) - 1, 0.1, 1)


def solve_fast(minutes, drive_at, jumps, half_lives, k=4.0, n=3.0):
    """Solve the three hormones; the levels come relative to rest, shape (3, minutes)."""
    g1, g2, g3 = (np.log(2) / np.asarray(half_lives, dtype=float)).tolist()

    def slopes(u, x1, x2, x3):
        weak = 1 / (1 + (x3 / k) ** n)
        return [g1 * (u / x3 * weak - x1), g2 * (x1 * weak - x2), g3 * (x2 - x3)]

    cortisol = resting_cortisol(k, n)
    return _solve(slopes, np.array([1, cortisol, cortisol]), minutes, drive_at, jumps)


def solve_slow(days, drive_at, jumps, half_lives, gland_half_lives, k=4.0, n=3.0):
    """Solve the hormones and the glands; the levels come relative to rest, shape (5, days)."""
    in_days = [*(np.asarray(half_lives, dtype=float) / 1440), *gland_half_lives]
    g1, g2, g3, g_p, g_a = (np.log(2) / np.asarray(in_days)).tolist()

    def slopes(u, x1, x2, x3, p, a):
        weak = 1 / (1 + (x3 / k) ** n)
        return [
            g1 * (u / x3 * weak - x1),
            g2 * (x1 * p * weak - x2),
            g3 * (x2 * a - x3),
            g_p * p * (x1 - 1),
            g_a * a * (x2 - 1),
        ]

    cortisol = resting_cortisol(k, n)
    return _solve(slopes, np.array([1, 1, cortisol, 1 / cortisol, cortisol]), days, drive_at, jumps)


def _solve(slopes, rest, times, drive_at, jumps):
    """Solve from rest, beginning anew at each jump of the drive."""
    end = times[-1] + 1
    edges = [0]
    for edge in sorted([*jumps, end]):
        if edges[-1] + AT_ONCE < edge <= end:  # LSODA never comes back from a shorter piece, such as 1e-200
            edges.append(edge)
    state, levels = rest, np.empty((len(rest), len(times)))
    for start, stop in pairwise(edges):
        drive = drive_at((start + stop) / 2)
        # LSODA refuses to give the level at once after a beginning: it is still the same.
        levels[:, (times >= start) & (times <= start + AT_ONCE)] = state[:, np.newaxis]
        later = (times > start + AT_ONCE) & (times <= stop)
        # It calls nothing in Python but the slopes, of numbers that are Python's own.
        solution, told = scipy.integrate.odeint(
            lambda state, _, drive=drive: slopes(drive, *state.tolist()),
            state,
            [start, *times[later], stop],
            rtol=1e-8,
            atol=1e-12,
            mxstep=100_000,
            full_output=True,
        )
        assert told["message"] == "Integration successful.", told["message"]
        levels[:, later] = solution[1:-1].T
        state = solution[-1]
    return levels / rest[:, np.newaxis]
