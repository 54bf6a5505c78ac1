"""The records of the kinds of question, each out of its folder, for tests that tell them apart."""

from widgets.content.questions import Option, Question
from widgets.pieces.question.case.record import Case
from widgets.pieces.question.estimate.record import Estimate
from widgets.pieces.question.grade.record import GradeEvidence
from widgets.pieces.question.match.record import Match
from widgets.pieces.question.one.record import One
from widgets.pieces.question.order.record import Order
from widgets.pieces.question.several.record import Several
from widgets.pieces.question.truth.record import Truth
from widgets.pieces.question.words.record import Words

__all__ = [
    "Case",
    "Estimate",
    "GradeEvidence",
    "Match",
    "One",
    "Option",
    "Order",
    "Question",
    "Several",
    "Truth",
    "Words",
]
