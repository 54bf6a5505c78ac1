"""Something to say in one's own words, as it is written."""

from ....content.questions import Question
from ....content.records import Text, Texts


class Words(Question, tag="words"):
    """To be said in one's own words, then compared."""

    points: Texts
    example: Text
