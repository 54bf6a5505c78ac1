"""The gallery: what a learner guessed and drew, small beside what was found. It is made in the page and stays there."""

import msgspec

from ...charts import drawn
from ...content import Course
from ...content.charts import AnyChart, Draw
from ...content.questions import Question
from ..chart.pencil import needs_of
from ..made import Made
from ..question.content import question_content


def make(course: Course, gallery_id: str) -> Made:
    """Make a look back at one's own guesses and drawings."""
    gallery = course.gallery[gallery_id]
    titles = {one.id: one.title for one in course.lesson.values()}
    guesses = [_guess(course, one) for one in course.question.values() if one.moment == "before"]
    data = {
        "item": gallery.id,
        "drawings": [_drawing(course, one, one.draw) for one in course.chart.values() if one.draw],
        "guesses": [
            {"lesson": title, "guesses": [one for one in guesses if one and one["id"].startswith(f"{lesson}.")]}
            for lesson, title in titles.items()
        ],
    }
    return Made("gallery", msgspec.to_builtins(gallery), data)


def _drawing(course: Course, chart: AnyChart, draw: Draw) -> dict:
    """Give what was found of a chart, and how what was drawn on it is shown and told."""
    pencil = drawn(course, chart.id)["draw"]
    return needs_of(chart, draw, pencil) | {
        "title": chart.title,
        "ends": [pencil["low"], pencil["high"]],
        "labels": [one["label"] for one in pencil["handles"]],
        "isCurve": chart.can_draw == "curve",
        "decimals": len(f"{draw.step:g}".partition(".")[2]),
    }


def _guess(course: Course, question: Question) -> dict | None:
    """Give what a guess is shown beside: a number on its scale, or options that fit; None where neither does."""
    content = question_content(course, question)
    shown = {name: content[name] for name in ("id", "version", "asks")}
    if "options" in content:
        return shown | {"fits": [one["text"] for one in content["options"] if one.get("right")]}
    if "least" in content:
        return shown | {
            "number": content["answer"],
            "ends": [content["least"], content["most"]],
            "unit": content["unit"],
        }
    return None
