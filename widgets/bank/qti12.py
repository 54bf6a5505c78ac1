"""Questions as QTI 1.2, in the dialect of Canvas's classic quizzes, which others read too."""

from collections.abc import Iterator
from html import escape
from xml.etree.ElementTree import Element, SubElement

from ..content import Course
from ..pieces.question.carried import ALL, AnyItem, Choice, Matching, Numeric, Written
from .qti import as_xml, named
from .words import afterwards, paragraph

SPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
RESPONSE, GENERAL, FITS, OTHER = "response1", "general_fb", "correct_fb", "general_incorrect_fb"


def quiz_xml(course: Course, name: str, title: str, items: list[AnyItem]) -> str:
    """Give questions as one document; each says what fits and why, whatever was answered."""
    root = Element("questestinterop", xmlns=SPACE)
    quiz = SubElement(root, "assessment", ident=name, title=title)
    # Canvas calls any number of tries "unlimited".
    _fields(SubElement(quiz, "qtimetadata"), {"cc_maxattempts": "unlimited"})
    section = SubElement(quiz, "section", ident="root_section")
    for item in items:
        _item(course, SubElement(section, "item", ident=named(item), title=item.id), item)
    return as_xml(root)


def _item(course: Course, root: Element, item: AnyItem) -> None:
    said = {GENERAL: afterwards(course, item)} | dict(_whys(item))
    fields = {
        "question_type": f"{_kind(item)}_question",
        "points_possible": "0" if isinstance(item, Written) else "1",
        "original_answer_ids": ",".join(_answers(item)),
        "assessment_question_identifierref": f"{named(item)}_question",
    }
    _fields(SubElement(SubElement(root, "itemmetadata"), "qtimetadata"), fields)
    _presentation(SubElement(root, "presentation"), item)
    rules = SubElement(root, "resprocessing")
    given = {"maxvalue": "100", "minvalue": "0", "varname": "SCORE", "vartype": "Decimal"}
    SubElement(SubElement(rules, "outcomes"), "decvar", given)
    _shown(_other(rules), GENERAL)
    _judged(rules, item)
    for name, html in said.items():
        _material(SubElement(SubElement(root, "itemfeedback", ident=name), "flow_mat"), html)


def _kind(item: AnyItem) -> str:
    """Give what Canvas calls such a question."""
    match item:
        case Choice(several=several):
            return "multiple_answers" if several else "multiple_choice"
        case Matching():
            return "matching"
        case Numeric():
            return "numerical"
        case Written():
            return "essay"


def _whys(item: AnyItem) -> Iterator[tuple[str, str]]:
    """Give what is said of each answer; of a number only whether it fits, since Canvas knows no ranges beside that."""
    match item:
        case Choice(answers=answers):
            whys = zip(_answers(item), answers, strict=True)
            yield from ((f"{name}_fb", paragraph(one.why)) for name, one in whys)
        case Numeric(spans=spans):
            for name, fits in ((FITS, True), (OTHER, False)):
                whys = dict.fromkeys(one.why for one in spans if (one.credit == ALL) is fits)
                yield name, "".join(map(paragraph, whys))


def _answers(item: AnyItem) -> list[str]:
    """Give the names of answers: each is the only one of its name in a quiz."""
    match item:
        case Choice(answers=answers):
            return [f"{named(item)}_{place}" for place, _ in enumerate(answers, 1)]
        case Matching():
            return list(_rights(item).values())
    return []


def _rights(item: Matching) -> dict[str, str]:
    """Give what things can belong to, each with its name; by their letters, unless their order is known."""
    shown = item.possible if item.in_order else sorted(item.possible, key=str.casefold)
    return {text: f"{named(item)}_{place}" for place, text in enumerate(shown, 1)}


def _lefts(item: Matching) -> list[tuple[str, str, str]]:
    """Give the things to bring together by their letters, so that they do not stand in the order that fits."""
    pairs = sorted((one.text, one.fits) for one in item.pairs)
    return [(f"{named(item)}_left_{place}", text, fits) for place, (text, fits) in enumerate(pairs, 1)]


