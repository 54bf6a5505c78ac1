"""What a lesson says where it is not alive, as on a page that only shows notebooks: written out of the content.

Below its title stands where it is alive, the warning before it and whom one can reach; and after each call, in plain
words, what stands there. A cell that was only just added gets what all cells of a lesson have.
"""

import json
import re
import unicodedata
from pathlib import Path

from ..content import Course
from ..content.errors import ContentError
from ..content.records import Lesson
from ..pieces.drawing import drawing_svg
from ..pieces.made import shelf_of
from .language import NAMES, NOT_ALIVE
from .notebooks import read_lesson

LONGEST = 120
# What all cells of a lesson have, those with code too, and what a notebook without a kernel of its own takes.
KEPT = {"deletable": False, "editable": False}
HIDDEN = {"jupyter": {"source_hidden": True}}
KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
LANGUAGE = {"name": "python"}
_CALL = re.compile(rf'^(({"|".join(sorted(NAMES))})\("([^"]*)"\))(  # .*)?$', re.MULTILINE)
_IMPORT = re.compile(r"^from widgets import .*\n?", re.MULTILINE)
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.DOTALL)
_AS_TYPED = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "−": "-", "×": "x", "\\": "/"})
# What a record says of itself, where it has no title.
_SAYS = {"claim": "says", "question": "asks", "reflect": "asks"}


def as_committed(course: Course, text: str, lesson: Lesson) -> str:
    """Give the text of a lesson's notebook with all that it says where it is not alive; nothing else is changed."""
    notebook = json.loads(text)
    cells = [cell for cell in notebook["cells"] if NOT_ALIVE not in cell.get("metadata", {}).get("tags", [])]
    code = [cell for cell in cells if cell["cell_type"] == "code"]
    above = _imported("\n".join("".join(cell["source"]) for cell in code))
    for cell in cells:
        cell["metadata"] = KEPT
    for cell in code:
        source = above + explained(course, _IMPORT.sub("", "".join(cell["source"])))
        lines = source.splitlines(keepends=True)
        cell |= {"metadata": KEPT | HIDDEN, "source": lines, "outputs": [], "execution_count": None}
        above = ""
    notebook["cells"] = [*cells[:1], _head(course, lesson), *cells[1:]]
    kernel = notebook["metadata"].get("kernelspec", KERNEL)
    notebook["metadata"] = {"good_cry": {"lesson": lesson.id}, "kernelspec": kernel, "language_info": LANGUAGE}
    return json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _imported(source: str) -> str:
    """Give the line that imports all that the cells of a lesson call, for where its cells are run."""
    called = sorted({call[2] for call in _CALL.finditer(source)})
    return f"from widgets import {', '.join(called)}\n" if called else ""


def write_committed(course: Course, folder: Path, *, write: bool) -> list[Path]:
    """Give the lessons in a folder that say something else than the content; with `write` they are mended."""
    off = []
    for lesson in course.lesson.values():
        path = folder / lesson.file
        if not path.is_file():
            raise ContentError(f"lessons/{lesson.file}: there is no such file, and assets/course.toml names it")
        read_lesson(course, lesson.file)  # says in a sentence where it is no lesson
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
    words = course.words
    match word:
        case "lesson":
            return words("committed-lesson", minutes=str(course.lesson[wanted].minutes))
        case "drawing":
            return words("committed-drawing", says=_TITLE.findall(drawing_svg(course, wanted))[0])
        case "grades":
            return words("committed-grades", says=words("grades-title"))
    record = shelf_of(course, word)[wanted]
    says = getattr(record, _SAYS.get(word, "title"))
    if word == "question" and record.moment == "before":
        return words("committed-guess", says=says)
    return words(f"committed-{word}", says=says)


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
    words = course.words
    parts = [
        f"*{words('committed-here')} [{words('committed-get-it')}](../README.md)*",
        f"**{words('header-care')}** {lesson.care}" if lesson.care else "",
        f"**{words('committed-talk')}** {words('committed-no-reason', lines=_reached(course))}",
    ]
    source = "\n\n".join(part for part in parts if part).splitlines(keepends=True)
    return {"cell_type": "markdown", "id": "not-alive", "metadata": KEPT | {"tags": [NOT_ALIVE]}, "source": source}


def _reached(course: Course) -> str:
    words, lines = course.words, []
    for one in course.line.values():
        ways = [words("committed-call", number=one.call) if one.call else ""]
        ways += [words("committed-text", number=one.text) if one.text else ""]
        how = f" {words('committed-or')} ".join(filter(None, ways))
        lines.append(f"{one.where}: [{one.name}]({one.url})" + (f", {how}" if how else ""))
    return " · ".join(lines)
