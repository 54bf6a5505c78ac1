"""What a user of the fast model gets: the numbers of the course, in every corner of the sliders."""

from functools import cache

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from widgets.physiology import MEASURED, PAPER, HalfLives, fast_model, resting_state

from .scipy_reference import solve_fast

WITHIN_1_PERCENT = {"rel": 0.01}
FINE = np.linspace(0, 240, 2401)


@cache
def stress(half_lives, **relief):
    """Give the stress of the course's table: u = 9 for 15 minutes."""
    return fast_model(FINE, strength=8, length=15, half_lives=half_lives, **relief)


def test_the_axis_rests_where_the_course_says():
    assert resting_state() == pytest.approx([1.0, 0.9853, 0.9853], abs=5e-5)


@given(k=st.floats(2, 100), n=st.floats(1, 6))
def test_the_resting_state_solves_the_equations_for_any_feedback(k, n):
    crh, acth, cortisol = resting_state(k, n)
    weak = 1 / (1 + (cortisol / k) ** n)
    assert weak / cortisol == pytest.approx(crh, rel=1e-12)
    assert crh * weak == pytest.approx(acth, rel=1e-12)
    assert acth == cortisol


@pytest.mark.parametrize(
    ("half_lives", "hormone", "height", "minute"),
    [
        (PAPER, "crh", 7.95, 15.0),
        (PAPER, "acth", 3.52, 20.5),
        (PAPER, "cortisol", 1.58, 59.2),
        (MEASURED, "crh", 7.54, 13.4),
        (MEASURED, "acth", 4.72, 17.9),
        (MEASURED, "cortisol", 1.76, 42.6),
    ],
)
def test_each_hormone_peaks_as_high_and_as_late_as_the_course_says(half_lives, hormone, height, minute):
    level = getattr(stress(half_lives), hormone)
    assert level.max() == pytest.approx(height, **WITHIN_1_PERCENT)
    assert FINE[level.argmax()] == pytest.approx(minute, **WITHIN_1_PERCENT)


def test_the_levels_at_five_moments_are_those_of_the_course():
    levels = fast_model([15, 30, 60, 120, 240], strength=8, length=15, half_lives=PAPER)
    assert levels.acth == pytest.approx([3.144, 3.109, 1.549, 0.762, 0.936], **WITHIN_1_PERCENT)
    assert levels.cortisol == pytest.approx([1.113, 1.389, 1.575, 1.332, 1.017], **WITHIN_1_PERCENT)


def test_a_relief_of_30_percent_moves_acth_by_little_for_the_papers_half_lives_and_strength_8():
    relieved = stress(PAPER, relief=0.3, relief_start=15, relief_length=10)
    change = relieved.acth - stress(PAPER).acth
    assert change.min() == pytest.approx(-0.054, **WITHIN_1_PERCENT)
    assert FINE[change.argmin()] == pytest.approx(32, **WITHIN_1_PERCENT)
    assert change[FINE <= 15] == pytest.approx(0, abs=1e-12)


def test_without_any_relief_acth_falls_56_percent_by_minute_60_for_the_papers_half_lives_and_strength_8():
    acth = stress(PAPER).acth
    assert acth[FINE == 60].item() / acth.max() - 1 == pytest.approx(-0.56, **WITHIN_1_PERCENT)


def test_the_default_half_lives_are_the_measured_ones():
    default = fast_model(FINE, strength=8, length=15)
    np.testing.assert_array_equal(default, stress(MEASURED))


hormone_half_life = st.floats(3, 300)


@settings(max_examples=100, deadline=None)
@given(
    strength=st.floats(0, 20),
    length=st.floats(0, 300),
    relief=st.floats(0, 0.95),
    relief_start=st.floats(0, 300),
    relief_length=st.floats(0, 300),
    half_lives=st.builds(HalfLives, hormone_half_life, hormone_half_life, hormone_half_life),
    k=st.floats(2, 100),
    n=st.floats(1, 6),
)
def test_scipy_finds_the_same_levels_within_a_thousandth(
    strength, length, relief, relief_start, relief_length, half_lives, k, n
):
    def drive_at(minute):
        relieved = relief_start <= minute < relief_start + relief_length
        return (1 + strength * (minute < length)) * (1 - relief * relieved)

    minutes = np.linspace(0, 600, 61)
    levels = fast_model(
        minutes,
        strength,
        length,
        relief=relief,
        relief_start=relief_start,
        relief_length=relief_length,
        half_lives=half_lives,
        k=k,
        n=n,
    )
    jumps = [length, relief_start, relief_start + relief_length]
    reference = solve_fast(minutes, drive_at, jumps, half_lives, k, n)
    np.testing.assert_allclose(levels, reference, rtol=1e-3)
    assert np.min(levels) > 0


def test_without_stress_nothing_moves():
    np.testing.assert_allclose(fast_model(FINE, strength=0, length=60), 1, rtol=1e-12)


def test_a_stress_of_no_length_moves_nothing():
    np.testing.assert_allclose(fast_model(FINE, strength=8, length=0), 1, rtol=1e-12)


def test_a_relief_of_0_changes_nothing():
    np.testing.assert_allclose(stress(MEASURED, relief=0, relief_start=15, relief_length=30), stress(MEASURED))


def test_a_relief_works_on_the_resting_drive_when_it_follows_the_stress():
    alone = fast_model(FINE, strength=0, length=0, relief=0.5, relief_start=30, relief_length=20)
    assert alone.crh.min() < 0.9
    assert FINE[alone.crh.argmin()] == pytest.approx(50, abs=0.1)


def test_more_stress_gives_a_higher_peak():
    for hormone, levels in fast_model(FINE, np.linspace(0, 20, 21), 15)._asdict().items():
        assert np.all(np.diff(levels.max(axis=-1)) > 0), hormone


def test_the_hormones_peak_in_the_order_of_the_cascade():
    levels = fast_model(FINE, np.linspace(1, 20, 20), 15)
    crh, acth, cortisol = (level.argmax(axis=-1) for level in levels)
    assert np.all(crh < acth)
    assert np.all(acth < cortisol)


def test_a_grid_gives_the_same_as_its_points_one_by_one():
    minutes = np.linspace(0, 240, 121)
    lengths, starts = np.array([0, 7.3, 15, 60]), np.array([[0], [10.1], [90]])
    grid = fast_model(minutes, 8, lengths, relief=0.4, relief_start=starts, relief_length=20)
    assert grid.acth.shape == (3, 4, 121)
    for row, start in enumerate(starts[:, 0]):
        for column, length in enumerate(lengths):
            one = fast_model(minutes, 8, length, relief=0.4, relief_start=start, relief_length=20)
            np.testing.assert_allclose([level[row, column] for level in grid], one, rtol=1e-5)


def test_half_lives_may_be_a_grid_too():
    both = fast_model(FINE, 8, 15, half_lives=HalfLives(*np.transpose([PAPER, MEASURED])))
    np.testing.assert_allclose(both.cortisol, [stress(PAPER).cortisol, stress(MEASURED).cortisol], rtol=1e-5)


def test_the_moments_asked_for_do_not_change_the_levels():
    few = fast_model([0, 100, 240], strength=8, length=15.5)
    many = fast_model(FINE, strength=8, length=15.5)
    np.testing.assert_allclose(few, np.asarray(many)[:, [0, 1000, 2400]], rtol=1e-4)
