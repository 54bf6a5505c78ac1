"""The page for teachers: what a kit is, how to get one, and where each lesson fits."""

from ..content import Course
from ..content.kits import kits
from .pages import render

PAGE = "teachers.html"
HOLDS = ("slides", "worksheet", "key", "ticket", "tasks", "poll", "parents", "substitute", "home", "large", "start")


def teachers_page(course: Course) -> dict[str, str]:
    """Give the page by its file name; a course without kits has none."""
    found = kits(course)
    if not found.kit:
        return {}
    lessons = [
        {"lesson": course.lesson[kit.id], "kit": kit, "places": found.places(kit.id)} for kit in found.kit.values()
    ]
    words = {"lessons": lessons, "syllabuses": found.syllabus.values(), "holds": HOLDS}
    title, about = course.words("site-teachers"), course.words("site-teachers-about")
    return {PAGE: render(course, PAGE, title, about, **words)}
