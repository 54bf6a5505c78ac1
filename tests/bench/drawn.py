"""Draws how something grows, as an SVG whose text is text. It brings its own paper, so it is read in light and dark."""

from pathlib import Path

from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from tests.bench.growth import Growth
from widgets.charts.settings import as_it_comes

PAPER, INK, SOFT, LINE = "#fbf9f5", "#23201c", "#5d574f", "#d9d3c9"
COLOURS = ("#0072b2", "#b34700", "#006b50", "#8a4a78", "#6b5a00", "#444444")
MARKERS = "osD^vP"
STYLE = {"svg.fonttype": "none", "svg.hashsalt": "good-cry", "font.family": "sans-serif", "font.size": 11}


def draw_growth(growths: list[Growth], size_label: str, to: Path) -> None:
    """Draw each as a line, in multiples of what it is at the smallest size; both axes are logarithmic."""
    with as_it_comes(STYLE):
        figure = Figure(figsize=(8, 4.4), facecolor=PAPER)
        axes = figure.add_axes((0.11, 0.14, 0.5, 0.8), facecolor=PAPER)
        axes.loglog()
        for growth, colour, marker in zip(growths, COLOURS, MARKERS, strict=False):
            times = [value / growth.medians[0] for value in growth.medians]
            label = f"{growth.what}: {growth.exponent:.2f}".replace("-", "−")
            axes.plot(growth.sizes, times, color=colour, marker=marker, markersize=5, label=label)
        sizes = growths[0].sizes
        axes.set_xticks(sizes, [f"{size:,}" if size < 1_000_000 else "1 million" for size in sizes])
        axes.minorticks_off()
        axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.10g}"))
        axes.set_xlabel(size_label, color=SOFT)
        axes.set_ylabel(f"times what it is with {sizes[0]:,}", color=SOFT)
        axes.grid(color=LINE, linewidth=0.8)
        axes.tick_params(colors=SOFT, length=0)
        for side in axes.spines.values():
            side.set_color(LINE)
        legend = axes.legend(
            loc="upper left", bbox_to_anchor=(1.03, 1), frameon=False, labelcolor=INK, borderaxespad=0, title="exponent"
        )
        legend.get_title().set_color(SOFT)
        to.parent.mkdir(parents=True, exist_ok=True)
        figure.savefig(to, metadata={"Date": None, "Title": f"How it grows: {size_label}"})
