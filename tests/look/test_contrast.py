"""Every text of the course can be read on every ground it may stand on, in light and dark, drawings and charts too."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.plain import show
from tests.course import COURSE
from tests.look.colours import contrast, theme
from widgets import chart, drawing, explore

TEXT = ("ink", "soft", "accent", "fits", "look")
GROUNDS = ("paper", "raised", "wash", "accent-wash", "fits-wash", "look-wash")
DATA = ("data-1", "data-2", "data-3", "data-4")
PLAIN_GROUNDS = ("paper", "raised", "wash")

# What an SVG text is painted with, and what lies below it: the nearest ground of the page that is not transparent.
PAINTED = """() => [...document.querySelectorAll("svg text")].filter((e) => e.getClientRects().length).map((text) => {
  let opacity = 1;
  for (let e = text; e; e = e.parentElement) opacity *= Number(getComputedStyle(e).opacity);
  let ground = text.closest("div");
  while (ground && getComputedStyle(ground).backgroundColor === "rgba(0, 0, 0, 0)") ground = ground.parentElement;
  const style = getComputedStyle(text);
  return { words: text.textContent.trim(), fill: style.fill, opacity: opacity * Number(style.fillOpacity),
    ground: getComputedStyle(ground).backgroundColor };
})"""


def pairs() -> list[tuple[str, str, str]]:
    plain = [(text, ground) for text in TEXT for ground in GROUNDS] + [("on-accent", "accent"), ("on-accent", "data-1")]
    labels = [(text, ground) for text in DATA for ground in PLAIN_GROUNDS]
    return [(scheme, *pair) for scheme in ("light", "dark") for pair in plain + labels]


@pytest.mark.parametrize(("scheme", "text", "ground"), pairs())
def test_each_colour_of_text_is_read_on_each_ground(scheme: str, text: str, ground: str) -> None:
    assert contrast(theme()[scheme][text], theme()[scheme][ground]) >= 4.5


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", PLAIN_GROUNDS)
def test_the_edges_of_what_can_be_touched_are_seen(scheme: str, ground: str) -> None:
    assert contrast(theme()[scheme]["edge"], theme()[scheme][ground]) >= 3


def hex_of(rgb: str) -> str:
    return "#" + "".join(f"{int(part):02x}" for part in rgb.removeprefix("rgb(").removesuffix(")").split(", "))


@pytest.mark.parametrize("dark", [False, True])
def test_labels_of_charts_and_drawings_can_be_read(page: Page, tmp_path: Path, dark: bool) -> None:
    charts = [chart(name) for name in COURSE.chart]
    show(page, tmp_path / "page.html", [*charts, drawing("stress-axis"), explore("05.tear-system")], dark)
    painted = page.evaluate(PAINTED)
    assert len(painted) > 100
    faint = [one for one in painted if one["opacity"] < 1 or contrast(hex_of(one["fill"]), hex_of(one["ground"])) < 4.5]
    assert faint == []
