"""A chart answers the hand: the curve, the sentence and the table move together, without a kernel."""

import csv
import io
import re
import xml.etree.ElementTree as ET
from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.plain import write_page
from tests.charts.direct import stress_levels
from tests.course import COURSE
from widgets import chart
from widgets.charts import drawn, stress

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def stress_chart(page: Page, tmp_path: Path) -> Locator:
    page.goto(write_page(tmp_path / "page.html", [chart("stress")]))
    return page.get_by_role("figure")


def curve(figure: Locator, name: str) -> str:
    return figure.locator(f'.gc-stage-wide path.gc-mark-line[data-track="{name}"]').get_attribute("d")


def set_slider(figure: Locator, name: str, value: float) -> None:
    figure.get_by_role("slider", name=name).fill(str(value))


def levels(figure: Locator, name: str) -> np.ndarray:
    """Read a curve back off the page, in the units of its scale."""
    stage = drawn(COURSE, "stress")["stages"]["wide"]["axes"][name]
    heights = np.array([float(y) for y in re.findall(r"[ML][\d.]+ (-?[\d.]+)", curve(figure, name))])
    return stage["y"][1] - (heights - stage["top"]) / stage["height"] * (stage["y"][1] - stage["y"][0])


@pytest.mark.parametrize(("strength", "length", "relief"), [(8, 15, 0), (4.3, 32.5, 0), (9.1, 52.5, 37), (0.4, 5, 12)])
def test_the_page_shows_what_the_model_computes(
    stress_chart: Locator, strength: float, length: float, relief: float
) -> None:
    set_slider(stress_chart, "How strong the stress is", strength)
    set_slider(stress_chart, "How long it lasts", length)
    set_slider(stress_chart, "Suppose a cry lowered", relief)
    directly = stress_levels(strength, length, relief)
    for name, top in stress.levels_at_most(COURSE, COURSE.chart["stress"]).items():
        assert np.abs(levels(stress_chart, name) - directly[name]).max() <= 0.011 * top


def test_a_slider_moves_curve_sentence_and_table_together(stress_chart: Locator) -> None:
    before = curve(stress_chart, "acth")
    sentence = stress_chart.locator(".gc-sentence").inner_text()
    stress_chart.get_by_text("As a table").click()
    half_an_hour = stress_chart.get_by_role("row").filter(has=stress_chart.page.get_by_role("rowheader", name="30"))
    row = half_an_hour.inner_text()
    slider = stress_chart.get_by_role("slider", name="How long it lasts")
    slider.press("ArrowRight")
    assert curve(stress_chart, "acth") != before
    assert stress_chart.locator(".gc-sentence").inner_text() != sentence
    assert half_an_hour.inner_text() != row
    expect(stress_chart.locator(".gc-value").nth(1)).to_have_text("17.5 min")
    expect(slider).to_have_attribute("aria-valuetext", "17.5 min")


def test_the_sentence_is_announced_when_the_hand_rests(page: Page, stress_chart: Locator) -> None:
    told = page.locator(".gc-voice")
    expect(told).to_have_text("")
    set_slider(stress_chart, "How long it lasts", 30)
    expect(told).to_have_text(stress_chart.locator(".gc-sentence").inner_text())


def test_with_nothing_supposed_the_sentence_says_that_nobody_cries(stress_chart: Locator) -> None:
    expect(stress_chart.locator(".gc-sentence")).to_contain_text("Nobody cries in this picture.")
    set_slider(stress_chart, "Suppose a cry lowered", 30)
    expect(stress_chart.locator(".gc-sentence")).to_contain_text(
        "You suppose that a cry takes 30 % off the stress signal"
    )
    set_slider(stress_chart, "How strong the stress is", 0)
    expect(stress_chart.locator(".gc-sentence")).to_contain_text("There is no stress here, only the relief")
    set_slider(stress_chart, "Suppose a cry lowered", 0)
    expect(stress_chart.locator(".gc-sentence")).to_have_text("Without a stress, all three stay where they were.")


def test_a_chart_goes_back_to_where_it_began(stress_chart: Locator) -> None:
    before = curve(stress_chart, "cortisol")
    set_slider(stress_chart, "How long it lasts", 60)
    assert curve(stress_chart, "cortisol") != before
    stress_chart.get_by_role("button", name="Back to the start").press("Enter")
    assert curve(stress_chart, "cortisol") == before


