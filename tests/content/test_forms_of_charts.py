"""What each form of chart can be drawn for, and what it has room for."""

from typing import Any, get_args

import pytest

from widgets.content import charts

# For which settings each form can be drawn, and what it has room for: its forms are tested at these ends.
DRAWN: dict[type[charts.Chart], dict[str, Any]] = {
    charts.Bars: {},
    charts.Chain: {"own_columns": 2},
    charts.Changes: {"own_columns": 1, "reach": 60},
    charts.Day: {"own_columns": 1, "top": 22, "span": (0, 24)},
    charts.Drain: {"own_columns": 1, "moved_by": {"ml": (0, 100), "times": (0, 1000), "minutes": (0, 10080)}},
    charts.Effects: {},
    charts.Fading: {"most_rows": 4, "moved_by": {"minutes": (0, 10080)}},
    charts.Months: {"own_columns": 4, "span": (0, 240), "moved_by": {"strength": (0, 20), "days": (0, 1000)}},
    charts.Order: {"own_columns": 1},
    charts.Sizes: {},
    charts.Stress: {
        "own_columns": 3,
        "span": (0, 240),
        "more_rows": True,
        "moved_by": {"strength": (0, 20), "length": (0, 240), "relief": (0, 95)},
    },
}
OTHERWISE = {"own_columns": 0, "most_rows": 40, "more_rows": False, "moved_by": {}, "span": (0, 0)}


@pytest.mark.parametrize("form", DRAWN)
def test_a_form_is_drawn_for_these_settings(form: type[charts.Chart]) -> None:
    wanted = OTHERWISE | DRAWN[form]
    assert {name: getattr(form, name) for name in wanted} == wanted
    assert set(get_args(charts.AnyChart)) == set(DRAWN)
