"""How the course is written: kindly, plainly, and in sentences that one likes to hear read aloud."""

import pytest

from tests.content.length import opened
from tests.content.writing import (
    DOUBLE_NEGATIVE,
    NOT_FOUND,
    as_typed,
    breath,
    complaints,
    explains,
    grade,
    refrains,
    texts,
)
from tests.course import COURSE
from tests.lessons.notebooks import FILES, cells, plain, prose
from widgets.content.places import ASSETS
from widgets.content.reading import IN_LESSON
from widgets.guide.teaching import teaching

QUESTIONS = list(COURSE.question.values())
KINDS = ("claim", "term", "chart", "arena", "headline", "teacher", *IN_LESSON)
RECORDS = [(kind, one) for kind in (*KINDS, "lesson") for one in getattr(COURSE, kind).values()]
RECORDS += [("teaching", one) for one in (teaching(COURSE).common, *teaching(COURSE).plan.values())]
# Six to eight and a half school years, as Flesch and Kincaid reckon them. Above it, a reader of fourteen has to work at
# the sentences instead of at what they say. Below it, the prose is a row of short statements: easy words, and nobody's
# voice. Good writing about science lies between. A single sentence may be as long or as short as it likes.
GRADES = (6.0, 8.5)
# Nine words a sentence is a list read aloud, and above eighteen a reader looks for the way back.
BREATHS = (12.0, 18.0)
# With all opened, each of these two said most things twice or thrice: three quarters of that length say them once.
LONGEST = {"04": 0.75 * 7_390, "06": 0.75 * 7_970}
# What "we found no study" means is said once, well; after that a badge, a letter or a plain "nobody knows" carries it.
NOT_FOUND_AT_MOST = 4
# Five words in a row are no accident: in eight places they are a refrain. A claim's own words may come back in seven.
REFRAIN_AT_MOST = 7
# How a question of one kind always asks.
FORMS = {"which grade would you give", "what do you make of", "true, false, or not known"}


def test_nothing_shames_cheers_or_frightens() -> None:
    said = [(kind, text, off) for kind, record in RECORDS for text in texts(record) for off in complaints(text)]
    assert said == []


@pytest.mark.parametrize("lesson", FILES)
def test_the_prose_neither_shames_nor_cheers(lesson: str) -> None:
    assert complaints(prose(FILES[lesson])) == []


def test_an_apostrophe_is_one_and_no_sign_of_a_typewriter() -> None:
    """Titles and notes of sources stay as they were found."""
    said = {lesson: as_typed(prose(file)) for lesson, file in FILES.items()}
    for file in (*ASSETS.rglob("*.toml"), *ASSETS.rglob("*.ftl")):
        lines = file.read_text("utf-8").splitlines()
        if file.name != "references.toml":
            said[str(file)] = as_typed("\n".join(line for line in lines if not line.lstrip().startswith("#")))
    assert {place: words for place, words in said.items() if words} == {}


def test_every_explanation_explains() -> None:
    whys = {question.id: [*_whys(question)] for question in QUESTIONS}
    assert [one.id for one in QUESTIONS if not whys[one.id] and not hasattr(one, "points")] == []
    assert [(one, why) for one, said in whys.items() for why in said if not explains(why)] == []


def test_no_question_asks_with_a_double_negative() -> None:
    assert [one.id for one in QUESTIONS if DOUBLE_NEGATIVE.search(one.asks)] == []


@pytest.mark.parametrize("lesson", FILES)
def test_a_reader_of_fourteen_follows_and_nobody_is_talked_down_to(lesson: str) -> None:
    least, most = GRADES
    assert least <= grade(plain(prose(FILES[lesson]))) <= most


@pytest.mark.parametrize("lesson", LONGEST)
def test_a_long_lesson_says_a_thing_once(lesson: str) -> None:
    assert opened(ASSETS, FILES[lesson]) <= LONGEST[lesson]


@pytest.mark.parametrize("lesson", FILES)
def test_a_sentence_carries_a_thought_to_its_end(lesson: str) -> None:
    least, most = BREATHS
    assert least <= breath(plain(prose(FILES[lesson]))) <= most


@pytest.mark.parametrize("lesson", FILES)
def test_that_nothing_was_found_is_said_a_few_times_and_no_more(lesson: str) -> None:
    assert len(NOT_FOUND.findall(plain(prose(FILES[lesson])))) <= NOT_FOUND_AT_MOST


