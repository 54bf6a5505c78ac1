"""The plan of a study: whom to compare, how many, when, and what is measured."""

from dataclasses import dataclass
from typing import Literal

Design = Literal["before-after", "self-chosen", "lots"]


@dataclass(frozen=True)
class Plan:
    """What somebody decides before a study begins.

    `before-after`: those who cried, measured as the film ends and once more later. `self-chosen`: those who cried and
    those who did not. `lots`: chance decides who is asked to let tears come, and who to hold them back; each counts for
    what was asked. `people` is how many see the film; `minutes` is one of the moments at which outcomes are known.
    """

    design: Design
    people: int
    minutes: int
    outcome: str
