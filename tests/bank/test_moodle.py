"""Moodle can import the bank: by a reader that is not ours, and by what its importer understands."""

from pathlib import Path

import pytest
from lxml import etree
from moodle_xml_parser.models import MultiChoiceQuestion
from moodle_xml_parser.parser import parse_file

from tests.bank.conftest import texts
from tests.course import COURSE
from widgets.bank.build import build_bank
from widgets.bank.moodle import moodle_xml
from widgets.bank.words import paragraph
from widgets.pieces.question.carried import Choice, Numeric, Written

SCHEMA = etree.RelaxNG(etree.parse(Path(__file__).with_name("moodle.rng")))


@pytest.fixture(scope="module")
def quiz(bank: Path) -> etree._Element:
    return etree.parse(bank / "good-cry-moodle.xml").getroot()


@pytest.fixture(scope="module")
def choices(bank: Path) -> list[MultiChoiceQuestion]:
    return parse_file(str(bank / "good-cry-moodle.xml"))["multichoice"]


def test_the_file_is_what_moodles_importer_reads(quiz: etree._Element) -> None:
    assert SCHEMA.validate(quiz), SCHEMA.error_log


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        ('fraction="100"', 'fraction="99"'),
        ('<hint format="html">', '<hint format="latex">'),
        ("<tolerance>5</tolerance>", "<tolerance>five</tolerance>"),
        ("$course$/top/", "top/"),
        ("<single>true</single>", ""),
        ('type="matching"', 'type="pairs"'),
    ],
)
def test_the_schema_refuses_what_moodle_does_not_understand(bank: Path, was: str, becomes: str) -> None:
    text = (bank / "good-cry-moodle.xml").read_text("utf-8")
    assert was in text
    assert not SCHEMA.validate(etree.fromstring(text.replace(was, becomes, 1).encode()))


def test_another_reader_finds_every_choice_with_its_words_and_credit(
    choices: list[MultiChoiceQuestion], items: dict
) -> None:
    assert [one.name for one in choices] == [one.id for one in items.values() if isinstance(one, Choice)]
    for read in choices:
        item = items[read.name]
        # This reader shows the HTML with its signs as a page shows them.
        assert read.text_pre_parse == f"<p>{item.asks}</p>"
        assert read.single is not item.several
        assert [one.answer for one in read.options] == [f"<p>{one.text}</p>" for one in item.answers]
        assert [one.feedback for one in read.options] == [f"<p>{one.why}</p>" for one in item.answers]
        assert [one.score_fraction for one in read.options] == pytest.approx([one.credit for one in item.answers])


def test_the_answers_that_fit_get_all_and_ticking_everything_gets_nothing(choices: list[MultiChoiceQuestion]) -> None:
    for read in choices:
        credit = [one.score_fraction for one in read.options]
        assert sum(one for one in credit if one > 0) == pytest.approx(100)
        assert read.single or sum(credit) <= 0.001


def test_a_question_is_found_again_by_its_id_in_the_category_of_its_lesson(quiz: etree._Element, items: dict) -> None:
    category, found = "", {}
    for question in quiz:
        if question.get("type") == "category":
            category = question.findtext("category/text")
        else:
            found[question.findtext("idnumber")] = category
            assert question.findtext("name/text") == question.findtext("idnumber")
    assert list(found) == list(items)
    for question_id, path in found.items():
        assert path.endswith(f"/Lesson {int(question_id[:2])}, {COURSE.lesson[question_id[:2]].title}")


def test_a_number_is_judged_as_the_course_judges_it(items: dict) -> None:
    for wanted, item in items.items():
        if not isinstance(item, Numeric):
            continue
        asked = COURSE.question[wanted]
        steps = int((asked.most - asked.least) / asked.step) + 1
        for given in (asked.least + asked.step * step for step in range(steps)):
            span = next(one for one in item.spans if abs(given - one.middle) <= one.margin + 1e-9)
            inside = asked.low - 1e-9 <= given <= asked.high + 1e-9
            assert (span.credit == 100) is inside, (wanted, given)
            says = asked.why.fits if inside else asked.why.under if given < asked.low else asked.why.over
            assert span.why == says, (wanted, given)


def test_what_one_wrote_oneself_counts_nothing(quiz: etree._Element, items: dict) -> None:
    marks = {one.findtext("idnumber"): one.findtext("defaultgrade") for one in quiz if one.get("type") == "essay"}
    assert marks == {one.id: "0" for one in items.values() if isinstance(one, Written)}


def test_the_claim_its_sources_and_the_hints_come_along(quiz: etree._Element, items: dict) -> None:
    for question in quiz.iterfind("question[idnumber]"):
        item = items[question.findtext("idnumber")]
        after = etree.HTML(question.findtext("generalfeedback/text"))
        claim = COURSE.claim[item.claim]
        assert claim.says in "".join(after.itertext())
        assert len(after.findall(".//li")) == len(claim.references)
        hints = [] if isinstance(item, Written) else [paragraph(one) for one in item.hints]
        assert [one.findtext("text") for one in question.iterfind("hint")] == hints


def test_signs_that_mean_something_in_html_stay_what_they_are() -> None:
    item = Choice(
        id="02.x",
        kind="one",
        claim="mood",
        asks='Is 1 < 2 & "]]>" </text>?',
        hints=[],
        answers=[],
    )
    quiz = etree.fromstring(moodle_xml(COURSE, [item]).encode())
    html = quiz.findtext("question[idnumber]/questiontext/text")
    assert etree.HTML(html).findtext(".//p") == item.asks


def test_nothing_personal_is_in_any_file(bank: Path) -> None:
    content = COURSE
    kinds = ("reflection", "portrait", "naming", "plan", "beliefs", "gallery", "keepsake")
    personal = [wanted for kind in kinds for wanted in getattr(content, kind)]
    personal += [getattr(one, "asks", "") or one.title for kind in kinds for one in getattr(content, kind).values()]
    personal += [
        part.asks for kind in ("portrait", "plan") for one in getattr(content, kind).values() for part in one.part
    ]
    files = [text for path in bank.iterdir() for text in texts(path)]
    assert len(personal) > 40
    assert [text for text in personal for file in files if text in file] == []


def test_what_is_left_out_is_said_with_its_reason(bank: Path, items: dict) -> None:
    note = (bank / "README.txt").read_text("utf-8")
    left = set(COURSE.question) - set(items)
    assert left
    assert all(f"{one}: " in note for one in left)
    assert f"{len(items)} questions" in note


def test_building_twice_gives_the_same_files(bank: Path, tmp_path: Path) -> None:
    build_bank(COURSE, tmp_path)
    # A deck says when it was written: else Anki would not take what is newer.
    written, before = ({one.name: one.read_bytes() for one in to.glob("*[!g]")} for to in (tmp_path, bank))
    assert len(written) > 10
    assert written == before
