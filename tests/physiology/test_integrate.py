"""What the two models can rely on: methods of the order they claim, and jumps that are met exactly."""

from functools import partial

import numpy as np
import pytest

from widgets.physiology.equations import slow_jacobian, slow_slopes
from widgets.physiology.integrate import follow, rosenbrock, runge_kutta

ONE = np.ones(1)


def logistic(state, drive):
    return drive * state * (1 - state)


def logistic_jacobian(state, drive):
    return (drive * (1 - 2 * state))[np.newaxis]


def logistic_at(time):
    """Give the exact solution from 0.1 at time 0, with a drive of 1."""
    return 1 / (1 + 9 * np.exp(-time))


def error_of_equal_steps(method, count):
    """Give the error at time 2 after so many equal steps."""
    state = np.full((1, 1), 0.1)
    for _ in range(count):
        state = method(state, ONE * 2 / count, [ONE])
    return abs(state.item() - logistic_at(2))


@pytest.mark.parametrize(
    ("method", "order"),
    [
        (partial(runge_kutta, logistic, longest=10), 4),
        (partial(rosenbrock, logistic, logistic_jacobian, tolerance=1), 3),
    ],
    ids=["runge_kutta", "rosenbrock"],
)
def test_half_the_step_divides_the_error_as_the_order_says(method, order):
    errors = [error_of_equal_steps(method, count) for count in (16, 32, 64)]
    assert np.log2(np.divide(errors[:-1], errors[1:])) == pytest.approx([order, order], abs=0.2)


def test_no_step_of_runge_kutta_is_longer_than_allowed():
    lengths = []

    def counting(state, drive):
        lengths.append(drive)
        return 0 * state

    runge_kutta(counting, np.ones((1, 1)), 10.5 * ONE, [ONE], longest=1)
    assert len(lengths) == 4 * 11


@pytest.mark.parametrize("tolerance", [1e-3, 1e-5, 1e-7])
def test_rosenbrock_keeps_its_tolerance(tolerance):
    end = rosenbrock(logistic, logistic_jacobian, np.full((1, 1), 0.1), 5 * ONE, [ONE], tolerance=tolerance)
    assert end.item() == pytest.approx(logistic_at(5), rel=10 * tolerance)


def test_rosenbrock_takes_few_steps_where_minutes_meet_weeks():
    calls = []

    def stiff(state, drive):
        calls.append(1)
        fast, slow = state
        return np.stack([1e5 * (slow - fast), -0.1 * slow])

    def jacobian(state, drive):
        return np.array([[-1e5, 1e5], [0, -0.1]])[:, :, np.newaxis]

    end = rosenbrock(stiff, jacobian, np.ones((2, 1)), 10 * ONE, [ONE], tolerance=1e-5)
    assert end == pytest.approx(np.exp(-1), rel=1e-3)
    assert len(calls) < 300


def test_rosenbrock_says_so_where_a_system_leaves_its_range():
    def fall(state, drive):
        return -1 / np.sqrt(state)  # at time 2/3 the state is 0, and there is nothing beyond

    def jacobian(state, drive):
        return (0.5 * state**-1.5)[np.newaxis]

    with pytest.raises(ArithmeticError, match="changes too fast"):
        rosenbrock(fall, jacobian, np.ones((1, 1)), 2 * ONE, [ONE], tolerance=1e-5)


def test_each_point_of_a_grid_meets_its_own_jumps_exactly():
    def ramp(state, drive, scale):
        return np.stack([drive * scale])

    ends, scale = np.array([0.3, 2.5, 9.0]), np.array([1.0, 2.0, 3.0])
    edges = np.stack([0 * ends, ends, ends + np.inf])
    drives = np.stack([ends * 0 + 5, ends * 0 - 1])
    samples = follow(
        partial(runge_kutta, ramp, longest=1), np.zeros((1, 3)), edges, drives, [scale], np.array([0, 1.0, 4.0])
    )
    expected = [[scale[i] * (5 * min(t, ends[i]) - max(t - ends[i], 0)) for t in (0, 1, 4)] for i in range(3)]
    np.testing.assert_allclose(samples[0], expected, rtol=1e-12)


def test_what_a_caller_hands_over_is_left_as_it_is():
    state, length = np.full((1, 1), 0.5), np.ones(1)
    edges, drives = np.array([[0.0], [np.inf]]), np.ones((1, 1))
    follow(partial(runge_kutta, logistic, longest=1), state, edges, drives, [], np.array([1.0]))
    rosenbrock(logistic, logistic_jacobian, state, length, [ONE], tolerance=1e-5)
    assert state.item() == 0.5
    assert length.item() == 1


def test_the_jacobian_is_the_derivative_of_the_slopes():
    rng = np.random.default_rng(1)
    state, inputs = rng.uniform(0.5, 3, (5, 4)), [rng.uniform(1, 4, shape) for shape in [4, (5, 4), 4, 4]]
    tiny = 1e-6
    for variable in range(5):
        nudge = np.zeros((5, 4))
        nudge[variable] = tiny
        rise = slow_slopes(state + nudge, *inputs) - slow_slopes(state - nudge, *inputs)
        np.testing.assert_allclose(slow_jacobian(state, *inputs)[:, variable], rise / (2 * tiny), atol=1e-7)
