"""A question that a lesson has dropped leaves what was answered to it with the learner, and is said in plain words."""

import pytest

from tests.course import COURSE
from tests.record.both import BEGIN_ANEW, in_browser, in_python
from tests.record.making import attempt

DROPPED = "01.sleep-grade"
STILL_ASKED = "01.babies-and-sleep"


@pytest.mark.parametrize("side", [in_python, in_browser])
def test_what_was_answered_to_a_dropped_question_is_kept_shown_and_given_away(home, side) -> None:
    assert DROPPED not in COURSE.question
    keep = {"do": "keep", "entries": [attempt(DROPPED, right=False), attempt(STILL_ASKED)]}
    export = {"do": "export", "format": "json"}
    *_, recalled, shown, exported = side([BEGIN_ANEW, keep, {"do": "recall"}, {"do": "show"}, export])
    assert recalled["snapshot"]["attempts"].keys() == {DROPPED, STILL_ASKED}
    assert DROPPED in exported["text"]
    [lesson] = shown["kept"]["lessons"]
    assert (shown["trouble"], lesson["title"], lesson["attempts"]) == (None, COURSE.lesson["01"].title, 2)
    said = " ".join(lesson["sentences"])
    assert "“A question that the lesson no longer asks” – answered once" in said
    assert COURSE.question[STILL_ASKED].asks in said
    assert DROPPED not in said, "no inner name is shown"
