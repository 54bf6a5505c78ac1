"""A course on another subject, in another language, is made by the same engine out of its own folder alone."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect

from tests.browser.conftest import context, heard, page
from tests.browser.heard import Heard
from tests.browser.lab_page import Lesson
from tests.lab.jupyter import Jupyter, running
from tests.second_course.made import FOLDER, MAKES, TEA
from tests.site.serving import Server
from tests.site.test_whole_site import come_up
from widgets.bank.build import FILES
from widgets.check.look import look
from widgets.lab.committed import write_committed

__all__ = ["context", "heard", "page"]

# The command keeps the name of its package, whatever course it makes.
COMMAND = "good-cry poll"
OTHERS = re.compile(r"good.cry|\bcr(?:y|ies|ied|ying)\b|\btears?\b|oxytocin|cortisol|hormone|\bfilm\b", re.I)
READ = (".html", ".txt", ".csv", ".xml", ".webmanifest", ".json")
LESSON = "01_das_ziehen.html"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tea")
    for name, make in MAKES.items():
        make(TEA, folder / name)
    return folder


@pytest.fixture(scope="module")
def served(made: Path) -> Iterator[Server]:
    server = Server(made / "site")
    yield server
    server.stop()


def test_nothing_is_off_in_it_and_its_notebooks_say_what_it_says() -> None:
    assert look(FOLDER / "assets", FOLDER / "lessons")[1] == []
    assert write_committed(TEA, TEA.lessons, write=False) == []


@pytest.mark.parametrize("kind", MAKES)
def test_what_is_made_of_it_speaks_of_it_alone(made: Path, kind: str) -> None:
    files = [path for path in (made / kind).rglob("*") if path.suffix in READ]
    assert files
    for path in files:
        text = path.read_text("utf-8-sig")
        if path.suffix == ".html":
            whole = BeautifulSoup(text, "html.parser")
            assert whole.html["lang"] == "de", path.name
            for unseen in whole(["script", "style"]):
                unseen.decompose()
            text = whole.get_text(" ")
        assert OTHERS.findall(text.replace(COMMAND, "")) == [], path.name


@pytest.mark.parametrize("kind", ["site", "slides", "guides", "paper"])
def test_its_name_stands_on_its_pages(made: Path, kind: str) -> None:
    for path in (made / kind).glob("*.html"):
        title = BeautifulSoup(path.read_text("utf-8"), "html.parser").title.get_text()
        assert TEA.about.name in title or kind == "guides", path.name
    files = {f"tee-{name}" for name in FILES.values()} | {
        f"tee-{one}-qti-{version}.zip" for one in TEA.lesson for version in ("1.2", "2.1")
    }
    assert {path.name for path in (made / "bank").glob("tee-*")} == files


def test_a_lesson_of_its_site_is_alive_and_keeps_things_under_its_own_name(
    page: Page, served: Server, heard: Heard
) -> None:
    come_up(page, f"{served.address}/{LESSON}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Das Ziehen")
    question = page.locator('.gc-question[data-kind="one"]').first
    question.get_by_role("radio", name="Das Koffein in der Tasse").check()
    question.get_by_role("button").filter(has_text=re.compile("Check|Prüf")).first.click()
    expect(question).to_contain_text("Ja, dreimal.")
    expect(page.locator(".gc-chart svg").first).to_be_visible()
    page.wait_for_function("Object.keys(localStorage).some((key) => key.startsWith('tee / kept '))", timeout=60_000)
    assert all(key.startswith("tee / ") for key in page.evaluate("Object.keys(localStorage)"))
    assert heard.errors == []


def test_a_lesson_of_it_is_alive_in_jupyterlab(page: Page, tmp_path: Path, heard: Heard) -> None:
    with running("jupyterlab", tmp_path, course=TEA) as server:
        lesson = in_jupyter(page, server)
        expect(page.locator(".gc-notice")).to_have_count(0)
        expect(page.locator(".gc-question")).to_have_count(2)
        expect(page.locator(".gc-claim")).to_contain_text("Je länger der Tee zieht")
        expect(page.locator(".gc-chart svg").first).to_be_visible()
        expect(page.locator(".gc-header")).to_contain_text("Woher der Tee kommt")
        assert OTHERS.findall(lesson.panel.inner_text()) == []
    assert heard.errors == []


def in_jupyter(page: Page, server: Jupyter) -> Lesson:
    path = Path(shutil.copy(FOLDER / "lessons" / "01_das_ziehen.ipynb", server.lessons))
    lesson = Lesson.open(page, server, path)
    expect(page.locator(".gc-claim")).to_be_visible()
    return lesson
