"""The same two curves of the same model, as people draw them in notebooks today, each under a slider of ipywidgets.

`code` is the notebook's one cell, `alive` what is on the page once it shows, and `SIGNALS` holds for each the script
that calls `seen()` whenever a new picture has reached the page.
"""

from dataclasses import dataclass

SHARED = """
import numpy as np
from widgets.physiology import fast_model

minutes = np.arange(0, 241, 2)

def levels(strength):
    found = fast_model(minutes, strength, 15)
    return found.acth, found.cortisol
"""
SLIDER = """
from ipywidgets import FloatSlider, VBox
from IPython.display import display

slider = FloatSlider(min=0, max=10, step=0.1, value=5)
slider.observe(move, "value")
"""
IMAGES = """
const images = new WeakSet();
new MutationObserver(() => {
  for (const image of document.querySelectorAll(".jp-OutputArea-output img")) {
    if (images.has(image)) continue;
    images.add(image);
    image.decode().then(seen, seen);
  }
}).observe(document.body, { childList: true, subtree: true });
"""
CANVASES = """
const drawn = CanvasRenderingContext2D.prototype.drawImage;
CanvasRenderingContext2D.prototype.drawImage = function (...given) {
  drawn.apply(this, given);
  if (this.canvas.isConnected) seen();
};
"""
PATHS = """
new MutationObserver((changes) => {
  if (changes.some(({ target }) => target.closest("svg"))) seen();
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["d"] });
"""


@dataclass(frozen=True)
class Rival:
    """A way to draw the two curves."""

    name: str
    code: str
    alive: str
    signal: str


RIVALS = [
    Rival(
        "interact and pyplot",
        SHARED
        + """
import matplotlib.pyplot as plt
from ipywidgets import FloatSlider, interact

def show(strength):
    for curve in levels(strength):
        plt.plot(minutes, curve)
    plt.show()

interact(show, strength=FloatSlider(min=0, max=10, step=0.1, value=5))
""",
        ".jupyter-widget-output img, .widget-output img",
        IMAGES,
    ),
    Rival(
        "ipympl, set_ydata",
        "%matplotlib widget\n"
        + SHARED
        + """
import matplotlib.pyplot as plt

plt.ioff()
figure, axes = plt.subplots()
lines = [axes.plot(minutes, curve)[0] for curve in levels(5)]
axes.set_ylim(0, 10)

def move(change):
    for line, curve in zip(lines, levels(change.new)):
        line.set_ydata(curve)
    figure.canvas.draw_idle()
"""
        + SLIDER
        + "display(VBox([slider, figure.canvas]))",
        ".jupyter-matplotlib-canvas-container canvas, .jupyter-matplotlib canvas",
        CANVASES,
    ),
    Rival(
        "plotly, FigureWidget",
        SHARED
        + """
import plotly.graph_objects as go

figure = go.FigureWidget([go.Scatter(x=minutes, y=curve) for curve in levels(5)])

def move(change):
    with figure.batch_update():
        for line, curve in zip(figure.data, levels(change.new)):
            line.y = curve
"""
        + SLIDER
        + "display(VBox([slider, figure]))",
        ".scatterlayer path.js-line",
        PATHS,
    ),
    Rival(
        "bqplot",
        SHARED
        + """
import bqplot.pyplot as plt

figure = plt.figure()
lines = [plt.plot(minutes, curve) for curve in levels(5)]

def move(change):
    for line, curve in zip(lines, levels(change.new)):
        line.y = curve
"""
        + SLIDER
        + "display(VBox([slider, figure]))",
        ".bqplot path.line",
        PATHS,
    ),
]
