"""What a lesson says where it is not alive, as on a page that only shows notebooks: written out of the content.

Below its title stands where it is alive, the warning before it and whom one can reach; and after each call, in plain
words, what stands there.
"""

import json
import re
import unicodedata
from pathlib import Path

from ..content import Course
from ..content.errors import ContentError
from ..content.records import Lesson
from ..pieces.drawing import drawing_svg
from .language import NAMES, NOT_ALIVE

LONGEST = 120
_CALL = re.compile(rf'^(({"|".join(sorted(NAMES))})\("([^"]*)"\))(  # .*)?$', re.MULTILINE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)
_AS_TYPED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "×": "x", "\\": "/"})
_NAMED = {
    "arena": ("arena", "Headlines to grade"),
    "portrait": ("portrait", "A look at oneself"),
    "explore": ("explore", "A drawing to explore"),
    "breathe": ("breath", "A breath to follow"),
    "naming": ("naming", "Words for feelings"),
    "plan": ("plan", "Lines to fill in for oneself"),
    "beliefs": ("beliefs", "Statements to believe or not"),
    "review": ("review", "A sitting with questions"),
    "keepsake": ("keepsake", "A page to keep"),
    "study": ("own_study", "A study to run"),
}


def as_committed(course: Course, text: str, lesson: Lesson) -> str:
    """Give the text of a lesson's notebook with all that it says where it is not alive; nothing else is changed."""
    notebook = json.loads(text)
    cells = [cell for cell in notebook["cells"] if NOT_ALIVE not in cell["metadata"].get("tags", [])]
    for cell in cells:
        if cell["cell_type"] == "code":
            cell["source"] = explained(course, "".join(cell["source"])).splitlines(keepends=True)
    notebook["cells"] = [*cells[:1], _head(course, lesson), *cells[1:]]
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def write_committed(course: Course, folder: Path, *, write: bool) -> list[Path]:
    """Give the lessons in a folder that say something else than the content; with `write` they are mended."""
    off = []
    for lesson in course.lesson.values():
        path = folder / lesson.file
        if not path.is_file():
            raise ContentError(f"lessons/{lesson.file}: there is no such file, and assets/course.toml names it")
        text = path.read_text("utf-8")
        wanted = as_committed(course, text, lesson)
        if text != wanted:
            off.append(path)
            if write:
                path.write_text(wanted, "utf-8", newline="\n")
    return off


def explained(course: Course, source: str) -> str:
    """Give a cell with a comment after each call that says what stands there."""
    return _CALL.sub(lambda call: f"{call[1]}  # {as_typed(said(course, call[2], call[3]))}", source)


def said(course: Course, word: str, wanted: str) -> str:
    """Say in plain words what a call shows."""
    match word:
        case "lesson":
            return f"The head of this lesson, which takes about {course.lesson[wanted].minutes} minutes"
        case "claim":
            return f"A claim: {course.claim[wanted].says}"
        case "chart":
            return f"A chart: {course.chart[wanted].title}"
        case "drawing":
            return f"A drawing: {_TITLE.search(drawing_svg(course, wanted))[1]}"
        case "grades":
            return f"A table: {course.words('grades-title')}"
        case "reflect":
            return f"Something to write for oneself: {course.reflection[wanted].asks}"
        case "question":
            question = course.question[wanted]
            return f"{'A guess first' if question.moment == 'before' else 'A question'}: {question.asks}"
    kind, name = _NAMED[word]
    return f"{name}: {getattr(course, kind)[wanted].title}"


def as_typed(text: str) -> str:
    """Give a text on one line, in the letters of a plain keyboard, and not too long for one line."""
    plain = "".join(_typed(letter) for letter in text.translate(_AS_TYPED))
    words = " ".join(plain.split())
    return words if len(words) <= LONGEST else words[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:.") + " ..."


def _typed(letter: str) -> str:
    if letter.isascii():
        return letter
    if unicodedata.name(letter, "").startswith("GREEK SMALL LETTER "):
        return unicodedata.name(letter).split()[3].lower()
    return unicodedata.normalize("NFKD", letter).encode("ascii", "ignore").decode()


def _head(course: Course, lesson: Lesson) -> dict:
    """Give the cell for whoever reads the lesson where it is not alive."""
    parts = [
        "*Here this lesson can be read. In the course it is alive: questions answer, and charts move. "
        "[How to get it](../README.md)*",
        f"**Before you begin.** {lesson.care}" if lesson.care else "",
        "**If you want to talk to somebody.** You need no special reason. If somebody is in danger now, call your "
        f"emergency number. {_reached(course)}",
    ]
    source = "\n\n".join(part for part in parts if part).splitlines(keepends=True)
    metadata = {"deletable": False, "editable": False, "tags": [NOT_ALIVE]}
    return {"cell_type": "markdown", "id": "not-alive", "metadata": metadata, "source": source}


def _reached(course: Course) -> str:
    lines = []
    for one in course.line.values():
        ways = [f"call {one.call}" if one.call else "", f"text {one.text}" if one.text else ""]
        how = " or ".join(way for way in ways if way)
        lines.append(f"{one.where}: [{one.name}]({one.url})" + (f", {how}" if how else ""))
    return " · ".join(lines) + "."
