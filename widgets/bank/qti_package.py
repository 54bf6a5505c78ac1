"""The bank as QTI packages. Those of 2.1: a document for each question, and a test that asks them by lesson."""

from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from ..content import Course
from ..content.archive import write_archive
from ..pieces.question.carried import AnyItem
from . import qti12_package
from .choose import by_lesson
from .qti import SPACE, add_resource, as_xml, begin_manifest, item_xml, named
from .words import filed_under

CONTENT = "http://www.imsglobal.org/xsd/imscp_v1p1"
TEST = "test.xml"


def write_packages(course: Course, items: list[AnyItem], to: Path) -> list[Path]:
    """Write packages of each version with all questions, and one for each lesson, over older ones, and give them."""
    written = []
    for version, files in VERSIONS.items():
        every = {"": items} | {f"-{lesson.id}": asked for lesson, asked in by_lesson(course, items)}
        for part, held in every.items():
            written.append(to / f"{course.about.id}{part}-qti-{version}.zip")
            write_archive(written[-1], files(course, held))
    return written


def _files(course: Course, items: list[AnyItem]) -> Iterator[tuple[str, str]]:
    yield "imsmanifest.xml", as_xml(_manifest(items))
    yield TEST, as_xml(_test(course, items))
    for item in items:
        yield _file(item), item_xml(course, item)


def _file(item: AnyItem) -> str:
    return f"items/{named(item)}.xml"


def _manifest(items: list[AnyItem]) -> Element:
    root, resources = begin_manifest(CONTENT, "QTIv2.1 Package", "1.0.0")
    test = add_resource(resources, "test", "imsqti_test_xmlv2p1", TEST)
    for item in items:
        SubElement(test, "dependency", identifierref=named(item))
    for item in items:
        add_resource(resources, named(item), "imsqti_item_xmlv2p1", _file(item))
    return root


def _test(course: Course, items: list[AnyItem]) -> Element:
    """Give a test that can be taken any number of times, in any order, and that explains itself."""
    root = Element("assessmentTest", {"xmlns": SPACE, "identifier": "test", "title": course.about.name})
    part = SubElement(root, "testPart", identifier="lessons", navigationMode="nonlinear", submissionMode="individual")
    SubElement(part, "itemSessionControl", maxAttempts="0", showFeedback="true", allowReview="true")
    for lesson, asked in by_lesson(course, items):
        given = {"identifier": f"lesson-{lesson.id}", "title": filed_under(course, lesson), "visible": "true"}
        section = SubElement(part, "assessmentSection", given)
        for item in asked:
            SubElement(section, "assessmentItemRef", identifier=named(item), href=_file(item))
    return root


VERSIONS = {"2.1": _files, "1.2": qti12_package.files}
