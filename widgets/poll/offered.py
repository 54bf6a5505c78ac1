"""What may be asked in a room: what was found, and how well it is supported. Never anything about oneself."""

import re
from dataclasses import dataclass

from ..content import Course
from ..content.claims import Claim
from ..content.errors import nearest
from ..pieces.question.content import question_content
from ..pieces.question.kinds import kind_of
from ..pieces.question.mixed import mixed

# Each kind of content that is never asked in a room; the catalogue says why.
NOT_FOR_A_ROOM = (
    *("reflection", "portrait", "naming", "plan", "beliefs", "gallery", "keepsake", "breath"),
    *("review", "arena", "headline", "explore", "exercise", "chart", "term"),
)
# "What do you make of it?" asks for a judgement of something else; "Do you cry?" asks about oneself.
ABOUT_ONESELF = re.compile(
    r"\b(do|did|have|had|are|were|can|could) you\b(?! (?:make of|remember:|safely take))", re.IGNORECASE
)


class CannotAsk(Exception):
    """Something that is not asked in a room; the message is the one sentence a teacher reads."""


@dataclass(frozen=True)
class Option:
    """One thing to choose, whether it fits, and what is to be said of it afterwards; in an order it has a `place`."""

    text: str
    why: str
    right: bool
    place: int = 0


@dataclass(frozen=True)
class Line:
    """Numbers to choose from, a step from each to the next; from `low` to `high` they fit, and `answer` was found."""

    least: float
    most: float
    step: float
    unit: str
    low: float
    high: float
    answer: float

    @property
    def places(self) -> int:
        """How many numbers there are to choose from."""
        return round((self.most - self.least) / self.step) + 1

    def at(self, place: int) -> float:
        """Give the number at a place, without what a computer adds to tenths."""
        return round(self.least + place * self.step, 6)


@dataclass(frozen=True)
class Ask:
    """A question for the room, with options or a line of numbers; `found` is said of it once it is explained.

    With `words` it has neither: people answer it in their own.
    """

    id: str
    lesson: str
    label: str
    asks: str
    options: tuple[Option, ...]
    many: bool = False
    found: str = ""
    line: Line | None = None
    ordered: bool = False
    words: bool = False

    @property
    def places(self) -> int:
        """How many answers there are to choose from."""
        return self.line.places if self.line else len(self.options)


def find_ask(course: Course, wanted: str) -> Ask:
    """Make the question for the room out of a question, a claim or a prompt of the course.

    Raises
    ------
    CannotAsk
        With the one sentence that says why this is not asked in a room.
    """
    if wanted in course.question:
        return _from_question(course, wanted)
    if wanted in course.claim:
        return _from_claim(course, course.claim[wanted])
    if wanted in course.prompt:
        return _from_prompt(course, wanted)
    for kind in NOT_FOR_A_ROOM:
        if wanted in getattr(course, kind):
            raise CannotAsk(course.words(f"poll-not-{kind}", id=wanted))
    close = nearest(wanted, [*course.question, *course.claim, *course.prompt])
    raise CannotAsk(course.words("poll-not-there", id=wanted, nearest=close))


def offered(course: Course) -> list[Ask]:
    """Give all that may be asked, lesson by lesson: first its questions, then its claims and prompts."""
    found = []
    for wanted in [*course.question, *course.claim, *course.prompt]:
        try:
            found.append(find_ask(course, wanted))
        except CannotAsk:
            continue
    return sorted(found, key=lambda ask: ask.lesson)


def askable(course: Course) -> list[Ask]:
    """Give all that a room may be asked or may run together."""
    return [*offered(course), *studies(course)]


def studies(course: Course) -> list[Ask]:
    """Give the studies that a room may run together; they have no options."""
    label = course.words("poll-kind-study")
    return [Ask(one.id, one.id[:2], label, one.title, ()) for one in course.own_study.values()]


def _from_question(course: Course, wanted: str) -> Ask:
    question = course.question[wanted]
    content = question_content(course, question)
    kind, label = kind_of(content["kind"]), course.words(f"question-kind-{question.kind}")
    if hasattr(kind, "line"):
        return _from_line(course, wanted, label, content, Line(**kind.line(content)))
    if hasattr(kind, "ordered"):
        return _from_order(course, wanted, label, content["asks"], kind.ordered(content))
    choices = kind.choices(content)
    if not choices:
        raise CannotAsk(course.words("poll-not-bars", id=wanted, kind=label))
    options = tuple(Option(one["text"], one["why"], one["right"]) for one in choices)
    if any(ABOUT_ONESELF.search(text) for text in (question.asks, *(one.text for one in options))):
        raise CannotAsk(course.words("poll-not-oneself", id=wanted))
    return Ask(wanted, wanted[:2], label, question.asks, options, many=hasattr(kind, "many"))


def _from_line(course: Course, wanted: str, label: str, content: dict, line: Line) -> Ask:
    if ABOUT_ONESELF.search(content["asks"]):
        raise CannotAsk(course.words("poll-not-oneself", id=wanted))
    return Ask(wanted, wanted[:2], label, content["asks"], (), found=content["why"]["fits"], line=line)


def _from_order(course: Course, wanted: str, label: str, asks: str, items: list[dict]) -> Ask:
    if any(ABOUT_ONESELF.search(text) for text in (asks, *(one["text"] for one in items))):
        raise CannotAsk(course.words("poll-not-oneself", id=wanted))
    options = [Option(one["text"], one["why"], right=True, place=place) for place, one in enumerate(items, 1)]
    return Ask(wanted, wanted[:2], label, asks, tuple(mixed(options, wanted)), ordered=True)


def _from_prompt(course: Course, wanted: str) -> Ask:
    asks = course.prompt[wanted].asks
    if ABOUT_ONESELF.search(asks):
        raise CannotAsk(course.words("poll-not-oneself", id=wanted))
    return Ask(wanted, wanted[:2], course.words("poll-kind-words"), asks, (), words=True)


def _from_claim(course: Course, claim: Claim) -> Ask:
    words = course.words
    if claim.grade == "-":
        raise CannotAsk(words("poll-not-advice", id=claim.id))
    grades = [grade for grade in course.grade.values() if grade.id != "-"]
    options = tuple(
        Option(words("poll-grade", letter=one.id, name=one.name), one.means, one.id in claim.letters) for one in grades
    )
    found = "\n\n".join([" ".join(course.axes(claim)), claim.found, claim.not_tested, claim.would_change]).strip()
    asks = words("poll-asks-claim", claim=claim.says)
    return Ask(claim.id, claim.lesson, words("poll-kind-claim"), asks, options, found=found)
