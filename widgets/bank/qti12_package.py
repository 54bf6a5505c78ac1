"""The bank as QTI 1.2 packages: ZIP files with a quiz for each lesson, as Canvas wants them."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element, SubElement

from ..content import Course
from ..pieces.question.carried import AnyItem
from .choose import by_lesson
from .qti import add_resource, as_xml, begin_manifest
from .qti12 import quiz_xml
from .words import filed_under

CONTENT = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"
CANVAS = "http://canvas.instructure.com/xsd/cccv1p0"
MORE = "associatedcontent/imscc_xmlv1p1/learning-application-resource"
# Practice, any number of tries, nothing mixed: a grade from A to E keeps its order.
QUIZ = {
    "shuffle_answers": "false",
    "scoring_policy": "keep_highest",
    "quiz_type": "practice_quiz",
    "show_correct_answers": "true",
    "allowed_attempts": "-1",
    "available": "false",
}


def files(course: Course, items: list[AnyItem]) -> Iterator[tuple[str, str]]:
    """Give the files of a package, by their names."""
    quizzes = [(f"lesson-{lesson.id}", lesson, asked) for lesson, asked in by_lesson(course, items)]
    yield "imsmanifest.xml", as_xml(_manifest([name for name, *_ in quizzes]))
    for name, lesson, asked in quizzes:
        title = f"{course.about.name}: {filed_under(course, lesson)}"
        yield _file(name), quiz_xml(course, name, title, asked)
        yield _settings(name), as_xml(_quiz(name, title))


def _file(name: str) -> str:
    return f"{name}/{name}.xml"


def _settings(name: str) -> str:
    return f"{name}/assessment_meta.xml"


def _manifest(names: list[str]) -> Element:
    root, resources = begin_manifest(CONTENT, "IMS Content", "1.1.3")
    for name in names:
        quiz = SubElement(resources, "resource", identifier=name, type="imsqti_xmlv1p2")
        SubElement(quiz, "file", href=_file(name))
        SubElement(quiz, "dependency", identifierref=f"{name}-settings")
        add_resource(resources, f"{name}-settings", MORE, _settings(name))
    return root


def _quiz(name: str, title: str) -> Element:
    root = Element("quiz", {"xmlns": CANVAS, "identifier": name})
    SubElement(root, "title").text = title
    for field, says in QUIZ.items():
        SubElement(root, field).text = says
    return root
