"""The bank as GIFT, a plain text format that Moodle and many others import.

It cannot say that answers keep their order, nor that a text counts nothing. Questions that need either are not in it.
"""

import re

from ..content import Course
from ..pieces.question.carried import ALL, AnyItem, Choice, Matching, Numeric, Written
from .choose import by_lesson
from .moodle import category
from .words import afterwards, paragraph

_SIGNS = re.compile(r"[\\~=#{}:]")


def gift(course: Course, items: list[AnyItem]) -> str:
    """Give the questions as one text, in a category for each lesson. GIFT has no hints, so there are none."""
    blocks = []
    for lesson, asked in by_lesson(course, filter(carried_by_gift, items)):
        blocks.append(f"$CATEGORY: {category(course, lesson)}")
        blocks += [_question(course, item) for item in asked]
    return "\n\n".join(blocks) + "\n"


def carried_by_gift(item: AnyItem) -> bool:
    """Say whether the format can carry a question as it is meant."""
    return not isinstance(item, Written) and not (isinstance(item, Choice) and not item.shuffled)


def _question(course: Course, item: AnyItem) -> str:
    asks = f"// [id:{item.id}]\n::{item.id}::[html]{_html(item.asks)}"
    after = f"####{escaped(afterwards(course, item))}"
    return asks + "{" + "\n".join([*_answers(item), after]) + "}"


def _answers(item: AnyItem) -> list[str]:
    match item:
        case Choice(answers=answers, several=several):
            return ["", *(f"{_sign(one.credit, several)}{_html(one.text)}#{_html(one.why)}" for one in answers)]
        case Matching(pairs=pairs, others=others):
            # Answers stand as they are, for platforms take them as plain text.
            together = [f"={_html(pair.text)} -> {escaped(pair.fits)}" for pair in pairs]
            return ["", *together, *(f"= -> {escaped(other)}" for other in others)]
        case Numeric(spans=spans):
            return ["#", *(f"=%{one.credit:g}%{one.middle:g}:{one.margin:g}#{_html(one.why)}" for one in spans)]
    return []


def _sign(credit: float, several: bool) -> str:
    if several:
        return f"~%{credit:.7g}%"
    return "=" if credit == ALL else "~"


def _html(text: str) -> str:
    return escaped(paragraph(text))


def escaped(text: str) -> str:
    """Put a backslash before each sign that means something in GIFT, and keep the text on one line."""
    return _SIGNS.sub(r"\\\g<0>", text).replace("\n", r"\n")
