"""What may be asked in a room: what was found, and how well it is supported. Never anything about oneself."""

import re
from dataclasses import dataclass

from ..content import Course
from ..content.claims import Claim
from ..content.errors import nearest
from ..content.questions import Case, Estimate, GradeEvidence, Match, One, Order, Several, Truth, Words
from ..pieces.question.content import question_content

LABELS = {
    One: "one answer",
    Several: "several may fit",
    Truth: "true, not true or not known",
    GradeEvidence: "a grade of the evidence",
    Claim: "a guess at the evidence",
}
# Each kind of content that is never asked in a room, and why.
NOT_FOR_A_ROOM = {
    "reflection": "is written for oneself",
    "portrait": "is a look at oneself",
    "naming": "is about what somebody feels",
    "plan": "is a plan of one's own",
    "beliefs": "was promised to be kept for each person alone, so nobody collects it",
    "keepsake": "is a page of one's own",
    "breath": "is a quiet moment",
    "review": "follows what one person did before",
    "arena": "deals headlines to one person at a time",
    "headline": "is placed on two scales, and not on one",
    "explore": "is a drawing to look at, and asks nothing",
    "chart": "is a chart, and asks nothing",
    "term": "is a word of the glossary, and asks nothing",
}
UNCOUNTED = {
    Order: "is put in order",
    Match: "is answered by bringing things together",
    Estimate: "is answered with a number",
    Case: "is a story with many ways",
    Words: "is answered in one's own words",
}
# "What do you make of it?" asks for a judgement of something else; "Do you cry?" asks about oneself.
ABOUT_ONESELF = re.compile(
    r"\b(do|did|have|had|are|were|can|could) you\b(?! (?:make of|remember:|safely take))", re.IGNORECASE
)


class CannotAsk(Exception):
    """Something that is not asked in a room; the message is the one sentence a teacher reads."""


@dataclass(frozen=True)
class Option:
    """One thing to choose, whether it fits, and what is to be said of it afterwards."""

    text: str
    why: str
    right: bool


@dataclass(frozen=True)
class Ask:
    """A question for the room; `found` is said of it as a whole once it is explained."""

    id: str
    lesson: str
    label: str
    asks: str
    options: tuple[Option, ...]
    many: bool = False
    found: str = ""


def find_ask(course: Course, wanted: str) -> Ask:
    """Make the question for the room out of a question or a claim of the course.

    Raises
    ------
    CannotAsk
        With the one sentence that says why this is not asked in a room.
    """
    if wanted in course.question:
        return _from_question(course, wanted)
    if wanted in course.claim:
        return _from_claim(course, course.claim[wanted])
    for kind, why in NOT_FOR_A_ROOM.items():
        if wanted in getattr(course, kind):
            raise CannotAsk(f"“{wanted}” is not asked in the room: it {why}.")
    close = nearest(wanted, [*course.question, *course.claim])
    raise CannotAsk(f"There is no question or claim “{wanted}” in the course; {close}.")


def offered(course: Course) -> list[Ask]:
    """Give all that may be asked, lesson by lesson: first its questions, then its claims."""
    found = []
    for wanted in [*course.question, *course.claim]:
        try:
            found.append(find_ask(course, wanted))
        except CannotAsk:
            continue
    return sorted(found, key=lambda ask: ask.lesson)


def _from_question(course: Course, wanted: str) -> Ask:
    question = course.question[wanted]
    if why := UNCOUNTED.get(type(question)):
        raise CannotAsk(f"“{wanted}” is not asked in the room: it {why}, so its answers cannot be shown as bars.")
    content = question_content(course, question)
    options = tuple(Option(one["text"], one["why"], one["right"]) for one in content["options"])
    if any(ABOUT_ONESELF.search(text) for text in (question.asks, *(one.text for one in options))):
        raise CannotAsk(f"“{wanted}” is not asked in the room: it asks somebody about themselves.")
    return Ask(wanted, wanted[:2], LABELS[type(question)], question.asks, options, many=content["kind"] == "several")


def _from_claim(course: Course, claim: Claim) -> Ask:
    if claim.grade == "-":
        raise CannotAsk(f"“{claim.id}” is not asked in the room: it is advice, and advice has no grade.")
    grades = [grade for grade in course.grade.values() if grade.id != "-"]
    options = tuple(Option(f"{grade.id} – {grade.name}", grade.means, grade.id in claim.letters) for grade in grades)
    found = " ".join([*course.axes(claim), claim.found, claim.not_tested, claim.would_change])
    asks = f"The article, in our words: “{claim.says}” How well is this supported, would you guess?"
    return Ask(claim.id, claim.lesson, LABELS[Claim], asks, options, found=found)
