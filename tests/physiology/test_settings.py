"""What a user is told who asks a model for something it was not made for: one sentence, and what would be right."""

import numpy as np
import pytest

from widgets.physiology import (
    GlandHalfLives,
    HalfLives,
    fast_model,
    fraction_left,
    fraction_left_in_phases,
    one_hormone,
    resting_state,
    slow_model,
)

FAST = {"minutes": [0, 10], "strength": 8, "length": 15}
SLOW = {"days": [0, 10], "strength": 1, "length": 60}
ONE_HORMONE = {"minutes": [0, 10], "strength": 0.5, "length": 5, "half_life": 5}
PHASES = {"minutes": [0, 10], "half_lives": [4, 13], "shares": [0.5, 0.5]}


@pytest.mark.parametrize(
    ("model", "given", "changed", "sentence"),
    [
        (fast_model, FAST, {"strength": -1}, "strength is -1: give 0 to 20 times the resting drive."),
        (fast_model, FAST, {"strength": 20.5}, "strength is 20.5: give 0 to 20 times the resting drive."),
        (fast_model, FAST, {"strength": np.nan}, "strength is nan: give 0 to 20 times the resting drive."),
        (fast_model, FAST, {"strength": [1, np.inf]}, "strength is inf: give 0 to 20 times the resting drive."),
        (fast_model, FAST, {"strength": None}, "strength is nan: give 0 to 20 times the resting drive."),
        (
            fast_model,
            FAST,
            {"strength": "much"},
            "strength is 'much', not a number: give 0 to 20 times the resting drive.",
        ),
        (fast_model, FAST, {"strength": []}, "strength is empty: give 0 to 20 times the resting drive."),
        (fast_model, FAST, {"length": 1441}, "length is 1441: give 0 to 1440 minutes."),
        (fast_model, FAST, {"relief": 1}, "relief is 1: give 0 to 0.95 of the drive."),
        (fast_model, FAST, {"relief": -0.1}, "relief is -0.1: give 0 to 0.95 of the drive."),
        (fast_model, FAST, {"relief_start": -5}, "relief_start is -5: give 0 to 1440 minutes."),
        (fast_model, FAST, {"relief_length": -5}, "relief_length is -5: give 0 to 1440 minutes."),
        (
            fast_model,
            FAST,
            {"half_lives": HalfLives(4, 0, 66)},
            "half_lives.acth is 0: give 3 to 300 minutes.",
        ),
        (fast_model, FAST, {"k": 1}, "k is 1: give 2 to 100 times the model's unit of cortisol."),
        (fast_model, FAST, {"n": 7}, "n is 7: give 1 to 6 as the exponent."),
        (fast_model, FAST, {"minutes": []}, "minutes is empty: give 0 to 1440 minutes."),
        (fast_model, FAST, {"minutes": [0, -1]}, "minutes is -1: give 0 to 1440 minutes."),
        (
            fast_model,
            FAST,
            {"minutes": 10},
            "minutes has 0 dimensions: give one row of numbers, 0 to 1440 minutes.",
        ),
        (
            fast_model,
            FAST,
            {"minutes": [0, 10, 10]},
            "minutes does not rise: give each time once, in order, 0 to 1440 minutes.",
        ),
        (
            fast_model,
            FAST,
            {"strength": [1, 2], "length": [1, 2, 3]},
            "These shapes do not fit together: strength (2,), length (3,); give shapes that broadcast.",
        ),
        (slow_model, SLOW, {"strength": 21}, "strength is 21: give 0 to 20 times the resting drive."),
        (slow_model, SLOW, {"length": 1001}, "length is 1001: give 0 to 1000 days."),
        (slow_model, SLOW, {"days": [1, 0]}, "days does not rise: give each time once, in order, 0 to 1000 days."),
        (slow_model, SLOW, {"days": [1001]}, "days is 1001: give 0 to 1000 days."),
        (
            slow_model,
            SLOW,
            {"half_lives": HalfLives(4, 10, 301)},
            "half_lives.cortisol is 301: give 3 to 300 minutes.",
        ),
        (
            slow_model,
            SLOW,
            {"gland_half_lives": GlandHalfLives(0.5, 30)},
            "gland_half_lives.pituitary is 0.5: give 1 to 365 days.",
        ),
        (
            slow_model,
            SLOW,
            {"gland_half_lives": GlandHalfLives(20, 366)},
            "gland_half_lives.adrenal is 366: give 1 to 365 days.",
        ),
        (resting_state, {}, {"k": 0}, "k is 0: give 2 to 100 times the model's unit of cortisol."),
        (one_hormone, ONE_HORMONE, {"strength": -1}, "strength is -1: give 0 to 100 times the resting release."),
        (one_hormone, ONE_HORMONE, {"length": -1}, "length is -1: give 0 to 10080 minutes."),
        (one_hormone, ONE_HORMONE, {"half_life": 0}, "half_life is 0: give 0.1 to 10080 minutes."),
        (fraction_left, {"minutes": [0]}, {"half_life": 0}, "half_life is 0: give 0.1 to 10080 minutes."),
        (
            fraction_left_in_phases,
            PHASES,
            {"shares": [0.5, 0.4]},
            "shares add up to 0.9: give shares that add up to 1.",
        ),
        (
            fraction_left_in_phases,
            PHASES,
            {"shares": [1]},
            "shares has 1 numbers: give 2, one for each of half_lives.",
        ),
        (fraction_left_in_phases, PHASES, {"shares": [2, -1]}, "shares is 2: give 0 to 1 of the whole."),
    ],
)
def test_a_setting_that_cannot_be_is_refused_in_one_sentence(model, given, changed, sentence):
    with pytest.raises(ValueError) as refusal:
        model(**{**given, **changed})
    assert str(refusal.value) == sentence


@pytest.mark.parametrize(
    ("model", "given"),
    [(fast_model, FAST), (slow_model, SLOW), (one_hormone, ONE_HORMONE), (fraction_left_in_phases, PHASES)],
)
def test_what_can_be_is_accepted(model, given):
    assert np.all(np.isfinite(model(**given)))
