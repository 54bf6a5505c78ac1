"""A lesson in one file needs nothing beside it."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.built import Built
from tests.course import COURSE
from tests.site.test_whole_site import Links, come_up


@pytest.fixture(scope="module")
def files(built: Built) -> list[Path]:
    return sorted(built.files.iterdir())


def test_every_lesson_comes_up_alone_asks_nobody_and_leads_nowhere_that_is_not_there(
    files: list[Path], page: Page, tmp_path: Path, heard: Heard
) -> None:
    assert len(files) == len(COURSE.lesson)
    for file in files:
        alone = tmp_path / "lesson.html"
        alone.write_bytes(file.read_bytes())
        come_up(page, alone.as_uri())
        expect(page.get_by_role("button", name="Help", exact=True)).to_be_visible()
        expect(page.locator(".gc-within")).to_be_hidden()
        links = Links(file.read_text("utf-8"))
        inside = [lead[1:] for lead in links.leads if not lead.startswith(("https:", "http:", "tel:", "data:"))]
        assert set(inside) <= set(links.ids), file.name
    assert heard.errors == []
    assert heard.elsewhere == []


def test_a_lesson_in_one_file_is_alive_and_wears_its_fonts(files: list[Path], page: Page) -> None:
    come_up(page, files[2].as_uri())
    question = page.locator('.gc-question[data-kind="one"]').first
    question.get_by_role("radio").first.check()
    question.get_by_role("button", name="Check").click()
    expect(question.locator(".gc-said")).to_be_visible()
    font = "document.fonts.load('400 20px Literata').then((faces) => faces.map(({ status }) => status))"
    assert page.evaluate(font) == ["loaded"]


def test_no_other_script_can_run_in_it(files: list[Path], page: Page) -> None:
    come_up(page, files[0].as_uri())
    page.evaluate("""() => {
      const own = document.createElement("script");
      own.textContent = "window.hurt = 1";
      document.body.append(own);
    }""")
    assert page.evaluate("window.hurt") is None
