"""The QTI packages, read by a reader that is not ours: every question whole, with its credit and its explanations."""

from collections.abc import Iterator
from html import unescape
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree
from onyx2moodle.parser import AssessmentItem, Interaction, parse_item

from tests.course import COURSE
from widgets.bank.qti import item_xml, named
from widgets.bank.qti_package import write_packages
from widgets.pieces.question.carried import Answer, Choice, Matching, Numeric, Written

Q = "{http://www.imsglobal.org/xsd/imsqti_v2p1}"
KINDS = {Choice: "choice", Matching: "match", Numeric: "textEntry", Written: "extendedText"}


@pytest.fixture(scope="module")
def unpacked(bank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("qti")
    ZipFile(bank / "good-cry-qti-2.1.zip").extractall(folder)
    return folder


@pytest.fixture(scope="module")
def read(unpacked: Path, items: dict) -> dict[str, AssessmentItem]:
    return {wanted: parse_item(unpacked / "items" / f"{named(one)}.xml") for wanted, one in items.items()}


def of(kind: type, items: dict, read: dict[str, AssessmentItem]) -> Iterator[tuple]:
    for wanted, item in items.items():
        if isinstance(item, kind):
            yield item, read[wanted], read[wanted].interactions[0], read[wanted].response_decls["RESPONSE"]


def asked(interaction: Interaction, found: AssessmentItem) -> str:
    prompts = found.body_xml.findall(f".//{Q}prompt")
    return " ".join("".join((prompts or [found.body_xml])[0].itertext()).split())


def test_every_question_is_read_with_its_id_its_words_and_what_was_found(items: dict, read: dict) -> None:
    for wanted, item in items.items():
        found = read[wanted]
        assert (found.identifier, found.title) == (f"q{wanted}", wanted)
        [interaction] = found.interactions
        assert interaction.kind == KINDS[type(item)]
        assert asked(interaction, found) == " ".join(item.asks.split())
        [after] = [one.html for one in found.feedback if one.identifier == "SAID"]
        assert COURSE.claim[item.claim].says in unescape(after)


def test_every_choice_has_its_credit_its_order_and_an_explanation(items: dict, read: dict) -> None:
    for item, found, interaction, response in of(Choice, items, read):
        names = [one.identifier for one in interaction.choices]
        assert [unescape(one.html) for one in interaction.choices] == [one.text for one in item.answers]
        assert interaction.shuffle is item.shuffled
        assert interaction.max_choices == (0 if item.several else 1)
        assert response.correct_values == [
            name for name, one in zip(names, item.answers, strict=True) if one.credit > 0
        ]
        if item.several:
            assert list(response.mapping.values()) == pytest.approx(
                [one.credit / 100 for one in item.answers], abs=1e-5
            )
        whys = {one.identifier: unescape(one.html).strip() for one in found.feedback}
        assert [whys[name] for name in names] == [f"<p>{one.why}</p>" for one in item.answers]


def test_every_matching_gives_its_whole_credit_for_its_pairs(items: dict, read: dict) -> None:
    for item, _, interaction, response in of(Matching, items, read):
        texts = {one.identifier: unescape(one.html) for one in (*interaction.match_sources, *interaction.match_targets)}
        pairs = [tuple(texts[name] for name in pair.split()) for pair in response.correct_values]
        assert pairs == [(one.text, one.fits) for one in item.pairs]
        assert sum(response.mapping.values()) == pytest.approx(1, abs=1e-4)
        assert {one.fits for one in item.pairs} | set(item.others) == {
            texts[one.identifier] for one in interaction.match_targets
        }


def test_what_is_to_be_put_in_order_does_not_stand_in_it_where_nothing_is_shuffled(items: dict, read: dict) -> None:
    orders = [(item, interaction) for item, _, interaction, _ in of(Matching, items, read) if item.kind == "order"]
    assert orders
    for item, interaction in orders:
        assert [unescape(one.html) for one in interaction.match_sources] != [one.text for one in item.pairs]
        assert [unescape(one.html) for one in interaction.match_targets] == [one.fits for one in item.pairs]


def _holds(rule: etree._Element, given: float) -> bool:
    low, high = (float(one.text) for one in rule.iterfind(f"{Q}and/*/{Q}baseValue"))
    return low <= given <= high


def test_a_number_is_judged_as_the_course_judges_it(items: dict, read: dict) -> None:
    for item, found, _, response in of(Numeric, items, read):
        question = COURSE.question[item.id]
        assert response.correct_values == [f"{item.spans[0].middle:g}"]
        rules = list(etree.fromstring(found.raw_xml).find(f".//{Q}responseCondition"))
        whys = {one.identifier: unescape(one.html).strip() for one in found.feedback}
        for step in range(int((question.most - question.least) / question.step) + 1):
            given = round(question.least + question.step * step, 9)
            rule = next(one for one in rules if _holds(one, given))
            score, why = (one.findtext(f"{Q}baseValue") for one in rule.iterfind(f"{Q}setOutcomeValue"))
            inside = question.low - 1e-9 <= given <= question.high + 1e-9
            says = question.why.fits if inside else question.why.under if given < question.low else question.why.over
            assert (score == "1", whys[why]) == (inside, f"<p>{says}</p>"), (item.id, given)


def test_what_one_wrote_oneself_counts_nothing(items: dict, read: dict) -> None:
    for item, found, _, response in of(Written, items, read):
        root = etree.fromstring(found.raw_xml)
        assert response.mapping == {} and response.correct_values == []
        assert [one.findtext(f".//{Q}value") for one in root.iterfind(f"{Q}outcomeDeclaration")][:2] == ["0", "0"]
        assert item.example in unescape(found.feedback[0].html)


def test_a_package_names_all_that_it_holds_and_asks_it_by_lesson(unpacked: Path, items: dict) -> None:
    manifest = etree.parse(unpacked / "imsmanifest.xml")
    files = manifest.xpath("//*[local-name()='file']/@href")
    assert sorted(files) == sorted(
        path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*.xml") if path.name != "imsmanifest.xml"
    )
    resources = set(manifest.xpath("//*[local-name()='resource']/@identifier"))
    assert set(manifest.xpath("//*[local-name()='dependency']/@identifierref")) == resources - {"test"}
    sections = etree.parse(unpacked / "test.xml").findall(f".//{Q}assessmentSection")
    asked_in = {one.get("identifier"): [ref.get("identifier") for ref in one] for one in sections}
    assert [one for refs in asked_in.values() for one in refs] == [named(one) for one in items.values()]
    assert all(ref.startswith(f"q{name[-2:]}.") for name, refs in asked_in.items() for ref in refs)


def test_each_lesson_has_a_package_and_packing_twice_gives_the_same(bank: Path, items: dict, tmp_path: Path) -> None:
    written = write_packages(COURSE, list(items.values()), tmp_path)
    assert len(written) == 2 * (1 + len({one.lesson for one in items.values()})), "of QTI 2.1 and 1.2"
    assert all(path.read_bytes() == (bank / path.name).read_bytes() for path in written)


def test_signs_that_mean_something_in_xml_stay_what_they_are() -> None:
    odd = 'Is 1 < 2 & "]]>" </text>?'
    item = Choice(id="02.x", kind="one", claim="mood", asks=odd, hints=[], answers=[Answer(odd, odd, 100)])
    root = etree.fromstring(item_xml(COURSE, item).encode())
    assert [root.findtext(f".//{Q}{name}") for name in ("prompt", "simpleChoice")] == [odd, odd]
    assert root.findtext(f"{Q}modalFeedback/{Q}p") == odd
