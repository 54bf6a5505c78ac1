"""What the article says: arrows and question marks, without a curve or a scale."""

from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch

from ..content import Course
from ..content.charts import Chain
from .atlas import Moving
from .stage import INK, LINE, SOFT, WASH, Sheet, Size

# With room for larger letters, as slides have them.
BOX = {"boxstyle": "round,pad=1.2,rounding_size=0.6", "facecolor": WASH, "edgecolor": LINE, "mutation_scale": 13}
LINE_HEIGHT = 17.5
STEPS = [("cry", "oxytocin"), ("cry", "endorphins"), ("cry", "acth"), ("oxytocin", "pain"), ("endorphins", "pain")]
HALF = {"cry": 42, "oxytocin": 56, "endorphins": 62, "acth": 44, "pain": 74}  # half the width of each box
ARROW = {"arrowstyle": "-|>", "color": SOFT, "linewidth": 1.4, "shrinkA": 0, "shrinkB": 0}


def stage(_course: Course, chart: Chain, size: Size) -> dict:
    """Draw the chain of the claim: from a cry over three hormones to relief, with a question mark on every step."""
    height = 380 if size.narrow else 250
    sheet = Sheet(size, height, chart.id)
    axes = sheet.axes("sheet", (0, 0, size.width, height), x=(0, size.width), y=(height, 0))
    axes.set_axis_off()
    wide = {"cry": (70, 125), "oxytocin": (320, 44), "endorphins": (320, 125), "acth": (320, 206), "pain": (572, 84)}
    tall = {"cry": (170, 32), "oxytocin": (58, 180), "endorphins": (170, 180), "acth": (282, 180), "pain": (114, 336)}
    places = tall if size.narrow else wide
    for row in chart.row:
        _boxed(sheet, axes, places[row.id], row.label.split(" | "))
    for start, end in STEPS:
        if size.narrow:
            tail, tip = (places[start][0], places[start][1] + 34), (places[end][0], places[end][1] - 34)
        else:
            tail, tip = (places[start][0] + HALF[start], places[start][1]), (places[end][0] - HALF[end], places[end][1])
        _doubted_arrow(axes, tail, tip)
    return sheet.stage()


def _doubted_arrow(axes, tail: tuple[float, float], tip: tuple[float, float]) -> None:
    axes.annotate("", xy=tip, xytext=tail, arrowprops=ARROW)
    middle = ((tail[0] + tip[0]) / 2, (tail[1] + tip[1]) / 2)
    circle = {"boxstyle": "circle,pad=0.25", "facecolor": WASH, "edgecolor": LINE}
    axes.text(*middle, "?", color=INK, size=15, weight="bold", ha="center", va="center", bbox=circle)


def _boxed(sheet: Sheet, axes: Axes, place: tuple[float, float], lines: list[str]) -> None:
    """Draw lines in a box. Each is a text of its own, and stays in the middle where its letters are made larger."""
    across, down = place
    top = down - LINE_HEIGHT * (len(lines) - 1) / 2
    texts = [
        axes.text(across, top + LINE_HEIGHT * number, line, color=INK, ha="center", va="center")
        for number, line in enumerate(lines)
    ]
    sheet.figure.draw_without_rendering()
    wide = max(text.get_window_extent().width for text in texts)
    high = LINE_HEIGHT * len(lines) - 5
    axes.add_patch(FancyBboxPatch((across - wide / 2, down - high / 2), wide, high, **BOX))


def moving(_course: Course, chart: Chain) -> Moving:
    """Nothing moves; the table says the chain in words."""
    rows = [[row.label.replace(" | ", " "), row.note] for row in chart.row]
    return Moving(head=chart.columns, rows=rows)
