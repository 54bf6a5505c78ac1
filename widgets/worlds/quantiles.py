"""Quantiles of the normal and of Student's distribution, as the browser computes them too."""

from statistics import NormalDist

import numpy as np

TWO_TAILS = 0.05
CLOSE = 0.05


def normal_quantile(share: float) -> float:
    """Give the value under which this share of a normal distribution lies (Wichura 1988, algorithm AS 241)."""
    return NormalDist().inv_cdf(share)


def t_975(freedom: np.ndarray) -> np.ndarray:
    """Give the 97.5 % point of Student's distribution, to about five digits.

    Parameters
    ----------
    freedom : numpy.ndarray
        Degrees of freedom, 1 or more, of any shape.

    Returns
    -------
    numpy.ndarray
        Of the same shape.

    Notes
    -----
    G. W. Hill (1970), algorithm 396: Student's t-quantiles, Communications of the ACM 13, 619–620.
    """
    n = np.asarray(freedom, dtype=float)
    z = normal_quantile(TWO_TAILS / 2)
    a = 1.0 / (n - 0.5)
    b = 48.0 / a**2
    c = ((20700.0 * a / b - 98.0) * a - 16.0) * a + 96.36
    d = ((94.5 / (b + c) - 3.0) / b + 1.0) * np.sqrt(a * np.pi / 2.0) * n
    y = (d * TWO_TAILS) ** (2.0 / n)
    return np.sqrt(n * np.where(y > CLOSE + a, _near_normal(n, z, a, b, c, d), _far_out(n, y, d)))


def _near_normal(n: np.ndarray, z: float, a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray) -> np.ndarray:
    c = np.where(n < 5, c + 0.3 * (n - 4.5) * (z + 0.6), c)
    c = (((0.05 * d * z - 5.0) * z - 7.0) * z - 2.0) * z + b + c
    y = z * z
    y = (((((0.4 * y + 6.3) * y + 36.0) * y + 94.5) / c - y - 3.0) / b + 1.0) * z
    return np.expm1(a * y * y)


def _far_out(n: np.ndarray, y: np.ndarray, d: np.ndarray) -> np.ndarray:
    inner = 1.0 / (((n + 6.0) / (n * y) - 0.089 * d - 0.822) * (n + 2.0) * 3.0) + 0.5 / (n + 4.0)
    return (inner * y - 1.0) * (n + 1.0) / (n + 2.0) + 1.0 / y
