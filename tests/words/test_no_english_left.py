"""With the catalogue in another language, no English is left around what the course itself says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

import widgets
from tests.browser import plain
from tests.poll.serving import polling
from tests.site.whole import whole
from tests.words.leftover import left_over
from tests.words.pseudo import LANGUAGE, marked_course
from widgets import content
from widgets.content import Course
from widgets.content.places import LESSONS
from widgets.guide import pages as guides
from widgets.paper.pages import booklet, handout
from widgets.site import build
from widgets.site.onefile import build_files, look_of, one_file
from widgets.site.prose import page_of
from widgets.slides.build import build_slides

# Together they touch all that a page has: answers, hints, what is folded, and each dialog.
OPEN = """() => {
  window.print = () => {};
  window.open = () => null;
  const all = (wanted) => [...document.querySelectorAll(wanted)];
  for (const details of all("details")) details.open = true;
  for (const box of all("input[type=radio], input[type=checkbox]")) box.click();
  for (const range of all("input[type=range]")) range.dispatchEvent(new Event("input", { bubbles: true }));
  for (const select of all("select")) {
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event("input", { bubbles: true }));
    select.dispatchEvent(new Event("change", { bubbles: true }));
  }
}"""
PRESS = """() => {
  for (const button of document.querySelectorAll(".gc-piece button, main button")) button.click();
}"""
# Presses the button at this place of the bars, and says whether there is one.
PRESS_NEXT = """(place) => {
  for (const dialog of document.querySelectorAll("dialog[open]")) dialog.close();
  const button = document.querySelectorAll(".gc-bar button, .gc-foot button")[place];
  button?.click();
  return Boolean(button);
}"""
# Milliseconds of the page's own clock, after which all is told.
TOLD = 300

AWAKE = "document.body.dataset.ready || !document.querySelector('[data-gc-piece], #gc-search')"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("marked")


@pytest.fixture(scope="module")
def course(folder: Path) -> Course:
    return marked_course(folder)


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        page = context.new_page()
        page.clock.install()
        yield page


def touch(page: Page) -> None:
    page.evaluate(OPEN)
    for _ in range(3):
        page.evaluate(PRESS)
        page.clock.run_for(TOLD)
    place = 0
    while page.evaluate(PRESS_NEXT, place):
        page.clock.run_for(TOLD)
        place += 1


def left_on(page: Page, paths: list[Path], *known: str, touched: bool = False) -> dict[str, set[str]]:
    """Give what is left of English on each of these pages, where something is."""
    left = {}
    for path in paths:
        page.goto(whole(path.as_uri()))
        assert page.locator("html").get_attribute("lang") == LANGUAGE
        if page.locator("script[src], script:not([type])").count():
            page.wait_for_function(AWAKE)
        found = left_over(page, *known)
        if touched:
            touch(page)
            found |= left_over(page, *known)
        left[path.name] = found
    return {name: found for name, found in left.items() if found}


def named(course: Course) -> tuple[str, str]:
    """Give the name of the file in which a learner takes answers away."""
    return f"{course.about.id}-answers", "json"


def test_the_site_has_none_left(page: Page, course: Course, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # What a notebook with code says is its own: none is run.
    monkeypatch.setattr(build, "code_page", lambda *_: "")
    build.build_site(course, folder / "site")
    code = {page_of(one.file) for one in course.code_lesson.values()}
    paths = [path for path in sorted((folder / "site").glob("*.html")) if path.name not in code]
    beside = [path for path in paths if not path.name[0].isdigit()]
    assert left_on(page, beside) == {}
    assert left_on(page, [path for path in paths if path not in beside], *named(course), touched=True) == {}


def test_a_lesson_in_one_file_has_none_left(page: Page, course: Course, folder: Path) -> None:
    made = build_files(course, folder / "files")
    assert left_on(page, [made[2]], *named(course), touched=True) == {}
    packed = folder / "files" / "02_packed.html"
    packed.write_text(one_file(course, course.lesson["02"], look_of(course), scorm="1.2"), "utf-8")
    assert left_on(page, [packed]) == {}


def test_slides_have_none_left(page: Page, course: Course, folder: Path) -> None:
    build_slides(course, folder / "slides")
    assert left_on(page, sorted((folder / "slides").glob("*.html"))) == {}


def test_guides_have_none_left(page: Page, course: Course, folder: Path) -> None:
    for name, text in guides.all_pages(course, "A4").items():
        (folder / f"guide_{name}").write_text(text, "utf-8")
    assert left_on(page, sorted(folder.glob("guide_*.html"))) == {}


def test_sheets_of_paper_have_none_left(page: Page, course: Course, folder: Path) -> None:
    (folder / "sheet_booklet.html").write_text(booklet(course, "A4", {}), "utf-8")
    for lesson in ("02", "05"):
        text = handout(course, course.lesson[lesson], "teacher", "A4")
        (folder / f"sheet_{lesson}.html").write_text(text, "utf-8")
    assert left_on(page, sorted(folder.glob("sheet_*.html"))) == {}


def test_a_page_of_widgets_has_none_left(
    page: Page, course: Course, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain, "COURSE", course)
    monkeypatch.setattr(content, "installed_course", lambda: course)
    wanted = [
        ("lesson", "02"),
        ("claim", "oxytocin"),
        ("chart", "stress"),
        ("grades", "table"),
        ("review", "08.session"),
    ]
    wanted += [("question", one) for one in course.question if one.startswith("02.")]
    plain.show(page, folder / "widgets.html", [getattr(widgets, word)(one) for word, one in wanted])
    touch(page)
    assert left_over(page, "Pieces of a lesson") == set()


def test_the_poll_has_none_left(
    page: Page, course: Course, folder: Path, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOD_CRY_COURSE", str(folder))
    monkeypatch.setenv("GOOD_CRY_LESSONS", str(LESSONS))
    with polling(folder / "poll", runs=course.words("poll-runs")) as poll, browser.new_context() as context:
        phone = context.new_page()
        phone.goto(poll.address)
        left = left_over(phone)
        phone.goto(poll.address + poll.code)
        page.goto(f"{poll.address}teacher#{poll.key}")
        page.locator(".screen-ask").first.wait_for(state="attached")
        left |= left_over(page) | left_over(phone)
        page.evaluate("document.querySelector('.screen-ask').click()")
        phone.locator("input").first.check()
        left |= left_over(page) | left_over(phone)
        phone.locator("button").click()
        expect(page.locator(".screen-count")).to_have_attribute("data-answers", "1")
        for phase in ("closed", "explained"):
            onward = page.locator(".screen-foot > .gc-main")
            said = onward.inner_text()
            onward.click()
            expect(onward).not_to_have_text(said)
            phone.locator(".poll-results").wait_for() if phase == "explained" else phone.locator("h1").wait_for()
            left |= left_over(page) | left_over(phone)
    assert left - {poll.code} == set()
