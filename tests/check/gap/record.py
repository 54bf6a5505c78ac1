"""A sentence with a gap, as it is written."""

from collections.abc import Iterator

from ....content import Course
from ....content.questions import Question
from ....content.records import Text, Texts


class Gap(Question, tag="gap"):
    """A sentence in which one of several words is missing."""

    sentence: Text
    words: Texts
    word: Text
    why: Text

    def faults(self, _course: Course) -> Iterator[str]:
        """Say where the word that fits cannot be chosen."""
        if self.word not in self.words:
            yield f"field 'word': {self.word!r} is none of the words"
