"""The plan of the review: five a day are enough, what waits can wait, and about four in five stay known."""

import json
import re
from functools import cache
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.scripts.node import node
from widgets.pieces.made import make
from widgets.site.shared import VENDOR

POOL = [one["id"] for one in make(COURSE, "review", "08.session").data["pool"]]
LESSONS = [[one for one in POOL if one.startswith(f"{lesson}.")] for lesson in COURSE.lesson]


@cache
def sixty_days(seed: int) -> list[dict]:
    given = {"library": str(VENDOR / "ts-fsrs" / "ts-fsrs.js"), "lessons": list(filter(None, LESSONS)), "seed": seed}
    done = node(Path(__file__).with_name("sixty_days.mjs"), json.dumps(given))
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("seed", range(2))
def test_five_a_day_are_enough_for_two_months(seed: int) -> None:
    """A lesson a day, and then five questions: nobody is told of a heap, and nothing is let go."""
    days = sixty_days(seed)
    assert all(one["kept"] >= 0.75 for one in days[1:])
    assert sum(one["kept"] for one in days[10:]) / 50 >= 0.8
    assert max(one["waiting"] for one in days[-5:]) <= 30
    assert max(one["longest"] for one in days) <= 30, "a question waits for more than a month"


@pytest.mark.parametrize("seed", range(2))
def test_a_day_asks_for_five_at_most_and_says_what_can_wait(seed: int) -> None:
    for one in sixty_days(seed):
        today = one["says"]
        names = ["Nothing", "One", "Two", "Three", "Four", "Five"]
        n = min(one["waiting"], 5)
        assert today.startswith(names[n])
        told = [int(number) for number in re.findall(r"\d+", one["says"])]
        more = one["waiting"] - n
        assert told == ([more] if more > 1 else [])
        assert ("can wait" in one["says"]) == (more > 0)
