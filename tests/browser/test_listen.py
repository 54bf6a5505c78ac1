"""“Listen”: the curves of a chart as tones, as they are drawn, and never by themselves."""

from pathlib import Path

import numpy as np
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.plain import write_page
from tests.browser.voice import listen, said
from tests.course import COURSE
from widgets import chart
from widgets.charts import drawn

RATE = 8000
# A context that is rendered at once, as fast as it goes: what one would hear, as numbers.
RECORDER = f"""
globalThis.AudioContext = class extends OfflineAudioContext {{
  constructor() {{ super(1, {RATE} * 30, {RATE}); (globalThis.opened ??= []).push(this); }}
  async resume() {{}}
  async suspend() {{}}
  async close() {{}}
}};"""
RENDER = "async () => [...(await opened.at(-1).startRendering()).getChannelData(0)]"
SECONDS, FIRST, REST = 4, 2, 1.5
LOWEST, OCTAVES = 196, 2


@pytest.fixture
def figure(page: Page, tmp_path: Path, request: pytest.FixtureRequest) -> Locator:
    page.add_init_script(RECORDER)
    page.goto(write_page(tmp_path / "page.html", [chart(request.param)]))
    return page.get_by_role("figure")


def curves_of(figure: Locator) -> list[tuple[np.ndarray, np.ndarray]]:
    """Give each curve as it stands in the picture: how far along it is, and how high, both from 0 to 1."""
    whole = drawn(COURSE, figure.page.evaluate("document.querySelector('.gc-chart') && goodCryChart"))
    stage = whole["stages"]["wide"]["axes"]
    lines = [track for track in whole["tracks"] if track["kind"] == "line"]
    curves = []
    for line, path in zip(lines, figure.locator(".gc-stage-wide .gc-mark-line").all(), strict=True):
        axes = stage[line["axes"]]
        points = np.array([[float(n) for n in one.split(" ")] for one in path.get_attribute("d")[1:].split("L")])
        along = (points[:, 0] - points[0, 0]) / (points[-1, 0] - points[0, 0])
        curves.append((along, 1 - (points[:, 1] - axes["top"]) / axes["height"]))
    return curves


def pitch(sound: np.ndarray, at: float) -> float:
    """Measure the tone at a moment, from the times at which it crosses zero."""
    part = sound[round((at - 0.1) * RATE) : round((at + 0.1) * RATE)]
    crossings = np.flatnonzero((part[:-1] < 0) & (part[1:] >= 0))
    exact = crossings - part[crossings] / (part[crossings + 1] - part[crossings])
    return RATE * (len(exact) - 1) / (exact[-1] - exact[0])


@pytest.mark.parametrize(
    ("figure", "settings"),
    [
        ("stress", {}),
        ("stress", {"How strong the stress is": 3, "How long it lasts": 60}),
        ("stress", {"Suppose a cry lowered": 60}),
        ("months", {}),
    ],
    indirect=["figure"],
)
def test_the_tone_follows_each_curve_as_it_is_drawn(
    figure: Locator, settings: dict[str, float], request: pytest.FixtureRequest
) -> None:
    page = figure.page
    page.evaluate("id => { globalThis.goodCryChart = id; }", request.node.callspec.params["figure"])
    for name, value in settings.items():
        figure.get_by_role("slider", name=name).fill(str(value))
    figure.get_by_role("button", name="Listen").click()
    sound = np.array(page.evaluate(RENDER))
    curves = curves_of(figure)
    assert len(curves) >= 3
    for number, (along, height) in enumerate(curves):
        begins = FIRST + REST + number * (SECONDS + REST)
        assert np.abs(sound[round((begins - 1) * RATE) : round((begins - 0.1) * RATE)]).max() < 1e-4, "a rest before"
        for share in (0.1, 0.3, 0.5, 0.8):
            window = np.linspace(share - 0.1 / SECONDS, share + 0.1 / SECONDS, 41)
            expected = np.mean(LOWEST * 2 ** (OCTAVES * np.interp(window, along, height)))
            assert pitch(sound, begins + share * SECONDS) == pytest.approx(expected, rel=0.01)
    assert 0.01 < np.abs(sound).max() < 0.15, "it is quiet"


@pytest.mark.parametrize("figure", ["stress"], indirect=True)
def test_a_slider_moved_while_it_sounds_is_heard(figure: Locator) -> None:
    page = figure.page
    page.evaluate("globalThis.goodCryChart = 'stress'")
    figure.get_by_role("button", name="Listen").click()
    figure.get_by_role("slider", name="How long it lasts").fill("60")
    sound = np.array(page.evaluate(RENDER))
    along, height = curves_of(figure)[1]
    expected = LOWEST * 2 ** (OCTAVES * np.interp(0.5, along, height))
    assert pitch(sound, FIRST + 2 * REST + 1.5 * SECONDS) == pytest.approx(expected, rel=0.01)


def test_nothing_sounds_by_itself_and_it_can_be_paused_and_stopped(page: Page, tmp_path: Path) -> None:
    page.add_init_script("""globalThis.AudioContext = class extends AudioContext {
      constructor() { super(); (globalThis.opened ??= []).push(this); }
    };""")
    page.goto(write_page(tmp_path / "page.html", [chart("stress")]))
    listen(page)
    figure = page.get_by_role("figure")
    figure.get_by_role("slider").first.press("ArrowRight")
    assert page.evaluate("globalThis.opened === undefined")
    sentence = figure.locator(".gc-sentence").inner_text()
    said(page)
    figure.get_by_role("button", name="Listen").press("Enter")
    assert said(page)[0] == "CRH, then ACTH, then cortisol."
    pause = figure.get_by_role("button", name="Pause the tones")
    pause.press("Enter")
    page.wait_for_function("opened[0].state === 'suspended'")
    figure.get_by_role("button", name="Go on listening").press("Enter")
    page.wait_for_function("opened[0].state === 'running'")
    page.wait_for_function("goodCrySaid.includes('CRH')", timeout=60_000)
    page.wait_for_function("sentence => goodCrySaid.includes(sentence)", arg=sentence, timeout=60_000)
    assert page.evaluate("goodCrySaid") == ["CRH", "ACTH", "cortisol", sentence]
    page.wait_for_function("opened[0].state === 'closed'")
    figure.get_by_role("button", name="Listen").press("Enter")
    stop = figure.get_by_role("button", name="Stop")
    stop.press("Enter")
    page.wait_for_function("opened[1].state === 'closed'")
    expect(figure.get_by_role("button", name="Listen")).to_be_focused()
    expect(stop).to_be_hidden()


def has_curves(wanted: str) -> bool:
    return any(track["kind"] == "line" for track in drawn(COURSE, wanted)["tracks"])


def test_only_curves_over_time_can_be_listened_to(page: Page, tmp_path: Path) -> None:
    page.goto(write_page(tmp_path / "page.html", [chart(one) for one in COURSE.chart]))
    with_curves = [one for one in COURSE.chart if has_curves(one)]
    titles = [COURSE.chart[one].title for one in with_curves]
    assert with_curves and len(with_curves) < len(COURSE.chart)
    able = page.get_by_role("figure").filter(has=page.get_by_role("button", name="Listen"))
    assert [one.locator(".gc-chart-title").inner_text() for one in able.all()] == titles


def test_without_a_way_to_sound_there_is_no_button(page: Page, tmp_path: Path) -> None:
    page.add_init_script("delete globalThis.AudioContext")
    page.goto(write_page(tmp_path / "page.html", [chart("stress")]))
    expect(page.get_by_role("slider").first).to_be_visible()
    expect(page.get_by_role("button", name="Listen")).to_have_count(0)
