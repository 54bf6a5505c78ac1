"""What a chart says, in words, in its table or to a screen reader, is so by the model, wherever its sliders stand."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Page

from tests.browser.plain import show
from tests.charts import told
from tests.course import COURSE
from widgets import chart
from widgets.charts import drawn

PLACES = {"stress": 400, "months": 150, "fading": 200, "drain": 400}
# How far a curve may lie from the model, as a share of its scale; what is said of it no further, but for rounding.
ERROR = 0.01
NUMBER = r"(?:under )?−?\d+(?:\.\d+)?"
SAID = """([settings, title]) => {
  const figure = [...document.querySelectorAll("figure")].find((one) => one.textContent.includes(title));
  const sliders = [...figure.querySelectorAll(".gc-slider input")];
  return JSON.stringify(JSON.parse(settings).map((places) => {
    places.forEach((place, i) => { sliders[i].value = place; });
    sliders[0].dispatchEvent(new Event("input"));
    sliders.forEach((slider) => slider.dispatchEvent(new Event("input")));
    return {
      sentence: figure.querySelector(".gc-sentence").textContent,
      picture: figure.querySelector("[role=img]").getAttribute("aria-label"),
      settings: sliders.map((slider) => slider.getAttribute("aria-valuetext")),
      rows: [...figure.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent)),
    };
  }));
}"""
Say = Callable[[list[dict[str, float]]], list[dict]]


def saying(page: Page, folder: Path, chart_id: str) -> Say:
    """Open a chart, and give the way to ask what it says at settings of its sliders."""
    show(page, folder / "page.html", [chart(chart_id)])

    def say(places: list[dict[str, float]]) -> list[dict]:
        # As one text: Playwright looks at every value of a list for itself.
        settings = json.dumps([list(place.values()) for place in places])
        return json.loads(page.evaluate(SAID, [settings, COURSE.chart[chart_id].title]))

    return say


def numbers(pattern: str, sentence: str) -> list[tuple[float, float]] | None:
    """Give the numbers that stand where a sentence has `#`, each with its room for rounding; None if it is another."""
    found = re.search(re.escape(pattern).replace(r"\#", f"({NUMBER})").replace(r"\ ", " "), sentence)
    return [number(one) for one in found.groups()] if found else None


def number(text: str) -> tuple[float, float]:
    """Read a number as it is written, with its room for rounding; `under 0.01` is anything from 0 to that."""
    digits = text.removeprefix("under ").replace("−", "-")
    half = 0.5 * 10.0 ** -len(digits.partition(".")[2])
    return (float(digits) / 2, half) if text.startswith("under ") else (float(digits), half)


def near(said: tuple[float, float], true: float, room: float) -> bool:
    return abs(said[0] - true) <= said[1] + room + 1e-9


def peak(curve: np.ndarray, times: np.ndarray, said: tuple[float, float]) -> bool:
    """Say whether the model stands near its highest at the time that is named as that of the highest."""
    there = np.interp(said[0], times, curve)
    return curve.max() - there <= 0.05 * (curve.max() - 1)


def scales(chart_id: str) -> dict[str, float]:
    return {name: axes["y"][1] for name, axes in drawn(COURSE, chart_id)["stages"]["wide"]["axes"].items()}


def check_stress(at: dict[str, float], said: dict, levels: told.Levels) -> str:
    """Give the kind of sentence that was said, after all in it is found to be so."""
    tops, sentence, without = scales("stress"), said["sentence"], levels.pop("without")
    for row, minute in zip(said["rows"], (0, 15, 30, 60, 120, 240), strict=True):
        assert row[0] == str(minute)
        for cell, name in zip(row[1:], levels, strict=True):
            assert near(number(cell), np.interp(minute, told.MINUTES, levels[name]), ERROR * tops[name])
    most = {name: curve.max() for name, curve in levels.items()}
    least = {name: curve.min() for name, curve in levels.items()}
    if sentence == "Without a stress, all three stay where they were.":
        assert all(abs(curve - 1).max() < 0.01 for curve in levels.values())
        return "stays"
    assert max(abs(curve - 1).max() for curve in levels.values()) > 0.003
    if found := numbers("CRH falls to # times its resting level, ACTH to # and cortisol to #;", sentence):
        assert at["strength"] == 0 < at["relief"]
        assert f"a cry takes {at['relief']:g} % off" in sentence
        assert all(near(one, least[name], ERROR * tops[name]) for one, name in zip(found, levels, strict=True))
        assert all(curve[-1] > least[name] for name, curve in levels.items()), "they come back"
        return "relief alone"
    assert at["strength"] > 0
    if found := numbers("# times its resting level; its highest point is #.", sentence):
        assert f"a cry takes {at['relief']:g} % off" in sentence and at["relief"] > 0
        assert near(found[0], abs(levels["acth"] - without).max(), 2 * ERROR * tops["acth"])
        assert near(found[1], most["acth"], ERROR * tops["acth"])
        return "relief"
    assert at["relief"] == 0 and "Nobody cries in this picture." in sentence
    if found := numbers("ACTH is highest at minute #, at # times its resting level.", sentence):
        minutes = [*numbers("at minute #, and cortisol after it, at minute #.", sentence), found[0]]
        assert near(found[1], most["acth"], 0.005) and most["acth"] < 1.055
        assert minutes[0] < minutes[2] < minutes[1], "one after the other"
        kind = "small"
    else:
        crh, acth, height, cortisol = numbers(
            "CRH is highest at minute #, ACTH at minute # (# times its resting level), cortisol at minute #.", sentence
        )
        minutes = [crh, cortisol, acth]
        assert near(height, most["acth"], ERROR * tops["acth"]) and most["acth"] > 1.045
        (fall,) = numbers("an hour after the stress has ended, ACTH stands # % below its highest point.", sentence)
        hour_after = np.interp(at["length"] + 60, told.MINUTES, levels["acth"])
        assert near(fall, 100 * (1 - hour_after / most["acth"]), 100 * ERROR * tops["acth"] / most["acth"])
        kind = "stress"
    assert all(
        peak(levels[name], told.MINUTES, one) for name, one in zip(("crh", "cortisol", "acth"), minutes, strict=True)
    )
    return kind


def check_months(at: dict[str, float], said: dict, levels: told.Levels) -> str:
    tops, sentence = scales("months"), said["sentence"]
    names = ("acth", "cortisol", "pituitary", "adrenal")
    for row, day in zip(said["rows"], (0, 30, 60, 90, 120, 180, 240), strict=True):
        for cell, name in zip(row[1:], names, strict=True):
            top = tops.get(name, tops["glands"])
            # In the first hours after a change the hormones jump, and a point is drawn on either side of the jump.
            if name in ("pituitary", "adrenal") or day not in (0, at["days"]):
                assert near(number(cell), np.interp(day, told.DAYS, levels[name]), ERROR * top)
    after = at["days"] < told.DAYS
    acth, days = levels["acth"][after], told.DAYS[after] - at["days"]
    grown = levels["adrenal"].max()
    if sentence == "Without a stress, everything stays as it is.":
        assert all(abs(levels[name] - 1).max() < 0.01 for name in names)
        return "stays"
    assert at["strength"] > 0
    if found := numbers("the adrenal glands grow to # times their size,", sentence):
        assert near(found[0], grown, ERROR * tops["glands"])
        assert "never more than 2 % below its resting level." in sentence and acth.min() > 0.98 - 0.005
        return "small"
    (length,) = numbers("After # day", sentence)
    assert length[0] == at["days"]
    assert near(numbers("have grown to # times", sentence)[0], grown, ERROR * tops["glands"])
    lowest_day, lowest = numbers(
        "ACTH is lowest # days after the stress has ended, at # of its resting level.", sentence
    )
    assert near(lowest, acth.min(), ERROR * tops["acth"]) and lowest[0] < 1
    assert 1 - np.interp(lowest_day[0], days, acth) >= 0.97 * (1 - acth.min()), "that is the day of the lowest"
    assert acth[-1] > acth.min() + 0.002, "then it comes back"
    return "stress"


def check_fading(at: dict[str, float], said: dict, _: told.Levels) -> str:
    minutes = at["minutes"]
    for row, lives in zip(said["rows"], told.HALF_LIVES.values(), strict=True):
        now, shortest, longest = (told.left(minutes, life) for life in lives)
        assert near(number(row[2].removesuffix("\u00a0%")), now, 100 * ERROR)
        least, most = row[3].removesuffix("\u00a0%").split(" to ")
        assert near(number(least), shortest, 100 * ERROR) and near(number(most), longest, 100 * ERROR)
    if "all of each hormone is there" in said["sentence"]:
        assert minutes == 0
        return "all"
    expected = f"After {minutes:g} minute{'' if minutes == 1 else 's'}, # % of the oxytocin is left, "
    found = numbers(f"{expected}# % of the beta-endorphin, # % of the ACTH and # % of the cortisol.", said["sentence"])
    for one, (life, *_) in zip(found, told.HALF_LIVES.values(), strict=True):
        assert near(one, told.left(minutes, life), 100 * ERROR)
    return "less"


def check_drain(at: dict[str, float], said: dict, _: told.Levels) -> str:
    ml, times, minutes = at["ml"], at["times"], at["minutes"]
    tears, body = 100 * ml * times / 3000, 100 - told.left(minutes, 14)
    start = f"{ml:g} ml of tears, at {times:g} × the strength of blood, would carry away # % of the ACTH in the blood. "
    then = (
        f"Meanwhile, in {minutes:g} minute{'' if minutes == 1 else 's'}, the body itself clears # % of what was there."
    )
    for one in (
        numbers(start + then, said["sentence"]),
        [number(row[1].removesuffix("\u00a0%")) for row in said["rows"]],
    ):
        assert near(one[0], tears, 0.001) and near(one[1], body, 100 * ERROR)
        assert one[0][0] > 0, "little is not nothing"
    return "drained"


CHECKS = {"stress": check_stress, "months": check_months, "fading": check_fading, "drain": check_drain}
MODELS = {"stress": told.of_stress, "months": told.of_months}
KINDS = {
    "stress": {"stays", "relief alone", "relief", "small", "stress"},
    "months": {"stays", "small", "stress"},
    "fading": {"all", "less"},
    "drain": {"drained"},
}


def _setting(value: float, unit: str) -> str:
    one, *more = unit.split("|")
    return f"{value:g} {one if value == 1 or not more else more[-1]}".strip()


def test_every_chart_with_a_slider_is_checked() -> None:
    assert set(CHECKS) == {one.id for one in COURSE.chart.values() if one.slider}


@pytest.mark.parametrize("chart_id", CHECKS)
def test_all_that_a_chart_says_is_so_by_the_model(page: Page, tmp_path: Path, chart_id: str) -> None:
    places = told.every_place(chart_id, PLACES[chart_id], seed=21)
    models = MODELS.get(chart_id, lambda places: [{}] * len(places))(places)
    kinds = set()
    for at, levels, said in zip(places, models, saying(page, tmp_path, chart_id)(places), strict=True):
        assert "{" not in said["sentence"] and "undefined" not in said["sentence"] and "NaN" not in str(said)
        assert said["settings"] == [_setting(at[one.id], one.unit) for one in COURSE.chart[chart_id].slider], (
            "each slider tells where it stands"
        )
        assert not re.search(r"\d", said["picture"]), "numbers of the picture are told by its sentence"
        try:
            kinds.add(CHECKS[chart_id](at, said, levels))
        except (AssertionError, TypeError, ValueError) as error:
            raise AssertionError(f"{chart_id} at {at} says: {said['sentence']} {said['rows']}") from error
    assert kinds == KINDS[chart_id], "every sentence was said and checked"


@pytest.mark.parametrize(
    ("strength", "length", "minutes"), [(0.5, 15, (15, 19, 47)), (1, 15, (15, 19, 47)), (0.1, 5, (5, 13, 41))]
)
def test_a_small_stress_peaks_when_its_curves_do(
    page: Page, tmp_path: Path, strength: float, length: float, minutes: tuple[int, int, int]
) -> None:
    (said,) = saying(page, tmp_path, "stress")([{"strength": strength, "length": length, "relief": 0}])
    for name, minute in zip(("CRH", "ACTH", "cortisol"), minutes, strict=True):
        named = re.search(rf"{name}\b[^.]*?at minute (\d+)", said["sentence"])
        assert abs(int(named[1]) - minute) <= 3, said["sentence"]


def test_a_relief_without_a_stress_is_told_as_the_fall_that_it_is(page: Page, tmp_path: Path) -> None:
    (said,) = saying(page, tmp_path, "stress")([{"strength": 0, "length": 15, "relief": 50}])
    (lowest,) = re.findall(r"CRH falls to (\d\.\d+) times", said["sentence"])
    assert abs(float(lowest) - 0.63) < 0.05 and "stay where they were" not in said["sentence"]


def test_an_hour_is_counted_from_the_end_of_the_stress(page: Page, tmp_path: Path) -> None:
    (said,) = saying(page, tmp_path, "stress")([{"strength": 6, "length": 60, "relief": 0}])
    assert "an hour after the stress has ended" in said["sentence"]


def test_a_small_stress_of_months_has_its_low_weeks_after_and_not_days(page: Page, tmp_path: Path) -> None:
    (said,) = saying(page, tmp_path, "months")([{"strength": 0.1, "days": 120}])
    (day,) = re.findall(r"(\d+) days after the stress has ended", said["sentence"])
    assert abs(int(day) - 24) <= 3
