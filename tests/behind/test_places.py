"""Where the notebooks with code are shown, and where they are left out."""

import re
from pathlib import Path

import pytest

from tests.course import COURSE
from tests.site.conftest import site
from widgets.guide.pages import all_pages
from widgets.paper.lessons import sheet
from widgets.site.code_pages import code_page
from widgets.site.pages import all_pages as site_pages
from widgets.site.searched import searched

__all__ = ["site"]
CODE = list(COURSE.code_lesson.values())


@pytest.mark.parametrize("lesson", CODE, ids=lambda one: one.id)
def test_the_site_shows_it_with_its_figures_and_lets_it_be_taken_along(site: Path, lesson) -> None:
    page = (site / lesson.file).with_suffix(".html").read_text("utf-8")
    pictures = re.findall(r'<img src="data:image/svg\+xml;base64,[^"]+" alt="([^"]*)"', page)
    assert len(pictures) >= 5 and all(len(alt) > 40 for alt in pictures)
    assert f'href="{lesson.file}" download' in page
    assert (site / lesson.file).read_bytes() == (COURSE.lessons / lesson.file).read_bytes()
    # Solutions are folded, and what takes no kernel is all there: no error, no bare name of an object.
    assert page.count('<details class="gc gc-prose gc-solution"') == sum(
        one[:2] == lesson.id for one in COURSE.exercise
    )
    assert "Traceback" not in page and "&lt;Figure" not in page and "```" not in page
    assert page == code_page(COURSE, lesson)


def test_the_first_page_and_the_search_list_it_apart() -> None:
    first = site_pages(COURSE)["index.html"]
    lessons, _, apart = first.partition('class="gc-apart"')
    found = [one for one in searched(COURSE) if one["where"] == COURSE.words("site-found-code")]
    for lesson in CODE:
        page = lesson.file.replace(".ipynb", ".html")
        assert page not in lessons and page in apart
        assert any(one["href"].startswith(page) for one in found)
    assert not any("solution" in one["text"].lower()[:40] for one in found)


def test_handouts_slides_and_questions_leave_it_out() -> None:
    assert not {one.id for one in CODE} & set(COURSE.lesson)
    for lesson_id in ("00", "01", "02", "08"):
        assert any("behind_the_" in text for text in _prose_of(lesson_id))
        assert "like code" not in "".join(str(part) for part in sheet(COURSE, lesson_id).parts)


def _prose_of(lesson_id: str) -> list[str]:
    return [(COURSE.lessons / COURSE.lesson[lesson_id].file).read_text("utf-8")]


def test_its_guide_has_a_session_every_exercise_a_solution_and_what_slips_are_told() -> None:
    pages = all_pages(COURSE, "A4")
    for lesson in CODE:
        guide = pages[lesson.file.replace(".ipynb", ".html")]
        for exercise in (one for one in COURSE.exercise.values() if one.id[:2] == lesson.id):
            assert f"<code>{exercise.id}</code>" in guide
        assert guide.count('<pre class="solution">') == sum(one[:2] == lesson.id for one in COURSE.exercise)
        assert lesson.title in pages["course.html"]
