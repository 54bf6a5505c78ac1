"""Prints the figures: median, 95th percentile, and the ratios that were promised."""

import os
from statistics import median, quantiles

import psutil

RATIOS = [
    ("interact and pyplot / this course", "slider: interact and pyplot, ms", "slider: this course, ms"),
    ("lesson / one slider, opening", "open: the lesson, s", "open: one slider, s"),
    ("100,000 attempts / none, opening", "record: open with 100,000, ms", "record: open with none, ms"),
    ("lesson / import ipywidgets, memory", "kernel: the lesson, MiB", "kernel: import ipywidgets, MiB"),
]


def print_table(raw: dict[str, list[float]]) -> None:
    """Print a line for each measurement and for each ratio of medians."""
    memory = psutil.virtual_memory().total / 2**30
    print(f"\n{os.cpu_count()} cores, {memory:.0f} GiB\n")
    print(f"{'':44}{'median':>9}{'95 %':>9}{'n':>6}")
    for name, values in raw.items():
        high = quantiles(values, n=20)[-1] if len(values) > 10 else max(values)
        print(f"{name:44}{median(values):9.1f}{high:9.1f}{len(values):6}")
    print()
    for name, over, under in RATIOS:
        print(f"{name:44}{median(raw[over]) / median(raw[under]):9.2f}")
    print()
