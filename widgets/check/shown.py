"""Whether a lesson begins with its title and head, and each thing that was written stands in one lesson, once."""

from collections.abc import Iterator

from ..content import Course
from ..content.check import file_of
from ..content.records import Lesson
from ..lab.language import NAMES
from ..lab.notebooks import Call, Prose, read_lesson
from ..pieces.made import shelf_of

# A head belongs to a lesson, and the table of grades and a drawing may stand wherever they help.
ANYWHERE = {"lesson", "grades", "drawing"}
FILES = {"claim": "assets/claims.toml", "chart": "assets/charts.toml", "arena": "assets/headlines.toml"}


def about_beginning(course: Course, lesson: Lesson) -> Iterator[str]:
    """Say where a lesson does not begin with its title, and then its head."""
    first, second = [*read_lesson(course, lesson.file), None, None][:2]
    if not (isinstance(first, Prose) and first.text.startswith("# ")):
        yield f"lessons/{lesson.file}: its first cell must be its title, a line such as “# {lesson.title}”"
    if second != Call("lesson", lesson.id):
        yield f'lessons/{lesson.file}: its second cell must begin with its head, lesson("{lesson.id}")'


def about_shown(course: Course) -> Iterator[str]:
    """Say what stands in two cells, in another lesson than its own, or in none."""
    seen: dict[tuple[str, str], str] = {}
    for lesson in course.lesson.values():
        for one in read_lesson(course, lesson.file):
            if isinstance(one, Prose) or one.word in ANYWHERE:
                continue
            key = (one.word, one.wanted)
            if key in seen:
                yield f"{one.where}: {one.word} {one.wanted!r} stands there again; it stands in {seen[key]}"
            elif (own := _own(course, *key)) not in ("", lesson.id):
                yield f"{one.where}: {one.word} {one.wanted!r} belongs to lesson {own!r}"
            seen.setdefault(key, one.where)
    for word in sorted(NAMES - ANYWHERE):
        shelf = shelf_of(course, word)
        for wanted in shelf:
            if (word, wanted) not in seen:
                yield (
                    f"{FILES.get(word) or file_of(wanted)}: {shelf.kind} {wanted!r}: no lesson shows it: "
                    f'write {word}("{wanted}") into a cell of one, or take it out'
                )


def _own(course: Course, word: str, wanted: str) -> str:
    """Give the lesson that something belongs to; what has none in its id, such as a chart, may stand in any."""
    return course.claim[wanted].lesson if word == "claim" else wanted.rpartition(".")[0]
