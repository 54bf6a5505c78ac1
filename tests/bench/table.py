"""Puts the figures into groups, and prints them: median, spread, and how many times what this course takes."""

from dataclasses import dataclass
from statistics import median, quantiles

from tests.bench.measuring import Bench, split
from tests.bench.plain import LESSON
from widgets.site.prose import page_of

BASES = ("this course", f"this course, {page_of(LESSON)}")


@dataclass(frozen=True)
class Row:
    """The figures of one contender."""

    who: str
    values: list[float]
    ratio: float | None  # to the median of this course

    @property
    def cells(self) -> list[str]:
        """Median, from 5 % to 95 % (from least to most where there are few), how many, and the ratio."""
        low, *_, high = quantiles(self.values, n=20) if len(self.values) > 10 else [min(self.values), max(self.values)]
        spread = f"{number(low)} – {number(high)}" if len(self.values) > 1 else ""
        ratio = "" if self.ratio is None else f"{number(self.ratio)} ×"
        return [number(median(self.values)), spread, str(len(self.values)), ratio]


def groups(raw: dict[str, list[float]]) -> dict[str, list[Row]]:
    """Give the rows by what was measured, with its unit."""
    found: dict[str, dict[str, list[float]]] = {}
    for name, values in raw.items():
        what, who, unit = split(name)
        found.setdefault(f"{what} ({unit})", {})[who] = values
    return {what: _rows(by_name) for what, by_name in found.items()}


def number(value: float) -> str:
    """Write a number with three figures, or all before the point."""
    size = abs(value)
    if size >= 100 or float(value).is_integer():
        return f"{value:,.0f}"
    return f"{value:.1f}" if size >= 10 else f"{value:.2f}"


def print_table(bench: Bench) -> None:
    """Print a line for each contender, and for all that was not measured."""
    for what, rows in groups(bench.raw).items():
        print(f"\n{what}")
        for row in rows:
            middle, spread, count, ratio = row.cells
            print(f"  {row.who:58}{middle:>11}{spread:>22}{count:>6}{ratio:>10}")
    for note in bench.notes:
        print(f"\nNOT MEASURED  {note}")


def _rows(by_name: dict[str, list[float]]) -> list[Row]:
    base = next((median(by_name[name]) for name in BASES if name in by_name), 0.0)
    return [
        Row(who, values, median(values) / base if base and who not in BASES else None)
        for who, values in by_name.items()
    ]
