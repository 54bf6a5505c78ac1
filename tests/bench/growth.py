"""How the course grows: with the questions of a lesson, the attempts in the record, and the grid of an atlas."""

import re
from dataclasses import dataclass

import numpy as np

from tests.bench.grids import atlas_grows
from tests.bench.measuring import Bench, split
from tests.bench.questions import questions_grow
from tests.bench.record import record_grows


def how_it_grows(bench: Bench) -> None:
    """Measure all three; one that fails does not stop the others."""
    for grows in (questions_grow, record_grows, atlas_grows):
        try:
            grows(bench)
        except Exception as error:
            bench.note(grows.__name__.replace("_", " "), error)


@dataclass(frozen=True)
class Growth:
    """How something grows: its values by size, and the exponent that fits best, with its standard error."""

    what: str
    unit: str
    sizes: list[int]
    medians: list[float]
    exponent: float
    spread: float
    last: float  # the exponent of the last step alone


def growths(raw: dict[str, list[float]], subject: str) -> list[Growth]:
    """Give all that was measured of a subject, such as `questions`, at three sizes or more."""
    found: dict[tuple[str, str], dict[int, list[float]]] = {}
    for name, values in raw.items():
        what, who, unit = split(name)
        about, _, kind = what.partition(", ")
        size = re.match(r"(\d+) ", who)
        if about == subject and size and "this course" not in who:
            found.setdefault((kind, unit), {})[int(size[1])] = values
    return [_fitted(kind, unit, by_size) for (kind, unit), by_size in found.items() if len(by_size) >= 3]


def _fitted(what: str, unit: str, by_size: dict[int, list[float]]) -> Growth:
    sizes = sorted(by_size)
    medians = [float(np.median(by_size[size])) for size in sizes]
    points = [(size, value) for size in sizes for value in by_size[size]]
    x, y = np.log([size for size, _ in points]), np.log([value for _, value in points])
    (slope, _), covariance = np.polyfit(x, y, 1, cov=True)
    last = np.log(medians[-1] / medians[-2]) / np.log(sizes[-1] / sizes[-2])
    return Growth(what, unit, sizes, medians, float(slope), float(np.sqrt(covariance[0, 0])), float(last))
