"""Refuse a setting that the models were not made for, in one sentence that says what would be right."""

from collections.abc import Mapping
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[np.float64]


class Range(NamedTuple):
    """The numbers that a setting may take, both ends included, and what they count."""

    lowest: float
    highest: float
    unit: str

    def __str__(self) -> str:
        return f"{self.lowest:g} to {self.highest:g} {self.unit}"


def grid(settings: Mapping[str, tuple[ArrayLike, Range]]) -> list[Array]:
    """Check settings, and stretch them to the one shape they share.

    Parameters
    ----------
    settings : mapping
        By its name, each setting, a number or an array of them, and its range.

    Returns
    -------
    list of ndarray
        The settings in the same order, all of one shape, read-only.

    Raises
    ------
    ValueError
        If one is not a number or lies outside its range, or if their shapes do not broadcast.
    """
    arrays = {name: _numbers(name, value, span) for name, (value, span) in settings.items()}
    try:
        return list(np.broadcast_arrays(*arrays.values()))
    except ValueError:
        shapes = ", ".join(f"{name} {array.shape}" for name, array in arrays.items() if array.ndim)
        raise ValueError(f"These shapes do not fit together: {shapes}; give shapes that broadcast.") from None


def row(name: str, value: ArrayLike, span: Range) -> Array:
    """Check a row of numbers.

    Parameters
    ----------
    name : str
        What the caller calls it.
    value : array_like, shape (numbers,)
        The numbers.
    span : Range
        The range they lie in.

    Returns
    -------
    ndarray, shape (numbers,)

    Raises
    ------
    ValueError
        If it is not one row of numbers, or one of them lies outside the range.
    """
    array = _numbers(name, value, span)
    if array.ndim != 1:
        raise ValueError(f"{name} has {array.ndim} dimensions: give one row of numbers, {span}.")
    return array


def times(name: str, value: ArrayLike, span: Range) -> Array:
    """Check the times at which a curve is sampled.

    Parameters and result are those of `row`.

    Raises
    ------
    ValueError
        As for `row`, and if the times do not rise.
    """
    array = row(name, value, span)
    if np.any(np.diff(array) <= 0):
        raise ValueError(f"{name} does not rise: give each time once, in order, {span}.")
    return array


def _numbers(name: str, value: ArrayLike, span: Range) -> Array:
    """Read a number, or an array of them, and check that all lie in a range."""
    try:
        array = np.asarray(value, dtype=float)
    except (TypeError, ValueError):
        raise ValueError(f"{name} is {value!r}, not a number: give {span}.") from None
    if array.size == 0:
        raise ValueError(f"{name} is empty: give {span}.")
    wrong = array[~((array >= span.lowest) & (array <= span.highest))]
    if wrong.size:
        raise ValueError(f"{name} is {wrong[0]:g}: give {span}.")
    return array
