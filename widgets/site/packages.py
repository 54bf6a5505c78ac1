"""Each lesson, and all of them, packed for learning platforms: SCORM 1.2 and SCORM 2004 (4th edition).

A package is a ZIP file with a manifest, which names what it holds, and a page in one file for each lesson.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from ..charts import prepare_all
from ..content import Course
from ..content.archive import write_archive
from ..content.records import Lesson
from .onefile import look_of, one_file
from .pages import templates
from .prose import page_of
from .shared import OF_PACKAGES, licences

VERSIONS = ("1.2", "2004")
MANIFEST = "imsmanifest.xml"
README = "README.txt"


def build_packages(course: Course, to: Path, versions: Iterable[str] = VERSIONS) -> list[Path]:
    """Write the packages into a folder, with a README beside them, and give the packages.

    Raises
    ------
    ContentError
        Where a lesson or the content does not fit.
    """
    prepare_all(course)
    look = look_of(course)
    lessons = list(course.lesson.values())
    whole_and_each = [lessons, *([one] for one in lessons)]
    to.mkdir(parents=True, exist_ok=True)
    written = []
    for version in versions:
        pages = {one.id: one_file(course, one, look, scorm=version) for one in lessons}
        written += [write_package(course, held, version, pages, to) for held in whole_and_each]
    (to / README).write_text(course.words("site-packages-readme"), "utf-8")
    return written


def write_package(course: Course, held: list[Lesson], version: str, pages: Mapping[str, str], to: Path) -> Path:
    """Write a package that holds these lessons into a folder; `pages` are theirs, by the ids of lessons."""
    files = {MANIFEST: manifest(course, held, version)} | {page_of(one.file): pages[one.id] for one in held}
    path = to / f"{name_of(course, held)}-scorm-{version}.zip"
    write_archive(path, (files | licences(OF_PACKAGES)).items())
    return path


def name_of(course: Course, lessons: list[Lesson]) -> str:
    """Give the name of a package: that of the course, and of the lesson where it holds one."""
    return course.about.id if len(lessons) == len(course.lesson) else f"{course.about.id}-{lessons[0].id}"


def manifest(course: Course, lessons: list[Lesson], version: str) -> str:
    """Give the manifest of a package that holds these lessons, each as an item of its own."""
    title = course.about.name if len(lessons) > 1 else course.words("site-title", page=lessons[0].title)
    items = [{"id": one.id, "title": one.title, "page": page_of(one.file)} for one in lessons]
    name, beside = f"{name_of(course, lessons)}-scorm", licences(OF_PACKAGES)
    template = templates(course.words).get_template("scorm.xml")
    return template.render(version=version, id=name, title=title, items=items, beside=beside)
