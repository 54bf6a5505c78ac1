"""The marks of a number line, for an estimate with a pen."""

from math import floor, log10

MOST_MARKS = 8
LEFT, WIDTH = 20, 560  # of a picture that is 600 wide


def marks(least: float, most: float) -> list[float]:
    """Give the numbers to write on a line: round ones, and both ends.

    Returns
    -------
    list of float
        At most ten numbers that rise from `least` to `most`.
    """
    step = _round_step((most - least) / MOST_MARKS)
    first = floor(least / step) + 1
    between = [number * step for number in range(first, floor(most / step) + 1)]
    return [least, *(one for one in between if least + step / 2 < one < most - step / 2), most]


def place(value: float, least: float, most: float) -> float:
    """Give where a number stands in the picture, in its units from the left."""
    return round(LEFT + WIDTH * (value - least) / (most - least), 1)


def _round_step(at_least: float) -> float:
    """Give the smallest of 1, 2, 5, 10, 20, … (or 0.1, 0.2, 0.5, …) that is not smaller."""
    power = 10.0 ** floor(log10(at_least))
    return next(times * power for times in (1, 2, 5, 10) if times * power >= at_least * 0.999)
