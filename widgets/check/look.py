"""Looks over a whole course: its content, its notebooks, its slides, and what is written for teachers."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ..content import ContentError, ContentFaults, Course
from ..content.errors import each, nearest
from ..content.kits import read_kits
from ..content.places import ENGINE
from ..content.read import Faults
from ..content.reading import look_over
from ..content.records import CodeLesson, Lesson
from ..guide.teaching import read_teaching
from ..lab.committed import as_committed
from ..lab.language import NAMES, calls, in_language
from ..lab.notebooks import cells
from ..pieces.drawing import drawing_svg
from ..pieces.made import make, shelf_of
from ..pieces.question.kinds import kind_of, kinds
from ..site.need import needs
from ..slides.chosen import decks, pieces_for_home
from ..slides.deck import refuse_open_slides
from ..words import faults as faults_of_words
from .minutes import STEP, minutes_of
from .shown import about_beginning, about_shown

# To draw all charts takes longer than a look may.
DRAWN_AHEAD = {"chart"}
_CHECKED = re.compile(r'\bcheck\(["\']([^"\']+)["\']')
_CALLED = re.compile(r"^(\w+)\(", re.MULTILINE)
_LINK = re.compile(r"\]\(#term-([^)\s]+)\)|\]\((\d\d_[a-z_]+\.ipynb)[^)]*\)")


def look(assets: Path, lessons: Path) -> tuple[Course, list[str]]:
    """Give a course as far as it can be read, and a sentence for each thing that is off."""
    course, faults = look_over(assets, lessons)
    found = list(faults.said)
    sound = []
    for lesson in course.lesson.values():
        off = list(_about_lesson(course, lesson, faults))
        found += off
        sound += [] if off else [lesson]
    for code_lesson in course.code_lesson.values():
        found += _about_code_lesson(course, code_lesson, faults)
    for path in sorted((assets / "drawings").glob("*.svg")):
        if not re.search(r"<title[^>]*>\s*\S", path.read_text("utf-8", errors="replace")):
            found.append(f"assets/drawings/{path.name}: has no <title>, by which it is read aloud")
    # What is made out of the content can be looked at once the content fits.
    if not faults.said:
        found += _made(course, sound)
    return course, list(dict.fromkeys(found))


def _about_lesson(course: Course, lesson: Lesson, faults: Faults) -> Iterator[str]:
    if not (course.lessons / lesson.file).is_file():
        yield f"assets/course.toml: lesson {lesson.id!r}: field 'file': there is no file lessons/{lesson.file}"
        return
    off = list(_about_cells(course, lesson, faults, lambda source: _about_calls(course, source, faults)))
    yield from off or about_beginning(course, lesson)


def _about_calls(course: Course, source: str, faults: Faults) -> Iterator[str]:
    if not in_language(source):
        near = [
            f"; there is no {word!r}, {nearest(word, NAMES)}" for word in _CALLED.findall(source) if word not in NAMES
        ]
        yield f"says more than a lesson can: {source[:60]!r}{''.join(near[:1])}"
        return
    for word, wanted in calls(source):
        if said := _about_call(course, word, wanted, faults):
            yield said


def _about_cells(
    course: Course, lesson: Lesson | CodeLesson, faults: Faults, about_code: Callable[[str], Iterator[str]]
) -> Iterator[str]:
    """Look over the cells of a notebook: the links of its prose, and its code as `about_code` sees it."""
    try:
        parts = cells(course.lessons / lesson.file)
    except ContentError as error:
        yield str(error)
        return
    for kind, name, source in parts:
        said = _about_links(course, source, faults) if kind == "markdown" else about_code(source)
        yield from each(f"lessons/{lesson.file}: cell {name!r}", said)


def _about_code_lesson(course: Course, lesson: CodeLesson, faults: Faults) -> Iterator[str]:
    """Look over a notebook with code: its links, and the exercises that it hands answers to."""
    yield from _about_cells(course, lesson, faults, lambda source: _about_exercises(course, source, faults))


def _about_exercises(course: Course, source: str, faults: Faults) -> Iterator[str]:
    for wanted in _CHECKED.findall(source):
        if not faults.excuse("exercise", wanted) and (said := _refusal(lambda wanted=wanted: course.exercise[wanted])):
            yield said


def _about_call(course: Course, word: str, wanted: str, faults: Faults) -> str | None:
    if word == "drawing":
        return _refusal(lambda: drawing_svg(course, wanted))
    if word == "grades":
        return _refusal(lambda: make(course, word, wanted))
    shelf = shelf_of(course, word)
    return None if faults.excuse(shelf.kind, wanted) else _refusal(lambda: shelf[wanted])


def _about_links(course: Course, text: str, faults: Faults) -> Iterator[str]:
    files = [lesson.file for lesson in (course.lesson | course.code_lesson).values()]
    for term, file in _LINK.findall(text):
        if term and not faults.excuse("term", term) and (said := _refusal(lambda term=term: course.term[term])):
            yield f"a link leads to a word: {said}"
        if file and file not in files and "lesson" not in faults.unsure:
            yield f"a link leads to {file!r}, which is no lesson; {nearest(file, files)}"


def _made(course: Course, sound: list[Lesson]) -> Iterator[str]:
    yield from faults_of_words(course.words, [ENGINE])
    yield from _pieces(course)
    yield from _kinds(course)
    for look in (
        lambda: read_teaching(course, course.assets),
        lambda: needs(course),
        lambda: decks(course),
        lambda: read_kits(course, course.assets),
    ):
        yield from _refusals(look)
    # A lesson that cannot be read may show what no other does.
    if len(sound) == len(course.lesson):
        yield from about_shown(course)
    for lesson in sound:
        yield from _refusals(lambda lesson=lesson: refuse_open_slides(course, lesson))
        yield from _refusals(lambda lesson=lesson: pieces_for_home(course, lesson))
        text = (course.lessons / lesson.file).read_text("utf-8")
        if as_committed(course, text, lesson) != text:
            yield f"lessons/{lesson.file}: says something else than the content: run “good-cry lessons --write”"
        if abs(lesson.minutes - (counted := minutes_of(course, lesson.file))) > STEP:
            yield (
                f"assets/course.toml: lesson {lesson.id!r}: field 'minutes': says {lesson.minutes}, and what stands in "
                f"the lesson takes about {counted}: write that, or make the lesson shorter or longer"
            )


def _kinds(course: Course) -> Iterator[str]:
    """Say of each kind of question what it lacks, also where no lesson asks one yet."""
    for name in kinds():
        yield from _refusals(lambda name=name: kind_of(name))
        if f"question-kind-{name}" not in course.words.ids:
            yield f"assets/words/: there is no 'question-kind-{name}', which names a kind of question"


def _pieces(course: Course) -> Iterator[str]:
    """Make each piece that a lesson could show, and say which cannot be made."""
    for word in sorted(NAMES - DRAWN_AHEAD):
        for wanted in shelf_of(course, word):
            try:
                # To ask for its markup is to make it.
                _ = make(course, word, wanted).html
            except ContentError as error:
                yield str(error)
            except Exception as error:  # whatever it is: it is the one thing that a lesson would show there
                yield f"{word} {wanted!r}: cannot be made ({type(error).__name__}: {error})"


def _refusal(look: Callable[[], object]) -> str | None:
    return next(iter(_refusals(look)), None)


def _refusals(look: Callable[[], object]) -> list[str]:
    try:
        look()
    except ContentFaults as error:
        return error.faults
    except ContentError as error:
        return [str(error)]
    return []
