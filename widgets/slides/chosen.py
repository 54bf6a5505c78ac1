"""The sentences of each lesson that stand on its slides: `assets/slides.toml` names them by how they begin."""

from collections.abc import Iterable
from functools import cache

from ..content import Course
from ..content.errors import ContentError, ContentFaults, each, nearest, no_such
from ..content.read import read_records, read_toml, unknown_tables
from ..content.records import Lesson, LessonId, Record, Text, Texts
from ..lab.notebooks import Call, Prose, read_lesson
from .blocks import blocks, plain, sentences
from .whole import torn

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
    if off := unknown_tables(path, tables, ("deck",)):
        raise ContentFaults(off)
    found = read_records(path, tables, "deck", Deck)
    for unknown in found.keys() - course.lesson.keys():
        said = no_such("lesson", unknown, course.lesson)
        raise ContentError(f"assets/{FILE}: deck {unknown!r}: field 'id': {said}")
    return {lesson: found.get(lesson, Deck(id=lesson, sentences=[])) for lesson in course.lesson}


def chosen_sentences(course: Course, lesson: Lesson) -> set[str]:
    """Give the chosen sentences of a lesson, as Markdown.

    Raises
    ------
    ContentError
        Where a beginning fits no sentence of the notebook, or several, or a sentence goes on from one that is left out.
    """
    where = f"assets/{FILE}: deck {lesson.id!r}: field 'sentences'"
    found = sentences_that_begin(course, lesson, decks(course)[lesson.id].sentences, where)
    written = [words for words, _ in _all_sentences(course, lesson.file)]
    if off := list(torn(written, {plain(one) for one in found}, course.words)):
        raise ContentFaults(list(each(where, off)))
    return set(found)


def sentences_that_begin(course: Course, lesson: Lesson, beginnings: Iterable[str], where: str) -> list[str]:
    """Give the sentences of a lesson that begin so, as Markdown; `where` names the file and field that ask for them.

    Raises
    ------
    ContentError
        Where a beginning fits no sentence of the notebook, or several.
    """
    written = _all_sentences(course, lesson.file)
    return [_the_one(lesson, written, beginning, where) for beginning in beginnings]


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


@cache
def _all_sentences(course: Course, file: str) -> list[tuple[str, str]]:
    """Give each sentence of a lesson: its words alone, as a reader sees them, and as Markdown."""
    texts = [part.text for part in read_lesson(course, file) if isinstance(part, Prose)]
    paragraphs = [block.text for text in texts for block in blocks(text) if block.kind == "paragraph"]
    return [(plain(sentence), sentence) for paragraph in paragraphs for sentence in sentences(paragraph)]


def _the_one(lesson: Lesson, written: list[tuple[str, str]], beginning: str, where: str) -> str:
    fitting = [sentence for words, sentence in written if words.startswith(beginning)]
    if len(fitting) != 1:
        said = "several sentences begin" if fitting else "no sentence begins"
        raise ContentError(
            f"{where}: {said} with {beginning!r}; it must be the beginning of one sentence of lessons/{lesson.file}"
        )
    return fitting[0]
