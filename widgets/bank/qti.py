"""A question as QTI 2.1, which many learning platforms import."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement, fromstring, indent, tostring

from ..content import Course
from ..pieces.question.carried import ALL, AnyItem, Choice, Matching, Numeric, Span, Written
from .words import afterwards, paragraph

SPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
RESPONSE, SCORE, FEEDBACK, AFTERWARDS, SAID = "RESPONSE", "SCORE", "FEEDBACK", "AFTERWARDS", "SAID"


def named(item: AnyItem) -> str:
    """Give the name of a question. It stays the same, so that a platform can tell what it has already."""
    return f"q{item.id}"


def as_xml(root: Element) -> str:
    """Write a document."""
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def begin_manifest(space: str, schema: str, version: str) -> tuple[Element, Element]:
    """Give the manifest of a package, and in it the list of what the package holds, which is empty."""
    root = Element("manifest", {"xmlns": space, "identifier": "questions"})
    metadata = SubElement(root, "metadata")
    SubElement(metadata, "schema").text = schema
    SubElement(metadata, "schemaversion").text = version
    SubElement(root, "organizations")
    return root, SubElement(root, "resources")


def add_resource(resources: Element, name: str, kind: str, file: str) -> Element:
    """Say in a manifest that the package holds a file, which stands for itself, and give what says so."""
    resource = SubElement(resources, "resource", {"identifier": name, "type": kind, "href": file})
    SubElement(resource, "file", href=file)
    return resource


def item_xml(course: Course, item: AnyItem) -> str:
    """Give one question as a document, with an explanation of each answer and what is said whatever was answered."""
    root = Element(
        "assessmentItem",
        {"xmlns": SPACE, "identifier": named(item), "title": item.id, "adaptive": "false", "timeDependent": "false"},
    )
    each = "multiple" if isinstance(item, Choice) and item.several else "single"
    feedbacks = dict(_feedbacks(item))
    _response(root, item)
    _outcome(root, SCORE, "single", "float", 0)
    _outcome(root, "MAXSCORE", "single", "float", 0 if isinstance(item, Written) else 1)
    if feedbacks:
        _outcome(root, FEEDBACK, each, "identifier")
    _outcome(root, AFTERWARDS, "single", "identifier")
    _body(SubElement(root, "itemBody"), item)
    _processing(SubElement(root, "responseProcessing"), item)
    for name, why in feedbacks.items():
        _feedback(root, FEEDBACK, name, paragraph(why))
    _feedback(root, AFTERWARDS, SAID, afterwards(course, item))
    return as_xml(root)


def _feedbacks(item: AnyItem) -> Iterator[tuple[str, str]]:
    match item:
        case Choice(answers=answers):
            yield from ((f"A{place}", one.why) for place, one in enumerate(answers, 1))
        case Numeric(spans=spans):
            yield from ((f"S{place}", one.why) for place, one in enumerate(spans, 1))


def _response(root: Element, item: AnyItem) -> None:
    match item:
        case Choice(answers=answers, several=several):
            credits = {f"A{place}": one.credit for place, one in enumerate(answers, 1)}
            _declared(root, "multiple" if several else "single", "identifier", credits, mapped=several)
        case Matching(pairs=pairs):
            fits = _fits(item)
            credits = {f"P{place} {fits[one.fits]}": ALL / len(pairs) for place, one in enumerate(pairs, 1)}
            _declared(root, "multiple", "directedPair", credits, mapped=True)
        case Numeric(spans=[first, *_]):
            _declared(root, "single", "float", {f"{first.middle:g}": ALL}, mapped=False)
        case Written():
            _declared(root, "single", "string", {}, mapped=False)


def _declared(root: Element, cardinality: str, base: str, credits: dict[str, float], *, mapped: bool) -> None:
    response = SubElement(root, "responseDeclaration", identifier=RESPONSE, cardinality=cardinality, baseType=base)
    if credits:
        correct = SubElement(response, "correctResponse")
        for value, credit in credits.items():
            if credit > 0:
                SubElement(correct, "value").text = value
    if mapped:
        mapping = SubElement(response, "mapping", lowerBound="0", upperBound="1", defaultValue="0")
        for value, credit in credits.items():
            SubElement(mapping, "mapEntry", mapKey=value, mappedValue=f"{credit / ALL:.6g}")


def _outcome(root: Element, name: str, cardinality: str, base: str, usual: float | None = None) -> None:
    outcome = SubElement(root, "outcomeDeclaration", identifier=name, cardinality=cardinality, baseType=base)
    if usual is not None:
        SubElement(SubElement(outcome, "defaultValue"), "value").text = f"{usual:g}"


def _body(body: Element, item: AnyItem) -> None:
    match item:
        case Choice(answers=answers, several=several, shuffled=shuffled):
            most = "0" if several else "1"
            asked = _interaction(body, "choiceInteraction", item, shuffle=str(shuffled).lower(), maxChoices=most)
            for place, one in enumerate(answers, 1):
                SubElement(asked, "simpleChoice", identifier=f"A{place}", fixed="false").text = one.text
        case Matching(pairs=pairs, in_order=in_order):
            asked = _interaction(body, "matchInteraction", item, shuffle="true", maxAssociations=str(len(pairs)))
            # By their letters: where a platform shuffles nothing, things to put in order do not stand in it.
            texts = sorted((one.text, f"P{place}") for place, one in enumerate(pairs, 1))
            _side(asked, [(name, text) for text, name in texts], "1", fixed=False)
            _side(asked, [(name, text) for text, name in _fits(item).items()], "0", fixed=in_order)
        case Numeric():
            asked = SubElement(body, "p")
            asked.text = f"{item.asks} "
            SubElement(asked, "textEntryInteraction", responseIdentifier=RESPONSE, expectedLength="10")
        case Written():
            _interaction(body, "extendedTextInteraction", item, expectedLines="6")


def _interaction(body: Element, name: str, item: AnyItem, **given: str) -> Element:
    asked = SubElement(body, name, {"responseIdentifier": RESPONSE, **given})
    SubElement(asked, "prompt").text = item.asks
    return asked


def _side(asked: Element, choices: list[tuple[str, str]], most: str, *, fixed: bool) -> None:
    side = SubElement(asked, "simpleMatchSet")
    for name, text in choices:
        given = {"identifier": name, "fixed": str(fixed).lower(), "matchMax": most}
        SubElement(side, "simpleAssociableChoice", given).text = text


def _fits(item: Matching) -> dict[str, str]:
    """Give what things can belong to, each with its name."""
    return {text: f"F{place}" for place, text in enumerate(item.possible, 1)}


def _processing(rules: Element, item: AnyItem) -> None:
    match item:
        case Choice(several=False):
            condition = SubElement(rules, "responseCondition")
            fits = SubElement(condition, "responseIf")
            same = SubElement(fits, "match")
            SubElement(same, "variable", identifier=RESPONSE)
            SubElement(same, "correct", identifier=RESPONSE)
            _set(fits, SCORE, "float", "1")
        case Choice() | Matching():
            SubElement(SubElement(rules, "setOutcomeValue", identifier=SCORE), "mapResponse", identifier=RESPONSE)
        case Numeric(spans=spans):
            _spans(rules, spans)
    if isinstance(item, Choice):
        SubElement(SubElement(rules, "setOutcomeValue", identifier=FEEDBACK), "variable", identifier=RESPONSE)
    _set(rules, AFTERWARDS, "identifier", SAID)


def _spans(rules: Element, spans: list[Span]) -> None:
    """Of the spans that hold a number the first counts."""
    condition = SubElement(rules, "responseCondition")
    for place, span in enumerate(spans, 1):
        within = SubElement(condition, "responseElseIf" if place > 1 else "responseIf")
        both = SubElement(within, "and")
        for sign, bound in (("gte", span.middle - span.margin), ("lte", span.middle + span.margin)):
            compared = SubElement(both, sign)
            SubElement(compared, "variable", identifier=RESPONSE)
            SubElement(compared, "baseValue", baseType="float").text = f"{bound:.10g}"
        _set(within, SCORE, "float", f"{span.credit / ALL:g}")
        _set(within, FEEDBACK, "identifier", f"S{place}")


def _set(rules: Element, name: str, base: str, value: str) -> None:
    SubElement(SubElement(rules, "setOutcomeValue", identifier=name), "baseValue", baseType=base).text = value


def _feedback(root: Element, outcome: str, name: str, html: str) -> None:
    feedback = SubElement(root, "modalFeedback", outcomeIdentifier=outcome, identifier=name, showHide="show")
    feedback.extend(fromstring(f"<div>{html}</div>"))
