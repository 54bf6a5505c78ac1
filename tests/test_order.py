"""A run begins with what takes longest, whatever is collected first."""

from itertools import groupby
from types import SimpleNamespace

import pytest

from tests.order import LONGEST, goes_with, longest_first
from tests.quick import HERE


def item(name: str, *asks: str) -> SimpleNamespace:
    return SimpleNamespace(path=HERE / name, fixturenames=asks, module=SimpleNamespace())


def test_every_file_that_is_named_is_there() -> None:
    assert [one for one in LONGEST if not (HERE / one).is_file()] == []


def test_the_longest_come_first_and_what_takes_a_moment_last() -> None:
    items = [
        item("content/test_cards.py"),
        item("pieces/test_chart.py"),
        item("pieces/test_chart.py", "browser"),
        item("browser/test_gallery.py", "browser"),
        item(LONGEST[1]),
        item("bench/test_budgets.py"),
        item(LONGEST[0]),
    ]
    longest_first(items)
    slow = ["pieces/test_chart.py", "browser/test_gallery.py", "bench/test_budgets.py"]
    names = [path.relative_to(HERE).as_posix() for path, _ in groupby(one.path for one in items)]
    assert names == [*LONGEST[:2], *slow, "content/test_cards.py"]


@pytest.mark.parametrize(
    "files", [("browser/test_lab_start", "browser/test_room"), ("charts/test_atlas", "charts/test_layout")]
)
def test_what_needs_a_jupyterlab_or_draws_charts_stays_with_one_worker(files: tuple[str, str]) -> None:
    assert len({goes_with(f"tests/{name}.py::test_one[chromium]") for name in files}) == 1


def test_every_other_file_is_alone() -> None:
    alone = [
        "tests/charts/test_shelf.py",
        "tests/browser/test_axe.py",
        "tests/browser/test_record_page.py",
        "tests/lab/test_surroundings.py",
    ]
    assert [goes_with(f"{file}::test_one") for file in alone] == alone
