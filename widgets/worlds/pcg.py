"""PCG32, a small published generator of random numbers: the browser has the same, so that both meet the same people.

M. E. O'Neill (2014), PCG: A family of simple fast space-efficient statistically good algorithms for random number
generation, HMC-CS-2014-0905; the variant XSH RR with 64 bits of state and 32 bits of output.
"""

from functools import lru_cache

import numpy as np

MULTIPLIER = np.uint64(6364136223846793005)
STREAM = np.uint64(1442695040888963407)  # odd: one stream is enough, seeds tell studies apart
PARTS = 2.0**-32


def uniform(seed: int | np.ndarray, count: int) -> np.ndarray:
    """Give numbers that are evenly spread between 0 and 1, both left out.

    Parameters
    ----------
    seed : int or ndarray
        From 0 to 2**32 - 1; one, or many at once.
    count : int
        How many for each seed.

    Returns
    -------
    numpy.ndarray
        Shape (*seeds, count), float64.
    """
    with np.errstate(over="ignore"):
        return (_bits(_states(np.asarray(seed, np.uint64), count)).astype(np.float64) + 0.5) * PARTS


def normal(even: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Turn two sets of even numbers into normal ones of mean 0 and spread 1 (Box and Muller 1958)."""
    return np.sqrt(-2.0 * np.log(even)) * np.cos(2.0 * np.pi * other)


def _states(seed: np.ndarray, count: int) -> np.ndarray:
    """Give the states from which numbers are made: each is the one before, times MULTIPLIER, plus STREAM."""
    powers, added = _steps(count)
    return powers * ((seed[..., np.newaxis] + STREAM) * MULTIPLIER + STREAM) + added


@lru_cache(maxsize=16)
def _steps(count: int) -> tuple[np.ndarray, np.ndarray]:
    """Give what the first of so many states is multiplied with, and what is added: the same for whatever seed."""
    powers = np.full(count, MULTIPLIER)
    powers[:1] = 1
    powers = np.multiply.accumulate(powers)
    sums = np.concatenate(([np.uint64(0)], np.add.accumulate(powers)[:-1])) if count else powers
    return powers, sums * STREAM


def _bits(state: np.ndarray) -> np.ndarray:
    """Give 32 bits for each state: xorshifted, then turned by its five highest bits."""
    mixed = (((state >> np.uint64(18)) ^ state) >> np.uint64(27)).astype(np.uint32)
    turn = (state >> np.uint64(59)).astype(np.uint32)
    return (mixed >> turn) | (mixed << (-turn & np.uint32(31)))
