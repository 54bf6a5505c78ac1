"""All that a course is shown as, in parts: each is built again where a change of the content can be seen in it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import msgspec

from tests.content.watched import Part
from widgets.bank.build import Bank, readme
from widgets.bank.choose import bank_of
from widgets.bank.games import GAMES, sheet
from widgets.bank.gift import gift
from widgets.bank.moodle import moodle_xml
from widgets.bank.qti import item_xml
from widgets.bank.table import table
from widgets.charts.draw import draw
from widgets.content import Course
from widgets.content.shelf import Shelf
from widgets.guide.pages import all_pages as guides
from widgets.guide.pages import code_guide, lesson_guide
from widgets.guide.teaching import teaching
from widgets.lab.committed import said
from widgets.lab.language import NAMES
from widgets.paper import lessons as papers
from widgets.paper.pages import handout
from widgets.pieces.made import SHELVES, make
from widgets.poll.offered import offered, studies
from widgets.site import pages, shared
from widgets.slides import pages as slides
from widgets.slides.chosen import decks

# What reads its own file, apart from the course.
NEED, SLIDES, TEACHING = (
    "need.toml",
    "slides.toml",
    ("teaching/course.toml", "teaching/plans.toml", "teaching/kits.toml"),
)


def parts(course: Course) -> list[Part]:
    """Give every part of what this course is shown as."""
    return [*_pieces(course), *_lessons(course), *_whole()]


def forget() -> None:
    """Forget what is kept from one part to the next."""
    for kept in (papers.sheet, decks, teaching):
        kept.cache_clear()


_DRAWN: dict[bytes, dict] = {}


def drawn_once(course: Course, chart_id: str) -> dict:
    """Draw a chart here, where one that says the same was not drawn before."""
    says = msgspec.json.encode(course.chart[chart_id])
    if says not in _DRAWN:
        _DRAWN[says] = draw(course, chart_id)
    return _DRAWN[says]


def _pieces(course: Course) -> Iterator[Part]:
    # Charts come before galleries, which show what was drawn for them.
    for word in sorted(NAMES):
        shelf = SHELVES.get(word, word)
        for wanted in getattr(course, shelf, ()):
            build = _chart if word == "chart" else _piece
            yield Part(f"{word} {wanted}", _where(shelf, wanted, partial(build, word, wanted)))
    for wanted in course.question:
        yield Part(f"banked {wanted}", _where("question", wanted, partial(_in_bank, wanted)))


def _lessons(course: Course) -> Iterator[Part]:
    for wanted in course.lesson:
        for name, build, files, long in (
            ("page", lambda course, lesson: pages.lesson_page(course, lesson, None, None), (), False),
            ("guide", lambda course, lesson: lesson_guide(course, lesson, "A4"), TEACHING, False),
            ("handout", lambda course, lesson: handout(course, lesson, "teacher", "A4"), (), True),
            ("slides", _slides, (SLIDES,), True),
        ):
            yield Part(f"{name} {wanted}", _record("lesson", wanted, build), files, long)
    for wanted in course.code_lesson:
        build = _record("code_lesson", wanted, lambda course, lesson: code_guide(course, lesson, "A4"))
        yield Part(f"guide {wanted}", build, files=TEACHING)


def _whole() -> Iterator[Part]:
    for page in (pages._index, pages._glossary, pages._evidence, pages._sources):
        yield Part(page.__name__, page)
    yield Part("search", shared.search_script, files=(NEED,))
    yield Part("script of the course", shared.course_script)
    yield Part("what the bank says of itself", lambda course: readme(course, Bank(*bank_of(course), has_deck=True)))
    yield Part("what a poll may ask", lambda course: (offered(course), studies(course)))
    yield Part("all guides", lambda course: guides(course, "A4"), TEACHING, long=True)


def _piece(word: str, wanted: str, course: Course) -> None:
    assert make(course, word, wanted).html
    said(course, word, wanted)


def _chart(word: str, wanted: str, course: Course) -> None:
    _DRAWN[msgspec.json.encode(course.chart[wanted])] = draw(course, wanted)
    said(course, word, wanted)


def _in_bank(wanted: str, course: Course) -> None:
    items, _ = bank_of(replace(course, question=Shelf("question", {wanted: course.question[wanted]})))
    moodle_xml(course, items), gift(course, items), table(course, items)
    for game in GAMES.values():
        sheet(course, items, game)
    for one in items:
        item_xml(course, one)


def _slides(course: Course, lesson: object) -> None:
    made = slides.slides(course, lesson)
    slides.pages_of_deck(course, lesson, made, slides._plan(course.teacher[lesson.id].minutes))


def _where(shelf: str, wanted: str, build: Callable[[Course], object]) -> Callable[[Course], object]:
    """Build it as long as there is one."""
    return lambda course: build(course) if wanted in getattr(course, shelf) else None


def _record(shelf: str, wanted: str, build: Callable) -> Callable[[Course], object]:
    return _where(shelf, wanted, lambda course: build(course, getattr(course, shelf)[wanted]))
