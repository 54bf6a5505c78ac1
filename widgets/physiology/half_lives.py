"""How fast the hormones leave the blood, and how fast the glands turn over."""

from typing import NamedTuple

from numpy.typing import ArrayLike


class HalfLives(NamedTuple):
    """The half-lives of the hormones in blood, in minutes: each a number or an array."""

    crh: ArrayLike
    acth: ArrayLike
    cortisol: ArrayLike


class GlandHalfLives(NamedTuple):
    """The half-lives of the cells of the two glands, in days: each a number or an array."""

    pituitary: ArrayLike
    adrenal: ArrayLike


PAPER = HalfLives(4, 20, 80)
"""Those of Karin et al. 2020, 10.15252/msb.20209510."""

MEASURED = HalfLives(4, 10, 66)
"""The lower ends of what was measured in people: ACTH 10 to 15 minutes, cortisol 66 to 90."""

GLANDS = GlandHalfLives(20, 30)
"""Those of the course. The notebook of Karin et al. has 7 and 14."""
