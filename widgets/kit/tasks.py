"""What of a plan a class does with a pen: the tasks that fit on two pages, three questions at the end, two levels."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil

from ..content import Course
from ..content.kits import is_id
from ..lab.notebooks import Call
from ..paper.lessons import Piece, sheet
from ..pieces.render import in_a_row
from .plan import Plan

PAGES = 2  # a sheet of paper
# Millimetres between the margins, by the size of the paper; heads and feet are counted by themselves.
HEIGHT = {"A4": 269, "letter": 251}
HEAD, FOOT = (30, 10), (6, 52)
LINE = 4.6  # millimetres of a line of text
LETTERS = {"asks": 82, "option": 92, "claim": 78}  # that stand in one line
WITHOUT_PEN = ("case",)


@dataclass(frozen=True)
class Task:
    """Something to do with a pen: a question or a claim, or words under which there is room to write."""

    piece: Piece | None = None
    asks: str = ""

    @property
    def height(self) -> float:
        """Give about how many millimetres it takes, rather too many than too few."""
        if self.piece is None:
            return 27 + LINE * (_lines(self.asks, "asks") - 1)
        return _height(self.piece.content)

    @property
    def says(self) -> str:
        """Give what it asks, or the claim."""
        if self.piece is None:
            return self.asks
        return self.piece.content.get("asks") or self.piece.content["says"]

    def again(self, time: int) -> "Task":
        """Give it as it stands on a page once more, where no two things share an id."""
        return replace(self, piece=replace(self.piece, id=f"{self.piece.id}-{time}")) if self.piece and time else self


@dataclass(frozen=True)
class Tasks:
    """All that a class does with a pen: a worksheet of two pages, its ticket, and tasks at two levels."""

    pages: tuple[tuple[Task, ...], ...]
    ticket: tuple[Task, ...]
    step: tuple[Task, ...]
    further: tuple[Task, ...]

    @property
    def on_sheet(self) -> list[Task]:
        """Give the tasks of the worksheet in their order."""
        return [task for page in self.pages for task in page]


def tasks(course: Course, plan: Plan, paper: str, fewer: int = 0) -> Tasks:
    """Give the tasks of a plan; `fewer` takes so many from the worksheet, of those that weigh least."""
    pieces = {piece.id: piece for piece in sheet(course, plan.lesson.id).pieces}
    rooms: list[float] = [HEIGHT[paper] - HEAD[page] - FOOT[page] for page in range(PAGES)]
    weighed = [(beat.first, task) for beat in plan.beats for task in _of_beat(pieces, beat.show, beat.write)]
    most = next(most for most in range(len(weighed), -1, -1) if _packed(_heaviest(weighed, most), rooms))
    pages = _packed(_heaviest(weighed, most - fewer), rooms)
    asked = (plan.kit.ticket, plan.kit.step, plan.kit.further)
    ticket, step, further = (tuple(_of_ids(course, pieces, ids)) for ids in asked)
    return Tasks(_numbered(course, pages), ticket, step, further)


def _heaviest(weighed: list[tuple[int, Task]], most: int) -> list[Task]:
    """Give so many tasks, those of the heart first, in the order of the lesson."""
    kept = {id(task) for _, task in sorted(weighed, key=lambda one: one[0])[:most]}
    return [task for _, task in weighed if id(task) in kept]


def _of_beat(pieces: dict[str, Piece], show: list[str], write: str) -> Iterator[Task]:
    for wanted in show:
        for word in ("question", "claim"):
            piece = pieces.get(Call(word, wanted).name)
            if piece and piece.content.get("kind") not in WITHOUT_PEN:
                yield Task(replace(piece, sources=[]))
    if write:
        yield Task(asks=write)


def _of_ids(course: Course, pieces: dict[str, Piece], ids: list[str]) -> Iterator[Task]:
    for number, wanted in enumerate(ids, start=1):
        if is_id(wanted):
            piece = pieces[Call("question", wanted).name]
            yield Task(_named(course, replace(piece, sources=[]), number))
        else:
            yield Task(asks=wanted)


def _packed(chosen: list[Task], rooms: list[float]) -> list[list[Task]]:
    """Put tasks on two pages in their order, where they fill both to about the same part; nothing where none fits."""
    heights = [task.height for task in chosen]
    fill = {cut: (sum(heights[:cut]) / rooms[0], sum(heights[cut:]) / rooms[1]) for cut in range(len(chosen) + 1)}
    fitting = [cut for cut, parts in fill.items() if max(parts) <= 1]
    if not fitting:
        return []
    cut = min(fitting, key=lambda one: max(fill[one]))
    return [chosen[:cut], chosen[cut:]]


def _numbered(course: Course, pages: list[list[Task]]) -> tuple[tuple[Task, ...], ...]:
    """Count the questions of the worksheet from 1 on."""
    number = 0
    found = []
    for page in pages:
        made = []
        for task in page:
            number += bool(task.piece and task.piece.number)
            made.append(Task(_named(course, task.piece, number), task.asks) if task.piece else task)
        found.append(tuple(made))
    return tuple(found)


def _named(course: Course, piece: Piece, number: int) -> Piece:
    if not piece.number:
        return piece
    return replace(piece, number=number, named=course.words("paper-question", number=str(number)))


def _height(content: dict) -> float:
    if "grades" in content:
        return 34 + 1.2 * LINE * _lines(content["says"], "claim")
    asks = 9 + 1.15 * LINE * _lines(content["asks"], "asks")
    match content["kind"]:
        case "one" | "several" | "truth" | "grade":
            texts = [one["text"] for one in content["options"]]
            if in_a_row(texts):
                return asks + 7
            return asks + 4 + sum(1.2 + LINE * _lines(text, "option") for text in texts)
        case "order":
            return asks + 6 + sum(7.5 + LINE * (_lines(one["text"], "option") - 1) for one in content["items"])
        case "match":
            right = max(len(one["fits"]) for one in content["pairs"])
            return asks + 6 + sum(3 + LINE * ceil(max(len(one["text"]), right) / 38) for one in content["pairs"])
        case "estimate":
            return asks + 24
    return asks + 38


def _lines(text: str, kind: str) -> int:
    return ceil(len(text) / LETTERS[kind])
