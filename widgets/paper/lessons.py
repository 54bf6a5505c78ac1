"""A lesson as a sheet of paper has it: its prose and its pieces, numbered, and the sources that they name."""

from dataclasses import dataclass
from functools import cache

from markupsafe import Markup

from ..content import Course
from ..content.records import Lesson, Reference
from ..lab.notebooks import Call, Prose, read_lesson
from ..pieces.shared.sources import by_author
from ..site.contents import part
from .prose import on_paper

LONG = ("arena", "chart", "explore", "naming", "plan", "portrait", "study")


@dataclass(frozen=True)
class Piece:
    """A piece on a sheet.

    `kind` is the folder of its widget, `id` names it on the sheet, `named` is what the sheet calls it where it has no
    title of its own, `number` counts the questions of a lesson (0 for
    other pieces), and `sources` are what it rests on.
    """

    kind: str
    id: str
    named: str
    number: int
    content: dict
    sources: list[Reference]

    @property
    def name(self) -> str:
        """Give what the sheet calls it, such as “Question 3”."""
        return self.named or self.content["title"]

    @property
    def hints(self) -> list[str]:
        """Give the hints of a question; none for other pieces."""
        return self.content.get("hints", [])

    @property
    def is_long(self) -> bool:
        """Whether it may go on over the foot of a page."""
        return self.kind in LONG or self.content.get("kind") == "case"

    @property
    def is_explained(self) -> bool:
        """Whether something is said of it under “What is known”."""
        return self.kind in ("question", "claim", "arena") or bool(self.kind == "beliefs" and self.content["compare"])


@dataclass(frozen=True)
class Sheet:
    """A lesson on paper; `parts` are its prose, as HTML, and its pieces, in order."""

    lesson: Lesson
    parts: list[Markup | Piece]

    @property
    def pieces(self) -> list[Piece]:
        """Give the pieces alone."""
        return [one for one in self.parts if isinstance(one, Piece)]

    @property
    def sources(self) -> list[Reference]:
        """Give all sources of the lesson, each once, by their authors."""
        return by_author({one.id: one for piece in self.pieces for one in piece.sources}.values())


@cache
def sheet(course: Course, lesson_id: str) -> Sheet:
    """Read a lesson for paper.

    Raises
    ------
    ContentError
        Where a lesson or its content does not fit.
    """
    lesson = course.lesson[lesson_id]
    parts: list[Markup | Piece] = []
    questions = 0
    apart = [one.file for one in course.code_lesson.values()]
    for one in read_lesson(course, lesson.file):
        match one:
            case Prose(text):
                parts.append(Markup(on_paper(text, lesson.id, apart)))
            case Call(word):
                questions += word == "question"
                parts.append(_piece(course, one, questions if word == "question" else 0))
    return Sheet(lesson, [part for part in parts if part])


def _piece(course: Course, call: Call, number: int) -> Piece:
    made = part(course, call, 0)
    return Piece(made.kind, call.name, _named(course, call, number), number, made.content, _rests_on(course, call))


def _named(course: Course, call: Call, number: int) -> str:
    match call.word:
        case "question":
            return course.words("paper-question", number=str(number))
        case "claim":
            return course.words("claim-number", number=str(course.claim[call.wanted].number))
    return ""


def _rests_on(course: Course, call: Call) -> list[Reference]:
    match call.word:
        case "claim":
            return by_author(course.reference[wanted] for wanted in course.claim[call.wanted].references)
        case "chart":
            return by_author(course.sources(course.chart[call.wanted]))
    return []
