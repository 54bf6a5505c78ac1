"""What the article says: arrows and question marks, without a curve or a scale."""

from ..content import Course
from ..content.charts import Chain
from .atlas import Moving
from .stage import INK, LINE, SOFT, WASH, Sheet, Size

BOX = {"boxstyle": "round,pad=0.9,rounding_size=0.6", "facecolor": WASH, "edgecolor": LINE}
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
        words = row.label.replace(" | ", "\n")
        axes.text(*places[row.id], words, color=INK, ha="center", va="center", bbox=BOX, linespacing=1.35)
    for start, end in STEPS:
        if size.narrow:
            tail, tip = (places[start][0], places[start][1] + 30), (places[end][0], places[end][1] - 30)
        else:
            tail, tip = (places[start][0] + HALF[start], places[start][1]), (places[end][0] - HALF[end], places[end][1])
        _doubted_arrow(axes, tail, tip)
    return sheet.stage()


def _doubted_arrow(axes, tail: tuple[float, float], tip: tuple[float, float]) -> None:
    axes.annotate("", xy=tip, xytext=tail, arrowprops=ARROW)
    middle = ((tail[0] + tip[0]) / 2, (tail[1] + tip[1]) / 2)
    circle = {"boxstyle": "circle,pad=0.25", "facecolor": WASH, "edgecolor": LINE}
    axes.text(*middle, "?", color=INK, size=15, weight="bold", ha="center", va="center", bbox=circle)


def moving(_course: Course, chart: Chain) -> Moving:
    """Nothing moves; the table says the chain in words."""
    rows = [[row.label.replace(" | ", " "), row.note] for row in chart.row]
    return Moving(head=chart.columns, rows=rows)
