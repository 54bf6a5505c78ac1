"""What is seen on a drawn stage: its words, lines and dots with their places, read from the picture itself."""

import re
from dataclasses import dataclass
from functools import cache
from xml.etree import ElementTree as ET

import pytest

from tests.course import COURSE
from widgets.charts.draw import draw
from widgets.content import Course

SVG, LINK = "{http://www.w3.org/2000/svg}", "{http://www.w3.org/1999/xlink}href"
NUMBER = r"-?[\d.]+(?:e-?\d+)?"

WIDTHS = {"wide": 660, "narrow": 340}
NEAR = 0.02  # pixels: as exactly as a picture is written
LOW = 6.0  # pixels that letters may reach below the middle of a line


@dataclass(frozen=True)
class Seen:
    """Something on a stage, with its places in pixels; `look` is its colour with what else sets it apart."""

    look: str
    places: tuple[tuple[float, float], ...]
    says: str = ""
    found: bool = False

    @property
    def x(self) -> float:
        return self.places[0][0]

    @property
    def y(self) -> float:
        return self.places[0][1]


@cache
def drawn(chart_id: str) -> dict:
    """Draw a chart in this process."""
    return draw(COURSE, chart_id)


class Stage:
    """A drawn stage, of a chart of this course or of another; `across` and `up` turn values on a scale into pixels."""

    def __init__(self, chart_id: str, size: str, course: Course = COURSE) -> None:
        self.stage = (drawn(chart_id) if course is COURSE else draw(course, chart_id))["stages"][size]
        self.words: list[Seen] = []
        self.lines: list[Seen] = []
        self.dots: list[Seen] = []
        self._read(ET.fromstring(self.stage["svg"]), False)

    def across(self, axes: str, value: float) -> float:
        one = self.stage["axes"][axes]
        return one["left"] + one["width"] * (value - one["x"][0]) / (one["x"][1] - one["x"][0])

    def up(self, axes: str, value: float) -> float:
        one = self.stage["axes"][axes]
        return one["top"] + one["height"] * (one["y"][1] - value) / (one["y"][1] - one["y"][0])

    def word(self, says: str) -> Seen:
        """Give the one text that says this."""
        [one] = [one for one in self.words if one.says == says]
        return one

    def _read(self, node: ET.Element, found: bool) -> None:
        found = found or node.get("class") == "gc-finding"
        style = node.get("style", "")
        if node.tag in (f"{SVG}defs", f"{SVG}clipPath") or "gc-mark" in node.get("class", ""):
            return
        if node.tag == f"{SVG}text":
            look = f"{_of(style, 'fill')} {_of(style, 'text-anchor') or 'start'}"
            self.words.append(Seen(look, (_place(node),), "".join(node.itertext()), found))
        elif node.tag == f"{SVG}use":
            self.dots.append(Seen(_of(style, "fill"), (_place(node),), node.get(LINK, ""), found))
        elif node.tag == f"{SVG}path" and "stroke: " in style:
            numbers = [float(one) for one in re.findall(NUMBER, node.get("d", ""))]
            look = f"{_of(style, 'stroke')} {_of(style, 'stroke-width') or '1'}"
            self.lines.append(Seen(look, tuple(zip(numbers[::2], numbers[1::2], strict=True)), "", found))
        for part in node:
            self._read(part, found)

    def radius(self, dot: Seen) -> float:
        """Give how far a dot reaches from its middle."""
        [path] = re.findall(rf'<path id="{dot.says[1:]}" d="([^"]+)"', self.stage["svg"])
        return max(abs(float(one)) for one in re.findall(NUMBER, path))


def _of(style: str, name: str) -> str:
    found = re.search(rf"(?:^|; ?){name}: ([^;]+)", style)
    return found[1].removeprefix("var(--gc-").removesuffix(")") if found else ""


def _place(node: ET.Element) -> tuple[float, float]:
    if "x" in node.attrib:
        return float(node.attrib["x"]), float(node.attrib["y"])
    moved = re.search(rf"translate\(({NUMBER}) ({NUMBER})\)", node.get("transform", ""))
    return (float(moved[1]), float(moved[2])) if moved else (0.0, 0.0)


def charts(*forms: str) -> pytest.MarkDecorator:
    wanted = [(one, size) for one in COURSE.chart.values() if one.form in forms for size in WIDTHS]
    return pytest.mark.parametrize(("chart", "size"), wanted, ids=[f"{one.id}, {size}" for one, size in wanted])


def the(lines: list[Seen], look: str, y: float) -> list[Seen]:
    """Give what looks like this and stands at this height."""
    return [one for one in lines if one.look == look and one.y == pytest.approx(y, abs=NEAR)]


def ends(one: Seen) -> list[float]:
    """Give how far across each of its places stands."""
    return [x for x, _ in one.places]
