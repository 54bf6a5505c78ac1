"""What a lesson shows, in the order of its page: charts, claims, and questions with the answer that fits."""

from dataclasses import dataclass, field

from ..bank.words import graded
from ..content import ContentError, Course
from ..content.headlines import letter_of
from ..content.kits import SHOWN
from ..content.questions import Question
from ..content.records import Lesson
from ..lab.notebooks import Prose, read_lesson
from ..pieces.made import FOR_ONESELF
from ..pieces.question.content import question_content
from ..pieces.question.kinds import kind_of
from ..site.prose import headings

THEIR_OWN = FOR_ONESELF | {"breathe"}


@dataclass(frozen=True)
class Shown:
    """Something to show: what it is, its id, its words, and lines about it: the answers that fit, or what is known."""

    what: str
    id: str
    words: str
    lines: list[str]


@dataclass(frozen=True)
class Section:
    """A part of a lesson under its heading; `own` names what belongs to the learner alone."""

    title: str
    shown: list[Shown] = field(default_factory=list)
    own: list[str] = field(default_factory=list)


def sections(course: Course, lesson: Lesson) -> list[Section]:
    """Give the parts of a lesson that show something."""
    found = [Section(course.words("guide-start"))]
    for part in read_lesson(course, lesson.file):
        if isinstance(part, Prose):
            found += [Section(text) for level, text in headings(part.text) if level > 1]
        elif part.word in THEIR_OWN:
            found[-1].own.append(course.words(f"guide-own-{part.word}"))
        elif part.word in SHOWN:
            try:
                found[-1].shown.append(shown(course, part.wanted))
            except ContentError as error:
                raise ContentError(f"{part.where}: {error}") from None
    return [section for section in found if section.shown or section.own]


def shown(course: Course, wanted: str) -> Shown:
    """Give what has this id: a question, a chart, a drawing to explore, a study, or a claim."""
    words = course.words
    if question := course.question.get(wanted):
        kind = words(f"question-kind-{question.kind}")
        return Shown(words("guide-question", kind=kind), wanted, question.asks, fits(course, question))
    if chart := course.chart.get(wanted):
        return Shown(words(f"guide-chart-{chart.badge}"), wanted, chart.title, [chart.basis])
    if explore := course.explore.get(wanted):
        return Shown(words("guide-explore"), wanted, explore.title, [", ".join(part.name for part in explore.part)])
    if study := course.own_study.get(wanted):
        ideas = [course.idea[one].title for one in study.ideas]
        return Shown(words("guide-study"), wanted, study.title, [", ".join(ideas)])
    if arena := course.arena.get(wanted):
        letters = [f"{one.says}: {letter_of(course, one)}" for one in course.headline.values()]
        return Shown(words("guide-arena", n=arena.draw), wanted, arena.title, letters)
    claim = course.claim[wanted]
    return Shown(
        words("guide-claim", number=str(claim.number)), wanted, claim.says, [graded(course, claim, named=True)]
    )


def fits(course: Course, question: Question) -> list[str]:
    """Give the answer that fits, a line for each part of it."""
    content = question_content(course, question)
    return kind_of(content["kind"]).fits(content, course.words)
