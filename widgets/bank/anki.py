"""The bank as a deck for Anki, which asks again when a thing is about to be forgotten; genanki writes it."""

from hashlib import sha256
from html import escape
from pathlib import Path

import genanki

from ..content import Course
from ..pieces.question.carried import AnyItem, Choice, Matching, Numeric, Written
from .choose import by_lesson
from .words import afterwards, filed_under, paragraph

FIELDS = ("question", "choices", "answer", "explanation", "about", "id")
FRONT = '<div class="asks">{{question}}</div>{{choices}}'
BACK = '{{FrontSide}}<hr id="answer">{{answer}}{{explanation}}<div class="about">{{about}}</div>'
STYLE = """.card { font: 1.1rem/1.5 Georgia, serif; max-width: 42rem; margin: 0 auto; text-align: start; }
.asks { font-size: 1.25rem; }
.about { font: .85rem/1.5 system-ui, sans-serif; margin-top: 1.5rem; }
"""
# Anki names decks and kinds of cards by numbers, below this.
MOST = 2**31


def write_deck(course: Course, items: list[AnyItem], to: Path) -> None:
    """Write the questions as cards, in a deck for each lesson.

    A card keeps the name of its question, so that an update changes what it says, and not when it comes back.
    """
    about = course.about
    fields = [{"name": one} for one in FIELDS]
    sides = [{"name": "card", "qfmt": FRONT, "afmt": BACK}]
    kind = genanki.Model(_number(about.id, "kind"), about.name, fields=fields, templates=sides, css=STYLE)
    decks = []
    for lesson, asked in by_lesson(course, items):
        decks.append(genanki.Deck(_number(about.id, lesson.id), f"{about.name}::{filed_under(course, lesson)}"))
        for item in asked:
            tags, guid = [f"{about.id}-{lesson.id}"], f"{about.id} {item.id}"
            decks[-1].add_note(genanki.Note(kind, _card(course, item), tags=tags, guid=guid))
    genanki.Package(decks).write_to_file(str(to))


def _number(*names: str) -> int:
    """Give a number that always belongs to these names."""
    return int.from_bytes(sha256(" ".join(names).encode()).digest()[:8]) % MOST + 1


def _card(course: Course, item: AnyItem) -> list[str]:
    choices, answer, explanation = _sides(item)
    return [paragraph(item.asks), choices, answer, explanation, afterwards(course, item), item.id]


def _sides(item: AnyItem) -> tuple[str, str, str]:
    """Give what there is to choose from, what fits, and what is said of each."""
    match item:
        case Choice(answers=answers):
            fitting = [one.text for one in answers if one.credit > 0]
            whys = [f"<b>{escape(one.text)}</b> {escape(one.why)}" for one in answers]
            return _list([one.text for one in answers]), _list(fitting), f"<ul>{''.join(map(_entry, whys))}</ul>"
        case Matching(pairs=pairs, possible=possible, in_order=in_order):
            fits = [] if in_order else sorted(possible)
            # By their letters, for the pairs stand in their order.
            choices = _list(sorted(one.text for one in pairs)) + _list(fits)
            together = [f"<b>{escape(one.text)}</b> {escape(one.fits)}" for one in pairs]
            return choices, f"<ul>{''.join(map(_entry, together))}</ul>", ""
        case Numeric(spans=[first, *_], says=says):
            return "", paragraph(says), paragraph(first.why)
        case Written(points=points, example=example):
            return "", paragraph(example), _list(points)
    return "", "", ""


def _list(texts: list[str]) -> str:
    return f"<ul>{''.join(_entry(escape(one)) for one in texts)}</ul>" if texts else ""


def _entry(html: str) -> str:
    return f"<li>{html}</li>"
