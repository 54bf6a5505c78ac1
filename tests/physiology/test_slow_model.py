"""What a user of the slow model gets: weeks of stress, and glands that remember them."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.physiology import MEASURED, PAPER, GlandHalfLives, HalfLives, slow_model

from .scipy_reference import solve_slow

WITHIN_1_PERCENT = {"rel": 0.01}
DAYS = np.arange(0, 201.0)
both_presets = pytest.mark.parametrize("half_lives", [PAPER, MEASURED])


@both_presets
def test_the_levels_on_day_59_are_those_of_the_course(half_lives):
    levels = slow_model([59], strength=1, length=60, half_lives=half_lives)
    assert levels.acth == pytest.approx([1.210], **WITHIN_1_PERCENT)
    assert levels.cortisol == pytest.approx([1.869], **WITHIN_1_PERCENT)
    assert levels.pituitary == pytest.approx([1.322], **WITHIN_1_PERCENT)
    assert levels.adrenal == pytest.approx([1.545], **WITHIN_1_PERCENT)


@both_presets
def test_acth_day_by_day_is_lowest_near_day_105(half_lives):
    acth = slow_model(DAYS, strength=1, length=60, half_lives=half_lives).acth
    assert acth.min() == pytest.approx(0.842, **WITHIN_1_PERCENT)
    assert DAYS[acth.argmin()] == pytest.approx(105, **WITHIN_1_PERCENT)


@both_presets
def test_within_two_hours_of_the_end_acth_dips_lower_still_and_is_up_again_the_next_day(half_lives):
    minutes = np.arange(0, 1441, 5)
    acth = slow_model(60 + minutes / 1440, strength=1, length=60, half_lives=half_lives).acth
    assert 0.65 < acth.min() < 0.75
    assert 30 <= minutes[acth.argmin()] <= 90
    assert acth[-1] > 0.89


def test_the_default_glands_have_half_lives_of_20_and_30_days():
    chosen = slow_model(DAYS, strength=1, length=60, gland_half_lives=GlandHalfLives(20, 30))
    np.testing.assert_array_equal(slow_model(DAYS, strength=1, length=60), chosen)


hormone_half_life = st.floats(3, 300)
gland_half_life = st.floats(1, 365)


@settings(max_examples=40, deadline=None)
@given(
    strength=st.floats(0, 20),
    length=st.floats(0, 150),
    half_lives=st.builds(HalfLives, hormone_half_life, hormone_half_life, hormone_half_life),
    gland_half_lives=st.builds(GlandHalfLives, gland_half_life, gland_half_life),
    k=st.floats(2, 100),
    n=st.floats(1, 6),
)
def test_scipy_finds_the_same_levels_within_a_thousandth(strength, length, half_lives, gland_half_lives, k, n):
    hours = np.array([0.02, 0.5, 1, 3, 8, 24, 72]) / 24
    days = np.unique(np.concatenate([np.arange(0, 250, 12.5), hours, length + hours]))
    levels = slow_model(days, strength, length, half_lives=half_lives, gland_half_lives=gland_half_lives, k=k, n=n)
    reference = solve_slow(
        days, lambda day: 1 + strength * (day < length), [length], half_lives, gland_half_lives, k, n
    )
    np.testing.assert_allclose(levels, reference, rtol=1e-3)
    assert np.min(levels) > 0


def test_without_stress_nothing_moves():
    np.testing.assert_allclose(slow_model(DAYS, strength=0, length=60), 1, rtol=1e-10)


def test_more_stress_gives_a_higher_peak():
    for variable, levels in slow_model(DAYS, np.linspace(0, 5, 6), 60)._asdict().items():
        assert np.all(np.diff(levels.max(axis=-1)) > 0), variable


def test_long_after_the_stress_everything_is_back_at_rest():
    np.testing.assert_allclose(slow_model([1000], strength=1, length=60), 1, rtol=0.01)


def test_a_grid_gives_the_same_as_its_points_one_by_one():
    days = np.arange(0, 100, 5.0)
    strengths, lengths = np.array([[0.5], [3]]), np.array([0, 10.2, 60])
    grid = slow_model(days, strengths, lengths)
    assert grid.adrenal.shape == (2, 3, 20)
    for row, strength in enumerate(strengths[:, 0]):
        for column, length in enumerate(lengths):
            one = slow_model(days, strength, length)
            np.testing.assert_allclose([level[row, column] for level in grid], one, rtol=1e-9)


def test_slower_glands_take_longer_to_grow():
    slower = slow_model(DAYS, 1, 60, gland_half_lives=GlandHalfLives(20, np.array([7, 14, 30, 60])))
    assert np.all(np.diff(slower.adrenal[:, 10]) < 0)


def test_the_days_asked_for_do_not_change_the_levels():
    many = slow_model(DAYS, strength=5, length=60.3)
    few = slow_model([0, 150], strength=5, length=60.3)
    np.testing.assert_allclose(few, np.asarray(many)[:, [0, 150]], rtol=1e-4)
