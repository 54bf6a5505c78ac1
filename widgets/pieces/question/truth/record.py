"""A statement, as it is written."""

from typing import Literal

from ....content.questions import Question
from ....content.records import Record, Text


class TruthWhy(Record):
    """What is to be said of each answer to a statement."""

    true: Text
    false: Text
    not_known: Text


class Truth(Question, tag="truth"):
    """A statement: true, false, or not known."""

    answer: Literal["true", "false", "not_known"]
    why: TruthWhy
