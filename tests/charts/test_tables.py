"""What the table of a chart says in each row, against the records themselves; and a chart that is drawn by itself."""

import io
import json
import os
import sys
from pathlib import Path

import pytest

from tests.charts.seen import drawn
from tests.course import COURSE
from widgets.charts import alone
from widgets.content.chart_parts import Row
from widgets.content.records import Number, Study

WORDS = COURSE.words
MINUS = "−"


def of_form(*forms: str) -> pytest.MarkDecorator:
    wanted = [one for one in COURSE.chart.values() if one.form in forms]
    return pytest.mark.parametrize("chart", wanted, ids=lambda one: one.id)


def plain(text: str) -> str:
    """A number and its unit are kept on one line by a sign of its own."""
    return text.replace("\u00a0", " ")


def table(chart) -> tuple[list[str], list[list[str]]]:
    packed = drawn(chart.id)
    return packed["head"], [[plain(cell) for cell in row] for row in packed["rows"]]


def shown(row: Row) -> tuple[Number, Study]:
    return COURSE.number(row.value), COURSE.study[row.value.partition(".")[0]]


def spread(number: Number) -> str:
    if not number.interval:
        return WORDS("chart-not-seen")
    return f"{WORDS('chart-from-to', low=f'{number.low:g}', high=f'{number.high:g}')} ({number.interval})"


@of_form("bars")
def test_bars_say_their_numbers_their_ranges_and_whom_they_are_of(chart) -> None:
    head, rows = table(chart)
    assert head == ["", WORDS("chart-found"), WORDS("chart-range"), WORDS("chart-in-whom")]
    for row, cells in zip(chart.row, rows, strict=True):
        number, study = shown(row)
        assert cells == [row.label, f"{number.value:g} {number.unit}", plain(spread(number)), study.who]


@of_form("effects")
def test_effects_say_what_they_were_compared_with(chart) -> None:
    head, rows = table(chart)
    names = ("chart-effect", "chart-interval", "chart-compared-with", "chart-in-whom")
    assert head == ["", *map(WORDS, names)]
    for row, cells in zip(chart.row, rows, strict=True):
        number, study = shown(row)
        found, interval = (
            one.replace("-0", f"{MINUS}0") for one in (f"{number.value:.2f} {number.unit}", spread(number))
        )
        assert cells == [row.label, found, plain(interval), study.compared_with or row.note, study.who]


@of_form("changes")
def test_changes_say_how_many_percent_and_whether_anybody_cried(chart) -> None:
    head, rows = table(chart)
    assert head == [WORDS("chart-measured"), WORDS("chart-change"), WORDS("chart-in-whom"), *chart.columns]
    for row, cells in zip(chart.row, rows, strict=True):
        study = COURSE.study[row.study or row.value.partition(".")[0]]
        found = row.note
        if not row.study:
            after, before = shown(row)[0].value, COURSE.number(row.low).value if row.low else None
            percent = round(after if before is None else 100 * (after - before) / before)
            found = f"{'+' if percent >= 0 else MINUS}{abs(percent)} %"
        assert cells == [row.label, found, study.who, study.crying]


@of_form("sizes")
def test_sizes_say_how_many_people_and_what_was_measured(chart) -> None:
    head, rows = table(chart)
    assert head == [WORDS(f"chart-{one}") for one in ("study", "how-many", "measured", "what-found")]
    for row, cells in zip(chart.row, rows, strict=True):
        number, study = shown(row)
        assert cells == [row.label, f"{number.value:,.0f} {number.unit}", study.what, row.note]


@of_form("order")
def test_an_order_says_each_step_in_words(chart) -> None:
    head, rows = table(chart)
    assert head == [WORDS("chart-when"), *chart.columns, WORDS("chart-in-words")]
    named = {-1: "chart-worse", 0: "chart-as-before", 1: "chart-better"}
    for row, cells in zip(chart.row, rows, strict=True):
        step = int(shown(row)[0].value) if row.value else 0
        assert cells == [row.label.replace(" | ", " "), WORDS(named[step]), row.note]


