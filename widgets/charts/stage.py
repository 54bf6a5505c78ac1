"""A stage: what of a chart stands still, drawn once by matplotlib as SVG.

Colours are left as names of the theme's variables, so that one stage serves light and dark; text stays text.
Lengths are pixels of the drawing, counted from its upper left corner.
"""

import io
import re
from dataclasses import dataclass

import matplotlib
from matplotlib.axes import Axes
from matplotlib.figure import Figure

# matplotlib wants real colours; these stand for the theme's and are exchanged in the finished SVG.
INK, SOFT, LINE, WASH, PAPER = "#010101", "#020202", "#030303", "#040404", "#050505"
DATA = {1: "#010001", 2: "#020002", 3: "#030003", 4: "#040004"}
# The name that a form gives whatever shows the finding: a learner may draw before it is seen.
FOUND = "found"
_VARIABLES = {INK: "ink", SOFT: "soft", LINE: "line", WASH: "wash", PAPER: "paper"} | {
    DATA[i]: f"data-{i}" for i in DATA
}

STYLE = {
    "svg.fonttype": "none",
    "font.weight": 400,
    "text.color": INK,
    "axes.edgecolor": LINE,
    "axes.labelcolor": SOFT,
    "xtick.color": LINE,
    "ytick.color": LINE,
    "xtick.labelcolor": SOFT,
    "ytick.labelcolor": SOFT,
    "font.size": 13,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.spines.left": False,
    "axes.linewidth": 1,
}


@dataclass(frozen=True)
class Size:
    """How large a stage is; every chart is drawn for a wide column and for a phone."""

    name: str
    width: int

    @property
    def narrow(self) -> bool:
        """Whether this is the phone's."""
        return self.name == "narrow"


SIZES = (Size("wide", 660), Size("narrow", 340))


class Sheet:
    """A sheet to draw a stage on.

    Parameters
    ----------
    size : Size
        Its name and width.
    height : int
        Its height in pixels.
    name : str
        Makes the ids inside the SVG the chart's own.
    """

    def __init__(self, size: Size, height: int, name: str) -> None:
        self.width, self.height = size.width, height
        self._salt = f"{name}-{size.name}"
        self._places: dict[str, Axes] = {}
        self.figure = Figure(figsize=(self.width / 72, height / 72), dpi=72, facecolor="none")

    def axes(
        self,
        name: str,
        box: tuple[float, float, float, float],
        x: tuple[float, float] = (0, 1),
        y: tuple[float, float] = (0, 1),
    ) -> Axes:
        """Give a place to draw: `box` is left, top, width, height; `x` and `y` are the ends of its scales."""
        left, top, width, height = box
        place = (left / self.width, 1 - (top + height) / self.height, width / self.width, height / self.height)
        axes = self.figure.add_axes(place, facecolor="none", xlim=x, ylim=y)
        axes.tick_params(length=0, pad=6)
        self._places[name] = axes
        return axes

    def stage(self) -> dict:
        """Give the finished stage: the SVG, its size, and where its scales lie."""
        text = io.StringIO()
        with matplotlib.rc_context({"svg.hashsalt": self._salt}):
            self.figure.savefig(text, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
        return {
            "svg": themed(text.getvalue()),
            "width": self.width,
            "height": self.height,
            "axes": {name: self._scales(axes) for name, axes in self._places.items()},
        }

    def _scales(self, axes: Axes) -> dict:
        place = axes.get_position()
        return {
            "left": round(place.x0 * self.width, 3),
            "top": round((1 - place.y1) * self.height, 3),
            "width": round(place.width * self.width, 3),
            "height": round(place.height * self.height, 3),
            "x": list(axes.get_xlim()),
            "y": list(axes.get_ylim()),
        }


def themed(svg: str) -> str:
    """Exchange the colours and the font for the theme's, and drop what the page does not need."""
    svg = svg[svg.index("<svg") :]
    for unneeded in (
        r"<metadata>.*?</metadata>",
        r"<style.*?</style>",
        r"<!--.*?-->",
        r' id="(?:figure|axes|patch|text|line2d|xtick|ytick|matplotlib\.axis|[A-Za-z]*Collection)_\d+"',
        r' (?:width|height)="[\d.]+pt"',
        r"font-family: [^;\"]*; ?",
        r' transform="rotate\(-0 [^"]*\)"',
        r"<g>\s*<g/>\s*</g>",
        r"<defs>\s*</defs>|<g>\s*</g>|<g/>",
    ):
        svg = re.sub(unneeded, "", svg, flags=re.DOTALL)
    svg = svg.replace(f'id="{FOUND}"', 'class="gc-finding"')
    for colour, name in _VARIABLES.items():
        svg = svg.replace(colour, f"var(--gc-{name})")
    # A line ends between two elements alone: the places of a path stand on one.
    return re.sub(r"\s*\n\s*", " ", svg).replace("> <", ">\n<")
