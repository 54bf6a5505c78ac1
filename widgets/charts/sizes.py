"""Studies side by side, each a circle whose area stands for its number of people, with what it found."""

from math import sqrt

from ..content import Course
from ..content.charts import Sizes
from .atlas import Moving
from .stage import DATA, INK, SOFT, Sheet, Size

LARGEST_RADIUS = 38
LANE = 82
WORDS = 92
LINE = 23


def stage(course: Course, chart: Sizes, size: Size) -> dict:
    """Draw a lane for each study: its circle at the left, its words at the right."""
    height = LANE * len(chart.row) + 8
    sheet = Sheet(size, height, chart.id)
    axes = sheet.axes("sheet", (0, 0, size.width, height), x=(0, size.width), y=(height, 0))
    axes.set_axis_off()
    largest = max(course.number(row.value).value for row in chart.row)
    for i, row in enumerate(chart.row):
        people, middle = course.number(row.value).value, LANE * (i + 0.5) + 4
        radius = LARGEST_RADIUS * sqrt(people / largest)
        axes.plot([44], [middle], "o", color=DATA[1], markersize=2 * radius, markeredgewidth=0, alpha=0.85)
        axes.text(WORDS, middle - LINE, row.label, color=INK, weight="bold", va="center")
        axes.text(WORDS, middle, f"{people:,.0f} {course.number(row.value).unit}", color=SOFT, va="center")
        axes.text(WORDS, middle + LINE, row.note, color=INK, va="center")
    return sheet.stage()


def moving(course: Course, chart: Sizes) -> Moving:
    """Nothing moves; the table says each study in words."""
    words, rows = course.words, []
    for row in chart.row:
        number, study = course.number(row.value), course.study[row.rests_on]
        rows.append([row.label, f"{number.value:,.0f} {number.unit}", study.what, row.note])
    head = [words("chart-study"), words("chart-how-many"), words("chart-measured"), words("chart-what-found")]
    return Moving(head=head, rows=rows)
