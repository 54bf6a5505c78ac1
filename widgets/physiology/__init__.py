"""Models of hormones in blood: the stress axis, and one hormone alone. Needs numpy only."""

from .compartment import fraction_left, fraction_left_in_phases, one_hormone
from .equations import resting_state
from .half_lives import GLANDS, MEASURED, PAPER, GlandHalfLives, HalfLives
from .stress_axis import FastLevels, SlowLevels, fast_model, slow_model

__all__ = [
    "GLANDS",
    "MEASURED",
    "PAPER",
    "FastLevels",
    "GlandHalfLives",
    "HalfLives",
    "SlowLevels",
    "fast_model",
    "fraction_left",
    "fraction_left_in_phases",
    "one_hormone",
    "resting_state",
    "slow_model",
]
