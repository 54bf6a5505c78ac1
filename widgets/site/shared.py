"""The scripts of the site, as texts: what all pages share, and what a few of them need besides."""

import base64
import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from ..content import Course
from ..pieces.header.widget import HeaderPiece
from ..pieces.shared.bundle import bundle
from .need import needs
from .prose import page_of
from .searched import searched

SCRIPTS = Path(__file__).parent / "scripts"
VENDOR = Path(__file__).parent / "vendor"


def course_script(course: Course, lessons: list[dict]) -> str:
    """Give the content that every page needs; `lessons` is the map of the course, as `course_map` gives it."""
    header = _header(course)
    about = {
        "id": course.about.id,
        "name": course.about.name,
        "lessons": {one.id: one.title for one in course.lesson.values()},
        "asked": course.asked(),
    }
    shared = {"about": about, "help": header["help"], "terms": header["terms"], "map": lessons}
    return f"globalThis.goodCryCourse = {as_json(shared)};\n"


def course_map(course: Course) -> list[dict]:
    """Give the lessons as the header lists them, with the pages of the site."""
    return [lesson | {"href": page_of(lesson["href"])} for lesson in _header(course)["map"]]


def help_lines(course: Course) -> dict:
    """Give the help lines as pages read them, and the day on which they were checked."""
    return _header(course)["help"]


def site_script(course: Course) -> str:
    """Give the script that brings a page to life."""
    return bundle(SCRIPTS / "site.js", course.words)


def schedule_script() -> str:
    """Give the library that says when a question comes back."""
    return (VENDOR / "ts-fsrs" / "ts-fsrs.js").read_text("utf-8")


def search_script(course: Course) -> str:
    """Give the library of the search, what it looks through, and the words that lead to help."""
    library = (VENDOR / "minisearch" / "minisearch.js").read_text("utf-8")
    content = {"goodCrySearch": searched(course), "goodCryNeed": needs(course)}
    return "\n".join([library, *(f"globalThis.{name} = {as_json(value)};" for name, value in content.items()), ""])


def allowed(texts: Iterable[str]) -> str:
    """Give what a page's policy says to let scripts with just these texts run where they stand."""
    return " ".join(f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'" for text in texts)


def as_json(value: object) -> str:
    """Write a value as JSON, as short as it goes, with nothing in it that could end a script element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("</", "<\\/").replace("<!--", "<\\u0021--")


def _header(course: Course) -> dict:
    return HeaderPiece(course, next(iter(course.lesson))).content
