"""The plan for larger classes follows from the figures that it states, and these are of a rehearsal's kind."""

import math
import re

import pytest

from tests.lab.jupyter import ROOT

PAGE = (ROOT / "assets/teaching/capacity.md").read_text("utf-8")


def table(heading: str) -> dict[str, list[float]]:
    """Read the numbers of the table below a heading, by the words of their row."""
    section = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if line[:1] == "|"]
    return {row[0]: [float(re.sub(r"[^\d.]", "", cell)) for cell in row[1:]] for row in rows[2:]}


MEASURED = {name: values[0] for name, values in table("What was measured").items()}
SUPPOSED = table("What is supposed")
PLAN = table("The plan")


@pytest.mark.parametrize(("column", "learners"), [(0, 300), (1, 30_000)])
def test_every_sum_of_the_plan_follows_from_what_stands_above_it(column: int, learners: int) -> None:
    plan = {name: values[column] for name, values in PLAN.items()}
    supposed = {name: values[column] for name, values in SUPPOSED.items()}
    assert plan["Learners"] == learners
    alive = math.ceil(learners * supposed["Alive at the same time, %"] / 100)
    memory = math.ceil(alive * MEASURED["A learner's server and kernel without the stem, MiB"] / 1024)
    machines = math.ceil(memory / supposed["Memory of a machine for learners, GiB"])
    cores = machines * supposed["Cores of a machine"]
    seconds = math.ceil(alive * MEASURED["Processor seconds to a lesson alive, without the stem"] / cores)
    assert plan["Alive at the same time"] == alive
    assert plan["Memory for them, GiB"] == memory
    assert plan["Machines"] == machines
    assert plan["Seconds until the last is alive, if all come at once"] == seconds
    assert plan["Hubs"] == math.ceil(alive / supposed["Learners alive on one hub"])
    assert plan["Homes, GiB"] == math.ceil(learners * MEASURED["A learner's home, MiB"] / 1024)
    site = learners * MEASURED["A first visit to the static site, which keeps the whole course, KB"] / 1000 / 1000
    assert plan["The static site: GB to send if each comes once"] == pytest.approx(site, abs=0.05)


def test_the_class_that_was_measured_met_what_was_promised() -> None:
    assert MEASURED["Learners"] == 30
    assert MEASURED["Found what they did"] == 30
    assert MEASURED["A learner's server and kernel, their own (USS), 95 %, MiB"] < 150