@of_form("chain")
def test_a_chain_says_each_step(chart) -> None:
    assert table(chart) == (chart.columns, [[row.label.replace(" | ", " "), row.note] for row in chart.row])


@of_form("day")
def test_a_day_says_both_points_with_their_ranges(chart) -> None:
    head, rows = table(chart)
    assert head == ["", *chart.columns, WORDS("chart-range-of-people")]
    for row, cells in zip(chart.row, rows, strict=True):
        one, _ = shown(row)
        assert cells == [row.label, f"{one.value:g} {one.unit}", f"{one.low:g} to {one.high:g} ({one.interval})"]


@of_form("stress", "months")
def test_curves_say_their_levels_at_some_times(chart) -> None:
    head, rows = table(chart)
    first = {"stress": "chart-minutes-of-stress", "months": "chart-day"}[chart.form]
    assert head == [WORDS(first), *(WORDS("chart-times-resting", what=one) for one in chart.columns)]
    times = {"stress": [0, 15, 30, 60, 120, 240], "months": [0, 30, 60, 90, 120, 180, 240]}[chart.form]
    assert rows == [[str(time), *(f"{{{name}_{time}}}" for name in chart.curves)] for time in times]
    facts = {one["id"]: one for one in drawn(chart.id)["facts"]}
    for time in times:
        for name in chart.curves:
            fact = facts[f"{name}_{time}"]
            assert (fact["read"], fact["of"], fact.get("x", 0), fact["decimals"]) == ("at", name, time, 2)


@of_form("fading")
def test_what_fades_says_its_half_life_and_what_is_left_of_it(chart) -> None:
    head, rows = table(chart)
    assert head == [WORDS(f"chart-{one}") for one in ("hormone", "half-life", "left-now", "by-the-range")]
    for row, cells in zip(chart.row, rows, strict=True):
        number, _ = shown(row)
        low, high = (
            COURSE.number(end).value if end else own for end, own in ((row.low, number.low), (row.high, number.high))
        )
        known = WORDS("chart-minutes-from-to", value=f"{number.value:g}", low=f"{low:g}", high=f"{high:g}")
        now = WORDS("chart-from-to", low=f"{{{row.id}_least}}", high=f"{{{row.id}_most}}")
        assert cells == [row.label, plain(known), f"{{{row.id}}} %", plain(f"{now} %")]


@of_form("drain")
def test_what_drains_says_both_shares(chart) -> None:
    head, rows = table(chart)
    tears, body = chart.row
    assert (head, rows) == (["", *chart.columns], [[tears.label, "{tears} %"], [body.label, "{body} %"]])


def test_charts_are_drawn_by_themselves_without_anybodys_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("MPLBACKEND", "MATPLOTLIBRC", "MPLCONFIGDIR"):
        monkeypatch.setenv(name, "of somebody")
    (tmp_path / "matplotlibrc").touch()
    out, seen, go = io.StringIO(), [], os.chdir
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(
        alone.os, "chdir", lambda where: (go(where), seen.append([one.name for one in Path.cwd().iterdir()]))
    )
    wanted = ["how-often", "claimed"]
    monkeypatch.setattr(sys, "argv", ["alone", str(COURSE.assets), *wanted])
    alone.main()
    assert json.loads(out.getvalue()) == {one: json.loads(json.dumps(drawn(one))) for one in wanted}
    assert Path.cwd() == tmp_path
    assert seen == [[], ["matplotlibrc"]], "matplotlib finds no file in the folder that it looks into"
    assert [name for name in os.environ if name.startswith(("MPL", "MATPLOTLIB"))] == ["MPLCONFIGDIR"]
    assert Path(os.environ["MPLCONFIGDIR"]).name == "matplotlib" and "of somebody" not in os.environ["MPLCONFIGDIR"]