@pytest.mark.parametrize("lesson", FILES)
def test_what_questions_answer_says_it_seldom_too(lesson: str) -> None:
    answers = [text for one in QUESTIONS if one.id[:2] == lesson for text in texts(one)]
    assert len(NOT_FOUND.findall("\n".join(answers))) <= NOT_FOUND_AT_MOST


def test_no_phrase_becomes_a_refrain() -> None:
    pieces = [
        "".join(cell["source"]) for one in FILES.values() for cell in cells(one) if cell["cell_type"] == "markdown"
    ]
    pieces += [
        "\n".join(texts(one)) for kind in ("question", "claim", "chart") for one in getattr(COURSE, kind).values()
    ]
    assert {run: count for run, count in refrains(pieces, REFRAIN_AT_MOST).items() if run not in FORMS} == {}


@pytest.mark.parametrize("lesson", [one for one in FILES if one not in {"00", "08"}])
def test_a_lesson_is_neither_short_nor_long(lesson: str) -> None:
    assert 900 <= len(plain(prose(FILES[lesson])).split()) <= 1650


@pytest.mark.parametrize("lesson", ["03", "04", "05", "07"])
def test_a_lesson_that_may_touch_pain_says_so_first(lesson: str) -> None:
    assert COURSE.lesson[lesson].care


def _whys(question) -> list[str]:
    found = []
    for field in ("options", "items", "pairs"):
        found += [one.why for one in getattr(question, field, [])]
    for scene in getattr(question, "scenes", []):
        found += [choice.why for choice in scene.choices]
    why = getattr(question, "why", None)
    if why is not None:
        found += list(texts(why))
    return found


# Each rule is shown finding what it is for.


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Well done!", "an exclamation mark"),
        ("That is wrong.", "a shaming word: wrong"),
        ("You failed this one.", "a shaming word: failed"),
        ("All of the above", "an option about the others: All of the above"),
        ("Do you ever hurt yourself?", "a word about self-harm: hurt yourself"),
    ],
)
def test_a_rule_finds_what_it_is_for(text: str, said: str) -> None:
    assert complaints(text) == [said]


def test_a_typewriter_s_apostrophe_is_found_and_code_and_quotation_marks_are_not() -> None:
    assert as_typed("It isn't so, says `print('it isn't')`, 'quoted', and doesn’t.") == ["isn't"]


@pytest.mark.parametrize("why", ["Correct.", "No", "Exactly!", "That is so."])
def test_a_bare_verdict_is_no_explanation(why: str) -> None:
    assert not explains(why)


def test_a_double_negative_is_found() -> None:
    assert DOUBLE_NEGATIVE.search("Which of these is not impossible?")


def test_a_row_of_short_statements_and_a_sentence_without_an_end_are_found() -> None:
    assert breath("People cried at a film. They felt worse then. Later it was better.") < BREATHS[0]
    assert breath("They felt worse when the film ended and " + "better a little later and " * 4 + "well.") > BREATHS[1]


def test_a_phrase_that_stands_in_many_pieces_is_found_and_one_piece_that_repeats_it_is_not() -> None:
    said = "And nobody was assigned to cry, so wait."
    assert refrains([said] * 3, most=2) == {"and nobody was assigned to": 3, "nobody was assigned to cry": 3}
    assert refrains([said * 9, said], most=2) == {}


@pytest.mark.parametrize(
    "said",
    [
        "We found no study of it.",
        "Nobody we found has looked.",
        "Not so, as far as we know.",
        "Nobody seems to have measured it.",
        "No trial seems to have asked.",
    ],
)
def test_a_phrase_for_what_was_not_found_is_counted(said: str) -> None:
    assert len(NOT_FOUND.findall(said)) == 1


# What textstat 0.7.13 says of them, which looks syllables up in the same dictionary of sounds.
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The cat sat on the mat. It was warm in the sun. We saw a small bird there.", -1.45),
        (
            "Longitudinal investigations of autonomic regulation demonstrate considerable heterogeneity across "
            "populations, necessitating hierarchical statistical methodologies.",
            38.8,
        ),
        (
            "Most people say that they feel better after a good cry. In the laboratory, where researchers ask them "
            "again a few minutes later, hardly anybody does. An hour and a half later the mood has often lifted.",
            7.1,
        ),
    ],
)
def test_a_text_is_as_hard_as_others_reckon(text: str, said: float) -> None:
    assert grade(text) == pytest.approx(said, abs=0.4)
