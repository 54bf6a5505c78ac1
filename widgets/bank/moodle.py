"""The bank as Moodle XML, for Moodle 3.5 and later, and what else reads its format."""

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ..content import Course
from ..content.records import Lesson
from ..pieces.question.carried import AnyItem, Choice, Matching, Numeric, Written
from .choose import by_lesson
from .words import afterwards, filed_under, paragraph

TOP = "$course$/top"
TYPES = {Choice: "multichoice", Matching: "matching", Numeric: "numerical", Written: "essay"}
OVERALL = {"correctfeedback": "fits", "partiallycorrectfeedback": "partly", "incorrectfeedback": "other"}


def category(course: Course, lesson: Lesson) -> str:
    """Give the path of a lesson's questions in a question bank. A slash within a name is written twice."""
    names = (course.about.name, filed_under(course, lesson))
    return "/".join([TOP, *(name.replace("/", "//") for name in names)])


def moodle_xml(course: Course, items: list[AnyItem]) -> str:
    """Give the questions as one file, in a category for each lesson."""
    quiz = Element("quiz")
    for lesson, asked in by_lesson(course, items):
        shelf = SubElement(quiz, "question", type="category")
        _text(SubElement(shelf, "category"), category(course, lesson))
        _html(shelf, "info", paragraph(lesson.promise))
        for item in asked:
            quiz.append(_question(course, item))
    indent(quiz)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(quiz, encoding="unicode") + "\n"


def _question(course: Course, item: AnyItem) -> Element:
    question = Element("question", type=TYPES[type(item)])
    _text(SubElement(question, "name"), item.id)
    _html(question, "questiontext", paragraph(item.asks))
    _html(question, "generalfeedback", afterwards(course, item))
    # No machine can mark a text, so it counts nothing.
    _plain(question, "defaultgrade", 0 if isinstance(item, Written) else 1)
    _plain(question, "penalty", 0)
    _plain(question, "hidden", 0)
    _plain(question, "idnumber", item.id)
    match item:
        case Choice():
            _choice(course, question, item)
        case Matching():
            _matching(course, question, item)
        case Numeric(spans=spans):
            for span in spans:
                answer = _answer(question, f"{span.middle:g}", span.why, span.credit)
                _plain(answer, "tolerance", f"{span.margin:g}")
        case Written(points=points):
            _plain(question, "responseformat", "plain")
            _plain(question, "responserequired", 0)
            _html(question, "graderinfo", "".join(map(paragraph, points)))
    if not isinstance(item, Written):
        for hint in item.hints:
            _html(question, "hint", paragraph(hint))
    return question


def _choice(course: Course, question: Element, item: Choice) -> None:
    _plain(question, "single", "false" if item.several else "true")
    _plain(question, "shuffleanswers", "true" if item.shuffled else "false")
    _plain(question, "answernumbering", "none")
    for name, says in OVERALL.items():
        _html(question, name, paragraph(course.words(f"bank-{says}")))
    for answer in item.answers:
        _answer(question, paragraph(answer.text), answer.why, answer.credit).set("format", "html")


def _matching(course: Course, question: Element, item: Matching) -> None:
    _plain(question, "shuffleanswers", "true")
    for name, says in OVERALL.items():
        _html(question, name, paragraph(course.words(f"bank-{says}")))
    together = [(paragraph(pair.text), pair.fits) for pair in item.pairs]
    # What belongs to nothing is an answer without a question.
    for text, fits in [*together, *(("", other) for other in item.others)]:
        _text(SubElement(_html(question, "subquestion", text), "answer"), fits)


def _answer(question: Element, text: str, why: str, credit: float) -> Element:
    answer = SubElement(question, "answer", fraction=f"{credit:.7g}")
    _text(answer, text)
    _html(answer, "feedback", paragraph(why))
    return answer


def _html(parent: Element, name: str, html: str) -> Element:
    element = SubElement(parent, name, format="html")
    _text(element, html)
    return element


def _text(parent: Element, text: str) -> None:
    SubElement(parent, "text").text = text


def _plain(parent: Element, name: str, value: object) -> None:
    SubElement(parent, name).text = str(value)
