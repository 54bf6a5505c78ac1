"""What a user of the one-hormone model gets."""

import numpy as np
import pytest
import scipy
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.physiology import fraction_left, fraction_left_in_phases, one_hormone

SOME = st.floats(0.5, 100)


def test_the_peak_and_what_is_left_ten_minutes_later_are_those_of_the_course():
    minutes = np.linspace(0, 30, 301)
    level = one_hormone(minutes, strength=0.47, length=5, half_life=5)
    assert level.max() == pytest.approx(1.235, rel=0.01)
    assert minutes[level.argmax()] == 5
    assert level[minutes == 15].item() - 1 == pytest.approx(0.0588, rel=0.01)


@settings(max_examples=30, deadline=None)
@given(strength=SOME, length=SOME, half_life=SOME)
def test_scipy_finds_the_same_level_within_a_thousandth(strength, length, half_life):
    k = np.log(2) / half_life

    def solve(start, stop, extra, level):
        times = np.linspace(start, stop, 9)
        return times, scipy.integrate.solve_ivp(
            lambda _, level: k * (1 + extra - level), (start, stop), [level], t_eval=times, rtol=1e-8, atol=1e-10
        ).y[0]

    rising, up = solve(0, length, strength, 1)
    falling, down = solve(length, length + 50, 0, up[-1])
    np.testing.assert_allclose(one_hormone(rising, strength, length, half_life), up, rtol=1e-3)
    np.testing.assert_allclose(one_hormone(falling, strength, length, half_life), down, rtol=1e-3)


def test_a_release_that_goes_on_brings_the_level_to_its_multiple():
    assert one_hormone([1000], strength=0.47, length=1000, half_life=5) == pytest.approx([1.47])


def test_without_more_release_the_level_stays():
    np.testing.assert_array_equal(one_hormone(np.arange(60), strength=0, length=5, half_life=5), 1)


def test_a_grid_gives_the_same_as_its_points_one_by_one():
    minutes, half_lives, lengths = np.arange(0, 60, 2.0), np.array([3.2, 20, 66]), np.array([[1], [30]])
    grid = one_hormone(minutes, 0.5, lengths, half_lives)
    assert grid.shape == (2, 3, 30)
    np.testing.assert_allclose(grid[1, 2], one_hormone(minutes, 0.5, 30, 66))
    np.testing.assert_allclose(grid[0, 1], one_hormone(minutes, 0.5, 1, 20))


def test_after_each_half_life_half_is_left():
    assert fraction_left([0, 5, 10, 15], half_life=5) == pytest.approx([1, 0.5, 0.25, 0.125])


def test_several_half_lives_give_a_curve_each():
    assert fraction_left([0, 10], half_life=[5, 10]) == pytest.approx(np.array([[1, 0.25], [1, 0.5]]))


def test_several_phases_add_up_to_one_curve():
    left = fraction_left_in_phases([0, 10], half_lives=[5, 10], shares=[0.2, 0.8])
    assert left == pytest.approx([1, 0.2 * 0.25 + 0.8 * 0.5])
