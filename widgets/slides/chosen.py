"""The sentences of each lesson that stand on its slides: `assets/slides.toml` names them by how they begin."""

from functools import cache

from ..content import Course
from ..content.errors import ContentError, nearest
from ..content.read import read_records, read_toml
from ..content.records import Lesson, LessonId, Record, Text, Texts
from ..lab.notebooks import Call, Prose, read_lesson
from .blocks import blocks, plain, sentences

FILE = "slides.toml"


class Deck(Record):
    """The slides of a lesson: the beginnings of the sentences on them, and the pieces that are better met alone."""

    id: LessonId
    sentences: Texts
    for_home: list[Text] = []


@cache
def decks(course: Course) -> dict[str, Deck]:
    """Give the deck of each lesson by its id; where none is written, it has the headings and pieces alone.

    Raises
    ------
    ContentError
        Where the file does not fit, or names a lesson that there is not.
    """
    path = course.assets / FILE
    tables = read_toml(path)
    for kind in tables.keys() - {"deck"}:
        raise ContentError(f"assets/{FILE}: {kind!r} is not known here; {nearest(kind, ['deck'])}")
    found = read_records(path, tables, "deck", Deck)
    for unknown in found.keys() - course.lesson.keys():
        near = nearest(unknown, course.lesson)
        raise ContentError(f"assets/{FILE}: deck {unknown!r}: field 'id': there is no lesson {unknown!r}; {near}")
    return {lesson: found.get(lesson, Deck(id=lesson, sentences=[])) for lesson in course.lesson}


def chosen_sentences(course: Course, lesson: Lesson) -> set[str]:
    """Give the chosen sentences of a lesson, as Markdown.

    Raises
    ------
    ContentError
        Where a beginning fits no sentence of the notebook, or several.
    """
    written = _all_sentences(course, lesson)
    return {_the_one(lesson, written, beginning) for beginning in decks(course)[lesson.id].sentences}


def pieces_for_home(course: Course, lesson: Lesson) -> set[str]:
    """Give the pieces of a lesson that stand on none of its slides.

    Raises
    ------
    ContentError
        Where one of them is no piece of the lesson.
    """
    called = [part.wanted for part in read_lesson(course, lesson.file) if isinstance(part, Call)]
    left = decks(course)[lesson.id].for_home
    for unknown in (one for one in left if one not in called):
        raise ContentError(
            f"assets/{FILE}: deck {lesson.id!r}: field 'for_home': lessons/{lesson.file} shows no {unknown!r}; "
            f"{nearest(unknown, called)}"
        )
    return set(left)


def _all_sentences(course: Course, lesson: Lesson) -> list[str]:
    texts = [part.text for part in read_lesson(course, lesson.file) if isinstance(part, Prose)]
    paragraphs = [block.text for text in texts for block in blocks(text) if block.kind == "paragraph"]
    return [sentence for paragraph in paragraphs for sentence in sentences(paragraph)]


def _the_one(lesson: Lesson, written: list[str], beginning: str) -> str:
    fitting = [sentence for sentence in written if plain(sentence).startswith(beginning)]
    if len(fitting) != 1:
        said = "several sentences begin" if fitting else "no sentence begins"
        raise ContentError(
            f"assets/slides.toml: deck {lesson.id!r}: field 'sentences': {said} with {beginning!r}; "
            f"it must be the beginning of one sentence of lessons/{lesson.file}"
        )
    return fitting[0]