def _presentation(root: Element, item: AnyItem) -> None:
    _material(root, paragraph(item.asks))
    match item:
        case Choice(answers=answers, several=several):
            given = {"ident": RESPONSE, "rcardinality": "Multiple" if several else "Single"}
            choices = SubElement(SubElement(root, "response_lid", given), "render_choice")
            for label, one in zip(_answers(item), answers, strict=True):
                _material(SubElement(choices, "response_label", ident=label), escape(one.text, quote=False))
        case Matching():
            for name, text, _ in _lefts(item):
                asked = SubElement(root, "response_lid", ident=name)
                _material(asked, paragraph(text))
                choices = SubElement(asked, "render_choice")
                for right, label in _rights(item).items():
                    # Canvas shows these in a list to open, which knows no HTML.
                    material = SubElement(SubElement(choices, "response_label", ident=label), "material")
                    SubElement(material, "mattext", texttype="text/plain").text = right
        case Numeric() | Written():
            asked = SubElement(root, "response_str", ident=RESPONSE, rcardinality="Single")
            kind = {"fibtype": "Decimal"} if isinstance(item, Numeric) else {}
            SubElement(SubElement(asked, "render_fib", kind), "response_label", ident="answer1", rshuffle="No")


def _judged(rules: Element, item: AnyItem) -> None:
    match item:
        case Choice(answers=answers, several=several):
            credits = dict(zip(_answers(item), (one.credit > 0 for one in answers), strict=True))
            for name in credits:
                rule = _rule(rules, more=True)
                _equals(_when(rule), name)
                _shown(rule, f"{name}_fb")
            rule = _rule(rules)
            when = SubElement(_when(rule), "and") if several else _when(rule)
            for name, fits in credits.items():
                if fits or several:
                    _equals(when if fits else SubElement(when, "not"), name)
            _score(rule, "Set", ALL)
        case Matching(pairs=pairs):
            names = _rights(item)
            for name, _, fits in _lefts(item):
                rule = _rule(rules, more=True)
                _equals(_when(rule), names[fits], name)
                _score(rule, "Add", ALL / len(pairs))
        case Numeric(spans=spans):
            fitting = [one for one in spans if one.credit == ALL]
            rule = _rule(rules)
            both = _when(rule)
            low, high = min(one.middle - one.margin for one in fitting), max(one.middle + one.margin for one in fitting)
            for sign, bound in (("vargte", low), ("varlte", high)):
                SubElement(both, sign, respident=RESPONSE).text = f"{bound:.10g}"
            _score(rule, "Set", ALL)
            _shown(rule, FITS)
            _shown(_other(rules), OTHER)
        case Written():
            _other(rules, more=False)


def _rule(rules: Element, *, more: bool = False) -> Element:
    rule = SubElement(rules, "respcondition", {"continue": "Yes" if more else "No"})
    SubElement(rule, "conditionvar")
    return rule


def _when(rule: Element) -> Element:
    return rule[0]


def _other(rules: Element, *, more: bool = True) -> Element:
    rule = _rule(rules, more=more)
    SubElement(_when(rule), "other")
    return rule


def _equals(when: Element, name: str, asked: str = RESPONSE) -> None:
    SubElement(when, "varequal", respident=asked).text = name


def _score(rule: Element, action: str, credit: float) -> None:
    SubElement(rule, "setvar", action=action, varname="SCORE").text = f"{credit:.6g}"


def _shown(rule: Element, name: str) -> None:
    SubElement(rule, "displayfeedback", feedbacktype="Response", linkrefid=name)


def _material(root: Element, html: str) -> None:
    SubElement(SubElement(root, "material"), "mattext", texttype="text/html").text = html


def _fields(metadata: Element, fields: dict[str, str]) -> None:
    for label, entry in fields.items():
        field = SubElement(metadata, "qtimetadatafield")
        SubElement(field, "fieldlabel").text = label
        SubElement(field, "fieldentry").text = entry