def test_every_chart_carries_badge_source_sentence_and_table(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [chart(one) for one in COURSE.chart]))
    badge = {"measured": "Measured", "indirect": "Measured, indirect", "illustrative": "Illustrative model"}
    for one, place in zip(COURSE.chart.values(), page.locator("main > div").all(), strict=True):
        figure = place.get_by_role("figure", name=one.title)
        expect(figure.locator(".gc-badge b")).to_have_text(badge.get(one.badge, "Claim only"))
        expect(figure.get_by_text(one.basis)).to_be_visible()
        sentence = figure.locator(".gc-sentence").inner_text()
        assert "{" not in sentence and "undefined" not in sentence, one.id
        figure.get_by_text("As a table").click()
        assert figure.get_by_role("row").count() > 1, one.id
        assert "{" not in figure.get_by_role("table").inner_text(), one.id
        assert figure.locator(".gc-sources a").count() == len(COURSE.sources(one)), one.id


def test_a_phone_gets_a_stage_of_its_own(page: Page, tmp_path: Path) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto(write_page(tmp_path / "page.html", [chart("stress")]))
    expect(page.locator(".gc-stage-narrow")).to_be_visible()
    expect(page.locator(".gc-stage-wide")).to_be_hidden()
    text = page.locator(".gc-stage-narrow text").first
    assert text.evaluate("e => e.getBoundingClientRect().height") >= 11, "too small to read"
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def save(page: Page, figure: Locator, button: str) -> tuple[str, bytes]:
    figure.get_by_text("Save this chart").click()
    with page.expect_download() as saved:
        figure.get_by_role("button", name=button).click()
    return saved.value.suggested_filename, Path(saved.value.path()).read_bytes()


def test_a_chart_is_saved_as_a_picture_that_needs_no_page(page: Page, stress_chart: Locator) -> None:
    name, saved = save(page, stress_chart, "Picture (SVG)")
    assert name == "stress.svg"
    text = saved.decode("utf-8")
    assert "var(" not in text
    words = " ".join("".join(e.itertext()) for e in ET.fromstring(text).iter(f"{SVG}text"))
    for told in ("A stress, and what comes after", "Illustrative model:", "10.15252/msb.20209510", "ACTH, sent by"):
        assert told in words


def test_a_chart_is_saved_as_a_png_that_is_not_blank(page: Page, stress_chart: Locator) -> None:
    name, saved = save(page, stress_chart, "Picture (PNG)")
    assert (name, saved[:8]) == ("stress.png", b"\x89PNG\r\n\x1a\n")
    assert len(saved) > 30_000


def test_the_numbers_are_saved_as_they_are_shown(page: Page, stress_chart: Locator) -> None:
    set_slider(stress_chart, "How strong the stress is", 5)
    name, saved = save(page, stress_chart, "Numbers (CSV)")
    rows = list(csv.reader(io.StringIO(saved.decode("utf-8"))))
    assert name == "stress.csv"
    assert rows[0] == ["Minutes after the stress begins", "crh", "acth", "cortisol"]
    assert [float(row[0]) for row in rows[1:]] == stress.MINUTES.tolist()
    assert np.allclose([float(row[2]) for row in rows[1:]], levels(stress_chart, "acth"), atol=0.05)


def test_a_step_is_not_named_over_its_dot(page: Page, tmp_path: Path) -> None:
    for size, width in {"wide": 1000, "narrow": 360}.items():
        page.set_viewport_size({"width": width, "height": 800})
        page.goto(write_page(tmp_path / "page.html", [chart("around-a-film")]))
        text = page.locator(f".gc-stage-{size} text", has_text="as before").bounding_box()
        dot = page.locator(f".gc-stage-{size} use").first.bounding_box()
        assert dot["width"] > 8, "the dot, and not a tick"
        assert text["x"] >= 0 and text["x"] + text["width"] < dot["x"], size


def test_a_supposed_relief_lasts_ten_minutes_however_strong_and_there_is_no_band_for_nothing(
    stress_chart: Locator,
) -> None:
    def minutes(label: str) -> float:
        band = stress_chart.locator(f'.gc-stage-wide path.gc-mark-band[data-track="{label}"]').first
        box, line = band.bounding_box(), stress_chart.locator(".gc-stage-wide path.gc-mark-line").first.bounding_box()
        return round(240 * box["width"] / line["width"], 1) if box else 0

    assert (minutes("stress"), minutes("relief")) == (pytest.approx(15, abs=0.6), 0)
    for share in (1, 20, 50):
        set_slider(stress_chart, "Suppose a cry lowered", share)
        assert minutes("relief") == pytest.approx(10, abs=0.6)
    set_slider(stress_chart, "How strong the stress is", 0)
    assert minutes("stress") == 0
