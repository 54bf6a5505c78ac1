"""What each form of chart can be drawn for, and what it has room for."""

from typing import Any, get_args

import pytest
from msgspec.structs import replace

from tests.course import COURSE
from widgets.content import charts
from widgets.content.chart_parts import Row

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


def test_a_form_says_which_of_its_rows_show_a_number() -> None:
    row, told = Row("r", "R"), Row("r", "R", study="s")
    shown = {
        form: [one.shows_number(row), one.shows_number(told)]
        for form, one in {one.form: one for one in COURSE.chart.values()}.items()
    }
    by_nature = {"bars": True, "day": True, "effects": True, "fading": True, "sizes": True, "stress": True}
    others = {"chain": False, "drain": False, "months": False, "order": False}
    assert shown == {form: [shows, shows] for form, shows in (by_nature | others).items()} | {"changes": [True, False]}
    stress, drain = (next(one for one in COURSE.chart.values() if one.form == form) for form in ("stress", "drain"))
    assert not stress.shows_number(Row("crh", "R")) and drain.shows_number(Row("body", "R"))


OF_STUDY = ("estimate", "low", "high", "truth")
OF_MANY = ("striking", "away", "mean", "printed", "truth")


@pytest.mark.parametrize(
    ("show", "names"),
    [
        ("one", {f"{name}_{place}" for name in OF_STUDY for place in (1, 2)}),
        ("many", {f"{name}_{place}" for name in OF_MANY for place in (1, 2)}),
        (
            "several",
            {f"{name}_{place}" for name in OF_STUDY for place in (1, 2)} | {"n", "striking", "mean", "low", "high"},
        ),
    ],
)
def test_the_words_of_an_idea_may_name_what_is_computed_for_it(show: str, names: set[str]) -> None:
    idea = next(iter(COURSE.idea.values()))
    assert replace(idea, show=show, plan=[idea.plan[0]] * 2).names == names
