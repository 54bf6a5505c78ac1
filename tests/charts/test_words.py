"""What charts say agrees with its numbers, and what stands in one chart can be told apart."""

import re
from collections import Counter

import msgspec
import pytest

from tests.course import COURSE

# A number that moves may be 1: "{n|minute|minutes}" has a form for it. "Times" has one form.
MANY = re.compile(r"\{\w+\} (?!times\b)[a-z]+s\b")


@pytest.mark.parametrize("chart", COURSE.chart)
def test_no_sentence_counts_in_the_plural_alone(chart: str) -> None:
    assert MANY.findall(msgspec.json.encode(COURSE.chart[chart]).decode()) == []


# In the stress chart a row may be a mark, and two marks tell of the same test in panels of their own.
@pytest.mark.parametrize("chart", [chart for chart, one in COURSE.chart.items() if one.form != "stress"])
def test_no_two_rows_have_one_name(chart: str) -> None:
    names = Counter(one.label for one in getattr(COURSE.chart[chart], "row", []))
    assert [name for name, count in names.items() if count > 1] == []
