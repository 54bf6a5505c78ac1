"""A fault is put into the module in use, and what tests reach is known before any is tried."""

import importlib.util
from pathlib import Path

import pytest

from tests.mutants.reached import Reached, lines_run
from tests.mutants.small import MODULE, copy, fault
from tests.mutants.swapping import swap
from tests.mutants.trying import READY

__all__ = ["copy"]


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ("n < MOST", "n <= MOST", lambda it: it.small(2)),
        ("n * 2", "n / 2", lambda it: it.Each().twice == 1.5),
        ("return 4", "return 5", lambda it: it.known() == 5),
    ],
)
def test_a_fault_in_a_function_is_put_into_the_module_in_use(copy: Path, old: str, new: str, says) -> None:
    path = str(copy / "widgets" / "module.py")
    module = importlib.util.module_from_spec(spec := importlib.util.spec_from_file_location("spoilt", path))
    spec.loader.exec_module(module)
    assert not says(module)
    module.known.cache_clear()
    assert swap(fault(old, new), MODULE, path)
    assert says(module)
    for outside in (fault("MOST = 2", "MOST = 3"), fault("least=0", "least=1")):
        assert not swap(outside, MODULE, path), "what was run at import is not run again"


def test_what_is_made_ready_for_the_tests_is_there() -> None:
    assert [one for one in READY if not importlib.util.find_spec(one)] == []


def test_the_shortest_tests_that_reach_a_line_come_first() -> None:
    lines = {"a.py": {"": [1], "slow": [2, 3], "quick": [3, 4], "other": [5]}}
    reached = Reached({"slow": 9.0, "quick": 0.1, "other": 0.2}, lines)
    assert reached.tests("a.py", range(3, 4)) == ["quick", "slow"]
    assert reached.tests("a.py", range(1, 2)) == reached.tests("b.py", range(1, 9)) == []
    assert [reached.before("a.py", range(line, line + 1)) for line in (1, 2)] == [True, False]


def test_the_lines_of_a_script_that_were_run_are_those_that_were_counted() -> None:
    text = "one();\nfunction two() {\n  three();\n  if (x) four();\n}\n"

    def part(of: str, count: int) -> dict:
        return {"startOffset": text.index(of), "endOffset": text.index(of) + len(of), "count": count}

    whole, inner = part(text, 1), part("function two() {\n  three();\n  if (x) four();\n}", 0)
    assert lines_run(text, [{"ranges": [whole]}, {"ranges": [inner]}]) == {1}
    called = [inner | {"count": 2}, part("four();", 0)]
    assert lines_run(text, [{"ranges": [whole]}, {"ranges": called}]) == {1, 2, 3, 4, 5}
    called = [inner | {"count": 2}, part("  if (x) four();", 0)]
    assert lines_run(text, [{"ranges": [whole]}, {"ranges": called}]) == {1, 2, 3, 5}
