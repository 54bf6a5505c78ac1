"""QTI 1.2 as Canvas wants it: shaped as text2qti writes it, and read back by qti2latex; neither is ours."""

import re
from collections.abc import Iterator
from copy import deepcopy
from html import unescape
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

import pytest
import qti2latex
from text2qti.config import Config
from text2qti.qti import QTI
from text2qti.quiz import Quiz

from tests.course import COURSE
from widgets.bank.qti12 import quiz_xml
from widgets.pieces.question.carried import ALL, Answer, AnyItem, Choice, Matching, Numeric, Written

Q = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"
KINDS = {Matching: "matching_question", Numeric: "numerical_question", Written: "essay_question"}


@pytest.fixture(scope="module")
def unpacked(bank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qti12")
    ZipFile(bank / "good-cry-qti-1.2.zip").extractall(folder)
    return folder


@pytest.fixture(scope="module")
def read(unpacked: Path) -> dict[str, Element]:
    """Give every question by its id, as the other program finds it in the files."""
    quizzes = [
        ElementTree.parse(path) for path in sorted(qti2latex.read_qti_dir(unpacked)) if path.name.startswith("lesson")
    ]
    return {one.get("title"): one for quiz in quizzes for one in qti2latex.findall_anyns(quiz.getroot(), "item")}


def kind_of(item: AnyItem) -> str:
    if isinstance(item, Choice):
        return "multiple_answers_question" if item.several else "multiple_choice_question"
    return KINDS[type(item)]


def of(kind: type, items: dict, read: dict[str, Element]) -> Iterator[tuple]:
    yield from ((item, read[wanted]) for wanted, item in items.items() if isinstance(item, kind))


def texts_of(found: Element) -> dict[str, str]:
    return {name: unescape(text) for name, text in qti2latex.get_choices(found)}


def said(found: Element) -> dict[str, str]:
    return {
        one.get("ident"): unescape("".join(one.itertext()).strip())
        for one in qti2latex.findall_anyns(found, "itemfeedback")
    }


def judged(found: Element) -> Element:
    """Give the question with the conditions that give credit alone: the other program takes every one for such."""
    found = deepcopy(found)
    rules = qti2latex.findall_anyns(found, "resprocessing")[0]
    for rule in qti2latex.childall_anyns(rules, "respcondition"):
        if not qti2latex.childall_anyns(rule, "setvar"):
            rules.remove(rule)
    return found


def credited(found: Element) -> list[Element]:
    return qti2latex.findall_anyns(judged(found), "respcondition")


def test_every_question_is_read_with_its_kind_its_words_and_what_was_found(items: dict, read: dict) -> None:
    assert list(read) == list(items)
    for wanted, item in items.items():
        fields = qti2latex.get_qti_metadata(read[wanted])
        assert qti2latex.guess_type(fields, read[wanted]) == kind_of(item)
        assert fields["points_possible"] == ("0" if isinstance(item, Written) else "1")
        assert unescape(qti2latex.get_item_stem(read[wanted])) == f"<p>{item.asks}</p>"
        assert COURSE.claim[item.claim].says in said(read[wanted])["general_fb"]


def test_every_choice_keeps_its_order_what_fits_and_an_explanation(items: dict, read: dict) -> None:
    for item, found in of(Choice, items, read):
        texts, whys = texts_of(found), said(found)
        assert list(texts.values()) == [one.text for one in item.answers]
        assert [whys[f"{name}_fb"] for name in texts] == [f"<p>{one.why}</p>" for one in item.answers]
        assert len(credited(found)) == 1
        fitting = qti2latex.get_correct_idents(judged(found))
        assert [name in fitting for name in texts] == [one.credit > 0 for one in item.answers]


def test_every_matching_gives_its_whole_credit_for_its_pairs_and_stands_in_no_order_that_fits(
    items: dict, read: dict
) -> None:
    for item, found in of(Matching, items, read):
        asked = qti2latex.findall_anyns(found, "response_lid")
        lefts = {one.get("ident"): unescape(qti2latex.findall_anyns(one, "mattext")[0].text) for one in asked}
        texts = texts_of(found)
        assert set(texts.values()) == {one.fits for one in item.pairs} | set(item.others)
        rules = [next(one for one in rule.iter() if "respident" in one.attrib) for rule in credited(found)]
        together = {(lefts[one.get("respident")], texts[one.text]) for one in rules}
        assert together == {(f"<p>{one.text}</p>", one.fits) for one in item.pairs}
        given = [float(one.text) for one in qti2latex.findall_anyns(found, "setvar")]
        assert sum(given) == pytest.approx(ALL, abs=1e-3)
        if item.in_order:
            assert list(lefts.values()) != [f"<p>{one.text}</p>" for one in item.pairs]
            assert list(texts.values())[: len(item.pairs)] == [one.fits for one in item.pairs]


def test_a_number_fits_where_the_course_says_so_and_is_explained(items: dict, read: dict) -> None:
    for item, found in of(Numeric, items, read):
        question, whys = COURSE.question[item.id], said(found)
        [rule] = credited(found)
        bounds = [float(one.text) for name in ("vargte", "varlte") for one in qti2latex.findall_anyns(rule, name)]
        assert bounds == pytest.approx([question.low, question.high])
        assert question.why.fits in whys["correct_fb"]
        assert all(why in whys["general_incorrect_fb"] for why in (question.why.under, question.why.over))


def test_what_one_wrote_oneself_counts_nothing(items: dict, read: dict) -> None:
    for item, found in of(Written, items, read):
        assert credited(found) == []
        assert item.example in said(found)["general_fb"]


def plain(text: str) -> str:
    """Write a text so that the other program takes it as it is: it reads Markdown."""
    return re.sub(r"[^\w ]", "", text)


def by_text2qti(item: AnyItem) -> Element:
    """Let the other program write a question of the same kind, with as many answers."""
    lines = [f"1. {plain(item.asks)}", "... afterwards"]
    match item:
        case Choice(answers=answers, several=several):
            for place, one in enumerate(answers):
                fits, letter = one.credit > 0, chr(ord("a") + place)
                marked = ("[*]" if fits else "[ ]") if several else f"{'*' if fits else ''}{letter})"
                lines += [f"{marked} {plain(one.text)} {place}", "... why"]
        case Numeric():
            lines += ["+ fits", "- another", "= [1, 2]"]
        case Written():
            lines += ["____"]
    whole = QTI(Quiz("\n".join(lines), config=Config())).assessment
    return ElementTree.fromstring(whole)


def shape(element: Element, depth: int = 0) -> Iterator[tuple]:
    """Give elements and attributes in their order, without names and words that each program chooses itself."""
    chosen = ("ident", "title", "linkrefid", "rshuffle")
    given = {name: value for name, value in element.attrib.items() if name not in chosen and "}" not in name}
    names = [name for name in ("ident", "title", "linkrefid") if name in element.attrib]
    yield depth, element.tag, given, names
    for one in element:
        yield from shape(one, depth + 1)


@pytest.mark.parametrize("kind", ["multiple_choice", "multiple_answers", "numerical", "essay"])
def test_a_question_is_shaped_as_another_program_shapes_it_for_canvas(items: dict, kind: str) -> None:
    of_kind = [one for one in items.values() if kind_of(one) == f"{kind}_question"]
    assert of_kind
    for item in of_kind:
        ours = ElementTree.fromstring(quiz_xml(COURSE, "q", "A quiz", [item]))
        theirs = by_text2qti(item)
        # Under essays the other program says last what it says first elsewhere: there the order means nothing.
        order = sorted if kind == "essay" else list
        assert order(map(repr, shape(ours))) == order(map(repr, shape(theirs))), item.id


def test_links_of_feedback_lead_somewhere_and_no_two_answers_of_a_quiz_share_a_name(read: dict) -> None:
    names = [
        name
        for found in read.values()
        for name in qti2latex.get_qti_metadata(found)["original_answer_ids"].split(",")
        if name
    ]
    assert len(names) == len(set(names)) > 300
    for found in read.values():
        links = {one.get("linkrefid") for one in qti2latex.findall_anyns(found, "displayfeedback")}
        assert links == set(said(found))


def test_a_package_is_a_quiz_for_each_lesson_for_practice_that_keeps_its_order(unpacked: Path, items: dict) -> None:
    manifest = ElementTree.parse(unpacked / "imsmanifest.xml").getroot()
    files = {one.get("href") for one in qti2latex.findall_anyns(manifest, "file")}
    held = {one.relative_to(unpacked).as_posix() for one in unpacked.rglob("*.xml")}
    assert files == held - {"imsmanifest.xml"}
    resources = {one.get("identifier") for one in qti2latex.findall_anyns(manifest, "resource")}
    assert {one.get("identifierref") for one in qti2latex.findall_anyns(manifest, "dependency")} <= resources
    lessons = {one.lesson for one in items.values()}
    assert {f"lesson-{one}" for one in lessons} | {f"lesson-{one}-settings" for one in lessons} == resources
    for lesson in lessons:
        quiz = ElementTree.parse(unpacked / f"lesson-{lesson}" / "assessment_meta.xml").getroot()
        told = {one.tag.split("}")[1]: one.text for one in quiz}
        assert COURSE.lesson[lesson].title in told["title"]
        assert (told["quiz_type"], told["shuffle_answers"], told["allowed_attempts"]) == (
            "practice_quiz",
            "false",
            "-1",
        )
    # The other program names the same kinds of resource and of settings.
    theirs = QTI(Quiz("1. x\n*a) y\nb) z", config=Config()))
    kinds = {one.get("type") for one in ElementTree.fromstring(theirs.imsmanifest_xml).iter() if one.get("type")}
    assert {one.get("type") for one in qti2latex.findall_anyns(manifest, "resource")} == kinds
    assert set(told) <= {one.tag.split("}")[1] for one in ElementTree.fromstring(theirs.assessment_meta)}


def test_signs_that_mean_something_stay_what_they_are() -> None:
    odd = 'Is 1 < 2 & "]]>" </text>?'
    item = Choice(id="02.x", kind="one", claim="mood", asks=odd, hints=[], answers=[Answer(odd, odd, 100)])
    root = ElementTree.fromstring(quiz_xml(COURSE, "q", odd, [item]))
    assert root[0].get("title") == odd
    assert [unescape(one) for one in texts_of(root).values()] == [odd]
    # As HTML within XML: what a platform shows are the signs themselves.
    assert root.find(f".//{Q}item//{Q}mattext").text == '<p>Is 1 &lt; 2 &amp; "]]&gt;" &lt;/text&gt;?</p>'
