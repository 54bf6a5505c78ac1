"""A study that a whole room runs together: each phone plans and runs its own, in one hidden world."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from ..content import Course
from ..content.worlds import OwnStudy
from ..pieces.study import PEOPLE
from ..worlds import Plan, expected, pooled, run, true_effect

NEAR = 1e-6  # the browser and Python agree to 1e-9; what differs by more was made up


class Unlike(Exception):
    """A result that its plan and seed do not give."""


@dataclass(frozen=True)
class Planned:
    """What a phone says of its study: the plan as far as it is its own, and what it found."""

    design: str
    people: int
    estimate: float
    error: float


class Joint:
    """A study of the course, asked of a room. All measure the same at the same moment, so that it can be put together.

    Parameters
    ----------
    course : Course
        Where the study stands.
    study : OwnStudy
        Which one; its `start` says what is measured and when.
    draw : callable
        Gives a whole number of 32 bits for a text: always the same in this round, and nobody else can tell it.
    """

    def __init__(self, course: Course, study: OwnStudy, draw: Callable[[str], int]) -> None:
        self.id, self.asks, self.lesson = study.id, study.title, study.id[:2]
        self.label = course.words("poll-kind-study")
        self._intro, self._draw = study.intro, draw
        self._told = course.world[study.worlds[draw("world") % len(study.worlds)]]
        self._world = self._told.as_world()
        self._outcome = course.outcome[study.start.outcome]
        self._minutes = study.start.minutes
        self._moment = next(one for one in course.moment.values() if one.minutes == self._minutes)
        self._designs = list(course.design.values())

    def seed(self, device: str) -> int:
        """Give the seed with which a device runs its study: nobody chooses their own people."""
        return self._draw(f"seed {device}")

    def looked_at(self, device: str, found: Planned) -> tuple[float, ...]:
        """Run the same study here, and give what it found: place of the design, people, estimate, error, low, high.

        Raises
        ------
        Unlike
            Where the device says that it found something else.
        """
        place = [one.id for one in self._designs].index(found.design)
        result = run(self._world, self._plan(place, found.people), self.seed(device))
        numbers = (result.estimate, result.error, result.low, result.high)
        near = (abs(one - other) <= NEAR for one, other in zip(numbers, (found.estimate, found.error), strict=False))
        if not all(map(math.isfinite, numbers)) or not all(near):
            raise Unlike
        return (place, found.people, *numbers)

    def for_phones(self, phase: str, studies: list[tuple[float, ...]]) -> dict:
        """Give what a phone needs in order to plan and run, and later what all studies say together."""
        plan = {
            "intro": self._intro,
            "world": self._world.as_data(),
            "minutes": self._minutes,
            "when": self._moment.when,
            "people": PEOPLE,
        }
        return self._shown(phase, studies) | {"plan": plan}

    def for_screen(self, phase: str, studies: list[tuple[float, ...]]) -> dict:
        """Give all studies as well."""
        rows = [[place, people, *(round(one, 4) for one in rest)] for place, people, *rest in studies]
        return self._shown(phase, studies) | {"studies": rows}

    def _plan(self, place: int, people: int = PEOPLE[-1]) -> Plan:
        return Plan(self._designs[place].id, people, self._minutes, self._outcome.id)

    def _shown(self, phase: str, studies: list[tuple[float, ...]]) -> dict:
        designs = [msgspec.to_builtins(one) for one in self._designs]
        shown = {"asks": self.asks, "designs": designs, "outcome": msgspec.to_builtins(self._outcome)}
        if phase in ("closed", "explained"):
            groups = [[one for one in studies if one[0] == place] for place in range(len(designs))]
            shown |= {"together": _pooled(studies), "groups": [_pooled(group) for group in groups]}
        if phase == "explained":
            means = [expected(self._world, self._plan(place)) for place in range(len(designs))]
            shares = {"managed": self._world.manage_tears, "slipped": 1 - self._world.manage_holding}
            truth = {"value": true_effect(self._world, self._plan(0)), "says": self._told.truth, "means": means}
            shown["truth"] = truth | {name: round(100 * share) for name, share in shares.items()}
        return shown


def _pooled(studies: list[tuple[float, ...]]) -> dict | None:
    """Give what these studies say together, with random effects; nothing where there is none."""
    if not studies:
        return None
    found = pooled([one[2] for one in studies], [one[3] for one in studies])
    low, high = found.random_interval
    return {"n": len(studies), "mean": found.random, "low": low, "high": high, "unlike": found.unlike}
