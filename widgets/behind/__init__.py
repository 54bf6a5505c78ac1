"""The course for people who like code: its models, its numbers as tables, its study worlds, and checks of exercises.

>>> from widgets.behind import fast_model, studies, run

Models of hormones in blood
    one_hormone, fraction_left, fraction_left_in_phases, fast_model, slow_model, resting_state, with the half-lives
    PAPER, MEASURED and GLANDS, or your own as HalfLives and GlandHalfLives
Numbers
    studies, claims, sources: each gives a Table, a list of dictionaries that pandas.DataFrame takes as it is
Study worlds
    World, Outcome, Plan, run, run_many, expected, true_effect, pooled
Exercises
    check gives a Check, which shows itself
"""

from ..physiology import (
    GLANDS,
    MEASURED,
    PAPER,
    GlandHalfLives,
    HalfLives,
    fast_model,
    fraction_left,
    fraction_left_in_phases,
    one_hormone,
    resting_state,
    slow_model,
)
from ..worlds import Outcome, Plan, World, expected, pooled, run, run_many, true_effect
from .check import Check, check
from .tables import Table, claims, sources, studies

__all__ = [
    "GLANDS",
    "MEASURED",
    "PAPER",
    "Check",
    "GlandHalfLives",
    "HalfLives",
    "Outcome",
    "Plan",
    "Table",
    "World",
    "check",
    "claims",
    "expected",
    "fast_model",
    "fraction_left",
    "fraction_left_in_phases",
    "one_hormone",
    "pooled",
    "resting_state",
    "run",
    "run_many",
    "slow_model",
    "sources",
    "studies",
    "true_effect",
]
