"""A slide is read alone: its sentences are whole, and none of them speaks of what is not there."""

import pytest

from tests.course import COURSE
from widgets.content.errors import ContentError
from widgets.slides import chosen
from widgets.slides.chosen import Deck
from widgets.slides.deck import refuse_open_slides
from widgets.slides.whole import left_open, points_back, torn

OPEN = {
    "a parenthesis that was opened on another slide": "In 1990 somebody tested one letter.) Nobody reads it.",
    "a quotation that does not end": "She said: “It helps.",
    "somebody who was named before": "He says, too, that crying can make relationships stronger.",
    "a thing that was named before": "On average it fell a little more.",
    "a finding that was told before": "That was found in animals.",
    "what stands elsewhere on a page": "All lessons stay open through “All lessons” at the top of this page.",
    "a picture that is on another slide": "There are four claims, the arrows in the picture below.",
}
WHOLE = (
    "In this lesson a cry is taken apart, and it takes a while.",
    "It's Tuesday evening, and your friend Sam is on the phone.",
    "This lesson follows an article.",
    "Nobody picks that letter by feel, because it follows from two questions.",
    "Another study asked whether tears calm an allergy.",
    "Oxytocin isn't a pure sign of comfort. It rose in a stress test (by half).",
)


@pytest.mark.parametrize("name", OPEN)
def test_what_cannot_be_understood_on_a_slide_is_found(name: str) -> None:
    assert list(left_open([OPEN[name]], COURSE.words)) != []


@pytest.mark.parametrize("text", WHOLE)
def test_what_can_be_understood_is_left_alone(text: str) -> None:
    assert list(left_open([text], COURSE.words)) == []


def test_a_word_that_points_back_is_fine_where_the_slide_has_what_it_points_to() -> None:
    assert list(left_open(["Frey asked 286 women.", "He asked 45 men, too."], COURSE.words)) == []


def test_a_sentence_that_goes_on_from_one_that_is_left_out_is_found() -> None:
    written = ["Tears were tested.", "Not all of them.", "So little is known.", "They were few."]
    found = torn(written, {"Tears were tested.", "So little is known.", "They were few."}, COURSE.words)
    assert [said.rpartition(": ")[2] for said in found] == ["'So little is known.'"]
    assert points_back("They were few.", COURSE.words) == "They"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("He says, too, that crying", "it goes on from .*, which is on no slide: 'He says, too"),
        ("Another gave 97 women a diary", "it goes on from 'One team gathered"),
    ],
)
def test_a_chosen_sentence_that_is_not_whole_is_refused(
    sentence: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chosen, "decks", lambda _: {"01": Deck(id="01", sentences=[sentence])})
    with pytest.raises(ContentError, match=rf"assets/slides\.toml: deck '01': field 'sentences': {said}"):
        refuse_open_slides(COURSE, COURSE.lesson["01"])


@pytest.mark.parametrize("lesson", COURSE.lesson.values(), ids=lambda one: one.id)
def test_every_slide_of_the_course_can_be_understood(lesson) -> None:
    refuse_open_slides(COURSE, lesson)
