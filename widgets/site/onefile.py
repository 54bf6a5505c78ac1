"""Each lesson as one HTML file that needs nothing beside it: to send by mail, or to put into a learning platform."""

import base64
import re
from dataclasses import replace
from pathlib import Path

from markupsafe import Markup

from ..charts import prepare_all
from ..content import Course
from ..content.folders import write_into
from ..content.records import Lesson
from ..pieces.header import ALONE
from . import pages, shared
from .contents import Part
from .prose import Written, page_of, within_page
from .style import style

_FONT = re.compile(r'url\("(fonts/[^"]+)"\)')
_TERM = re.compile(r'href="#term-([^"]+)"')


def build_files(course: Course, to: Path) -> list[Path]:
    """Write each lesson into a folder, and give the files.

    Raises
    ------
    ContentError
        Where a lesson or the content does not fit.
    """
    prepare_all(course)
    look = look_of(course)
    return write_into(to, {page_of(one.file): one_file(course, one, look) for one in course.lesson.values()})


def look_of(course: Course) -> str:
    """Give the style of a lesson in one file, with the fonts in it."""
    return _FONT.sub(lambda font: f'url("{_as_data(course.look(font[1]))}")', style(course))


def one_file(course: Course, lesson: Lesson, look: str, scorm: str = "") -> str:
    """Give a lesson as the text of one file, packed for platforms that know this version of SCORM where one is named.

    `look` is its style, with the fonts in it.
    """
    parts = pages.lesson_parts(course, lesson, within_page)
    words = pages.lesson_words(lesson, [_alone(one) for one in parts])
    needed = [shared.course_script(course), *(shared.packed_scripts(course) if scorm else [shared.site_script(course)])]
    if "review" in words["kinds"]:
        needed.insert(0, shared.schedule_script())
    return pages.render(
        course,
        "packed.html" if scorm else "onefile.html",
        lesson.title,
        lesson.promise,
        here="",
        next=None,
        policy=_policy([pages.SCRIPTS_COME, pages.FONTS_AHEAD, *needed]),
        style=look,
        scripts=[Markup(text) for text in needed],
        terms=_terms(course, parts),
        scorm=scorm,
        **words,
        **pages.help_lines(course),
    )


def _alone(part: Written | Part) -> Written | Part:
    """Give a header as it leads nowhere."""
    if isinstance(part, Part) and part.kind == "header":
        return Part(replace(part.made, words=part.made.words | ALONE), part.place)
    return part


def _terms(course: Course, parts: list[Written | Part]) -> list:
    """Give the words that the lesson's prose explains, each once."""
    named = {name for part in parts if isinstance(part, Written) for name in _TERM.findall(part.html)}
    return [term for term in course.term.values() if term.id in named]


def _policy(needed: list[str]) -> str:
    """Allow these scripts and no other, and nothing from elsewhere."""
    return (
        f"default-src 'none'; script-src {shared.allowed(needed)}; style-src 'unsafe-inline'; img-src data: blob:; "
        "font-src data:; base-uri 'none'; form-action 'none'"
    )


def _as_data(font: Path) -> str:
    return f"data:font/woff2;base64,{base64.b64encode(font.read_bytes()).decode()}"
