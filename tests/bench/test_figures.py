"""The benchmark reads its own figures right, and goes on where a contender fails."""

from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.bench.growth import growths
from tests.bench.measuring import Bench
from tests.bench.report import write_report
from tests.bench.table import groups, number


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    class NoBrowser:
        version = "0"

    return Bench(NoBrowser(), tmp_path, ExitStack(), rounds=3)


def test_one_that_fails_is_a_line_and_the_others_go_on(bench: Bench) -> None:
    def fails() -> dict:
        raise RuntimeError("it did not come up\nand more")

    bench.in_turns({"a": fails, "b": lambda: {"speed: b, ms": [1.0]}}, warm=1)
    assert bench.notes == ["a: it did not come up"]
    assert bench.raw == {"speed: b, ms": [1.0, 1.0, 1.0]}


def test_the_exponent_of_a_power_is_found_and_its_spread(bench: Bench) -> None:
    for size in (1, 10, 100):
        bench.keep({f"questions, sent: {size} questions, KB": [2.0 * size**1.5]})
        bench.keep({f"questions, alive: {size} questions, ms": [80.0, 100.0, 120.0]})
    sent, alive = growths(bench.raw, "questions")
    assert (sent.exponent, sent.last) == pytest.approx((1.5, 1.5))
    assert sent.spread == pytest.approx(0, abs=1e-6)
    assert alive.exponent == pytest.approx(0, abs=1e-9)
    assert alive.spread > 0.01


def test_ratios_are_of_medians_to_this_course(bench: Bench) -> None:
    bench.keep({"opening: this course, s": [1.0, 2.0, 9.0], "opening: plain, s": [3.0, 4.0, 5.0]})
    ours, theirs = groups(bench.raw)["opening (s)"]
    assert (ours.ratio, theirs.ratio) == (None, 2.0)


def test_a_report_says_what_was_and_what_was_not_measured(bench: Bench, tmp_path: Path) -> None:
    for size in (1, 10, 100):
        bench.keep({f"questions, sent: {size} questions, KB": [float(size)]})
    bench.note("Jupyter Book", RuntimeError("no node"))
    write_report(bench, tmp_path)
    text = (tmp_path / "BENCHMARKS.md").read_text("utf-8")
    assert "- Jupyter Book: no node" in text
    assert "| sent, KB | 1 | 10 | 100 | 1.00 ± 0.00 | 1.00 |" in text
    assert "<text" in (tmp_path / "assets/bench/questions.svg").read_text("utf-8")


@pytest.mark.parametrize(
    ("value", "said"), [(7.0, "7"), (0.0, "0"), (0.857, "0.86"), (41.57, "41.6"), (2074.3, "2,074")]
)
def test_numbers_are_short(value: float, said: str) -> None:
    assert number(value) == said
