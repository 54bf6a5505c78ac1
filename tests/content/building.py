"""Builds all that a course is shown as, so far as a change of its content can be seen in it."""

from widgets.bank.build import Bank, readme
from widgets.bank.choose import bank_of
from widgets.bank.gift import gift
from widgets.bank.moodle import moodle_xml
from widgets.bank.table import table
from widgets.charts.draw import draw
from widgets.content import Course
from widgets.content.records import Lesson
from widgets.guide.pages import all_pages as guides
from widgets.guide.teaching import teaching
from widgets.lab.committed import said
from widgets.lab.language import NAMES
from widgets.paper.lessons import sheet
from widgets.paper.pages import booklet, handout
from widgets.pieces.made import SHELVES, make
from widgets.poll.offered import offered
from widgets.site import pages, shared
from widgets.site.onefile import one_file
from widgets.slides.chosen import decks
from widgets.slides.pages import all_pages as slides


def build(course: Course, file: str, *, whole: bool = False) -> None:
    """Build what shows the content of one file, or the whole; whatever is wrong raises."""
    lessons = [one for one in course.lesson.values() if whole or file == f"lessons/{one.id}.toml"] or _first(course)
    try:
        for word in NAMES:
            for wanted in getattr(course, SHELVES.get(word, word), ()):
                if word != "chart":
                    make(course, word, wanted)
                said(course, word, wanted)
        if file in ("charts.toml", "studies.toml"):
            for chart in course.chart:
                draw(course, chart)
        for lesson in lessons:
            pages.lesson_page(course, lesson, None, None)
            handout(course, lesson, "teacher", "A4")
        for page in (pages._index, pages._glossary, pages._evidence, pages._sources):
            page(course)
        shared.search_script(course)
        shared.course_script(course)
        items, left_out = bank_of(course)
        moodle_xml(course, items), gift(course, items), table(course, items)
        readme(course, Bank(items, left_out, has_deck=True))
        offered(course)
        if whole or file.startswith(("teaching", "course", "lessons")):
            guides(course, "A4")
        if whole or file.startswith(("slides", "course")):
            slides(course)
        if whole:
            booklet(course, "A4", {})
            for lesson in lessons:
                one_file(course, lesson, "")
    finally:
        for kept in (sheet, decks, teaching):
            kept.cache_clear()


def _first(course: Course) -> list[Lesson]:
    return list(course.lesson.values())[:1]
