"""The same lesson as many would write it today: ipywidgets, pyplot and `jupyterquiz`, with no part of this course.

What `jupyterquiz` has no kind for becomes the nearest that it has: an order asks what comes first, a match asks for
each pair, a case for its first scene. What is to be written becomes a text area, and a study two groups drawn by
numpy under a slider for how many.
"""

import html
from collections.abc import Iterator
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from tests.course import COURSE
from tests.kinds import Case, Estimate, Match, Order, Question, Words
from tests.lab.notebooks import KERNEL
from widgets.content.charts import Chart
from widgets.lab.notebooks import Prose, read_lesson
from widgets.pieces.drawing import drawing_svg
from widgets.pieces.question.content import question_content

LESSON = "02_the_hormone_story.ipynb"
START = """
import math
import matplotlib.pyplot as plt
import numpy as np
from ipywidgets import HTML, Accordion, FloatSlider, IntSlider, Textarea, interact
from IPython.display import SVG
from jupyterquiz import display_quiz
"""
# The fast model is imported; written out, it would be 200 lines more.
CURVES = """
from widgets.physiology import fast_model

minutes = np.arange(0, 241, 2)

def show(strength, length, relief):
    levels = fast_model(minutes, strength, length, relief=relief / 100, relief_start=length, relief_length=30)
    figure, panels = plt.subplots(3, sharex=True, figsize=(8, 6))
    for axes, curve, name in zip(panels, levels, ["CRH", "ACTH", "cortisol"]):
        axes.plot(minutes, curve)
        axes.set_title(name)
    plt.show()
"""
SHARES = """
def show({names}):
    shares = {shares}
    plt.figure(figsize=(8, 3))
    plt.barh(list(shares), list(shares.values()))
    plt.xlim(0, 100)
    plt.show()
"""
BARS = """
numbers = {numbers}
plt.figure(figsize=(8, 3))
plt.barh(list(numbers), list(numbers.values()))
plt.title({title!r})
plt.show()
"""
STUDY = """
def show(people):
    rng = np.random.default_rng(people)
    cried, not_cried = rng.normal(0, 1, (2, people))
    difference = cried.mean() - not_cried.mean()
    spread = 1.96 * math.sqrt(cried.var(ddof=1) / people + not_cried.var(ddof=1) / people)
    plt.figure(figsize=(8, 3))
    plt.errorbar([difference], [0], xerr=[spread])
    plt.axvline(0)
    plt.show()

interact(show, people=IntSlider(20, min=2, max=500));
"""


def write_plain_lesson(path: Path) -> Path:
    """Write the lesson as a plain notebook."""
    cells = [new_code_cell(START)]
    for one in read_lesson(COURSE, LESSON):
        if isinstance(one, Prose):
            cells.append(new_markdown_cell(one.text))
        else:
            cells.append(new_code_cell(CODE[one.word](one.wanted)))
    nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), path)
    return path


def expected() -> dict[str, int]:
    """Give how many of each thing are on the page once the plain lesson is alive, by CSS selector."""
    here = [one for one in read_lesson(COURSE, LESSON) if not isinstance(one, Prose)]
    asked = [COURSE.question[one.wanted] for one in here if one.word == "question"]
    charts = [COURSE.chart[one.wanted] for one in here if one.word == "chart"]
    studies = sum(one.word == "study" for one in here)
    written = sum(one.word == "reflect" for one in here) + sum(isinstance(one, Words) for one in asked)
    return {
        ".Quiz": sum(len(list(_quiz(one))) for one in asked),
        ".widget-slider": sum(len(one.slider) for one in charts) + studies,
        ".jp-OutputArea img[src^='data:image/png']": len(charts) + studies,
        ".widget-textarea": written,
    }


def _lesson(lesson_id: str) -> str:
    return _drawing(COURSE.lesson[lesson_id].drawing)


def _drawing(name: str) -> str:
    return f"SVG({drawing_svg(COURSE, name)!r})"


def _claim(claim_id: str) -> str:
    claim = COURSE.claim[claim_id]
    found = html.escape(f"{claim.verdict} {claim.found} {claim.not_tested}")
    return f"Accordion([HTML({found!r})], titles=[{claim.says!r}])"


def _reflect(reflection_id: str) -> str:
    return f"Textarea(description={COURSE.reflection[reflection_id].asks!r})"


def _question(question_id: str) -> str:
    question = COURSE.question[question_id]
    if isinstance(question, Words):
        return f"Textarea(description={question.asks!r})"
    return f"display_quiz({list(_quiz(question))!r})"


def _quiz(question: Question) -> Iterator[dict]:
    match question:
        case Words():
            return
        case Estimate():
            why = question.why
            fits = {"type": "range", "range": [question.low, question.high], "correct": True, "feedback": why.fits}
            other = {"type": "default", "feedback": why.under}
            yield {"question": question.asks, "type": "numeric", "answers": [fits, other]}
        case Order():
            yield _choice(question.asks, [(one.text, one.why, not place) for place, one in enumerate(question.items)])
        case Match():
            for pair in question.pairs:
                yield _choice(pair.text, [(one.fits, one.why, one is pair) for one in question.pairs])
        case Case():
            scene = question.scenes[0]
            yield _choice(scene.text, [(one.text, one.why, True) for one in scene.choices])
        case _:
            content = question_content(COURSE, question)
            options = [(one["text"], one["why"], one["right"]) for one in content["options"]]
            yield _choice(question.asks, options, many=content["kind"] == "several")


def _choice(asks: str, options: list[tuple[str, str, bool]], many: bool = False) -> dict:
    answers = [{"answer": text, "feedback": why, "correct": right} for text, why, right in options]
    return {"question": asks, "type": "many_choice" if many else "multiple_choice", "answers": answers}


def _chart(chart_id: str) -> str:
    chart = COURSE.chart[chart_id]
    if not chart.slider:
        numbers = {row.label: COURSE.number(row.value).value for row in chart.row if row.value}
        return BARS.format(numbers=numbers, title=chart.title)
    sliders = ", ".join(
        f"{one.id}=FloatSlider({one.start}, min={one.nodes[0]}, max={one.nodes[-1]}, step={one.step})"
        for one in chart.slider
    )
    return f"{_shown(chart)}\ninteract(show, {sliders});"


def _shown(chart: Chart) -> str:
    match chart.form:
        case "stress":
            return CURVES
        case "fading":
            names = "minutes"
            half_lives = {row.label: COURSE.number(row.value).value for row in chart.row}
            shares = f"{{name: 100 * 0.5 ** (minutes / life) for name, life in {half_lives}.items()}}"
        case "drain":
            names = "ml, times, minutes"
            life = COURSE.number(chart.row[1].value).value
            plasma = 1000 * chart.settings.plasma_litres
            shares = f'{{"tears": 100 * ml * times / {plasma}, "body": 100 * (1 - 0.5 ** (minutes / {life}))}}'
    return SHARES.format(names=names, shares=shares)


CODE = {
    "lesson": _lesson,
    "claim": _claim,
    "chart": _chart,
    "drawing": _drawing,
    "question": _question,
    "reflect": _reflect,
    "study": lambda _: STUDY,
}
