"""How a notebook becomes a deck: nothing is left out, and nothing stands on a slide that the lesson does not say."""

from functools import cache
from html import unescape
from pathlib import Path

import pytest
from markupsafe import Markup

from tests.course import COURSE
from widgets.content.errors import ContentError
from widgets.content.records import Lesson
from widgets.lab.notebooks import Call, Prose, read_lesson
from widgets.site.pages import SCRIPTS_COME
from widgets.slides import chosen
from widgets.slides.blocks import blocks, plain, sentences
from widgets.slides.build import build_slides
from widgets.slides.chosen import Deck, chosen_sentences
from widgets.slides.deck import slides
from widgets.slides.making import FOR_ONESELF, Slide

LESSONS = list(COURSE.lesson.values())
a_lesson = pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.id)


@cache
def deck_of(lesson_id: str) -> list[Slide]:
    return slides(COURSE, COURSE.lesson[lesson_id])


def words(html: list[Markup]) -> str:
    return " ".join(" ".join(unescape(one.striptags()) for one in html).replace("\N{NO-BREAK SPACE}", " ").split())


def prose(lesson: Lesson) -> list[str]:
    """Give the paragraphs and lists of a lesson, its headings aside, as a reader sees them."""
    texts = [one.text for one in read_lesson(COURSE, lesson.file) if isinstance(one, Prose)]
    found = [block for text in texts for block in blocks(text) if block.kind != "heading"]
    return [" ".join(plain(block.text).replace("\n- ", "\n").removeprefix("- ").split()) for block in found]


@a_lesson
def test_every_piece_of_a_lesson_but_what_is_for_home_is_on_a_slide_in_its_order(lesson: Lesson) -> None:
    called = [one for one in read_lesson(COURSE, lesson.file) if isinstance(one, Call) and one.word != "lesson"]
    for_home = chosen.decks(COURSE)[lesson.id].for_home
    expected = [f"{one.word}-{one.wanted}".replace(".", "-") for one in called if one.wanted not in for_home]
    assert [one.id for one in deck_of(lesson.id) if one.part] == expected


def test_a_brother_who_may_not_want_to_live_is_met_alone_and_on_no_wall(decks: Path) -> None:
    lesson = COURSE.lesson["07"]
    assert "07.plain-question" in {getattr(one, "wanted", "") for one in read_lesson(COURSE, lesson.file)}
    for page in (lesson.file.replace(".ipynb", ".html"), lesson.file.replace(".ipynb", "_notes.html")):
        assert "taking your own life" not in (decks / page).read_text("utf-8")


def test_a_piece_for_home_that_the_lesson_does_not_show_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    deck = Deck(id="02", sentences=["In"], for_home=["02.wall-si"])
    monkeypatch.setattr(chosen, "decks", lambda _: {"02": deck})
    with pytest.raises(ContentError, match=r"deck '02': field 'for_home': .* shows no '02.wall-si'; .*02.wall-sit"):
        chosen.pieces_for_home(COURSE, COURSE.lesson["02"])


@a_lesson
def test_every_section_begins_with_a_slide_of_its_heading(lesson: Lesson) -> None:
    texts = [one.text for one in read_lesson(COURSE, lesson.file) if isinstance(one, Prose)]
    headings = [
        plain(line.lstrip("# ")) for text in texts for line in text.splitlines() if line.startswith(("## ", "### "))
    ]
    opened = [one.heading for one in deck_of(lesson.id) if one.opens]
    assert [one for one in opened if one in headings] == headings


@a_lesson
def test_the_whole_prose_is_in_the_notes_and_a_part_of_it_on_slides(lesson: Lesson) -> None:
    noted = words([note for one in deck_of(lesson.id) for note in one.notes])
    assert [text for text in prose(lesson) if text not in noted] == []
    said = [sentence for one in deck_of(lesson.id) for html in one.says for sentence in sentences(words([html]))]
    assert said
    assert [sentence for sentence in said if sentence not in " ".join(prose(lesson))] == []


@a_lesson
def test_no_slide_is_crammed(lesson: Lesson) -> None:
    crammed = [one.id for one in deck_of(lesson.id) if "<li>" not in "".join(one.says) and one.words > 60]
    assert crammed == []


def test_what_is_for_oneself_shows_its_prompt_and_no_input(decks: Path) -> None:
    for lesson in LESSONS:
        page = (decks / lesson.file).with_suffix(".html").read_text("utf-8")
        quiet = [one.part for one in deck_of(lesson.id) if one.part and one.part.kind in FOR_ONESELF]
        assert page.count("Nobody collects this") == len(quiet)
        assert not any(f'data-gc-piece="{kind}"' in page for kind in FOR_ONESELF)
        asked = COURSE.reflection.values()
        assert [one.id for one in asked if one.id[:2] == lesson.id and one.asks not in unescape(page)] == []


@pytest.mark.parametrize(
    ("beginning", "said"),
    [("Crying cures", "no sentence begins with 'Crying cures'"), ("In", "several sentences begin")],
)
def test_a_beginning_that_is_not_that_of_one_sentence_is_named(
    beginning: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chosen, "decks", lambda _: {"02": Deck(id="02", sentences=[beginning])})
    with pytest.raises(
        ContentError, match=rf"assets/slides\.toml: deck '02': field 'sentences': {said}.*02_the_hormone_story\.ipynb"
    ):
        chosen_sentences(COURSE, COURSE.lesson["02"])


def test_a_paragraph_is_cut_where_its_sentences_end() -> None:
    text = (
        "W. H. Frey asked 286. It quotes Chen, M.D. He is\na doctor. (So *they* say.) “Not known.” 97 wrote, d = 0.4."
    )
    assert sentences(text) == [
        "W. H. Frey asked 286.",
        "It quotes Chen, M.D.",
        "He is a doctor.",
        "(So *they* say.)",
        "“Not known.”",
        "97 wrote, d = 0.4.",
    ]


def test_a_folder_with_other_things_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(ContentError, match="holds other things"):
        build_slides(COURSE, tmp_path)
    assert (tmp_path / "thesis.txt").read_text() == "mine"


def test_what_decks_share_is_there_once(decks: Path) -> None:
    for deck in decks.glob("??_*.html"):
        text = deck.read_text("utf-8")
        assert "<style" not in text
        loose = text.replace(f"<script>{SCRIPTS_COME}</script>", "", 1)
        assert loose.count("<script") == text.count('<script src="') + text.count('type="application/json"')


def test_the_words_of_a_sentence_are_those_that_a_reader_sees() -> None:
    assert plain("Write 2 * 3, `a_b` and *[this](x(y)z)*.") == "Write 2 * 3, a_b and this."
