"""A lesson of the course opens alive, and is left as it was."""

import json
import shutil
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import urlopen

from playwright.sync_api import Page, Route, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.course import COURSE
from tests.lab.jupyter import ROOT, Jupyter
from tests.lab.notebooks import LESSON, write
from widgets.lab.committed import as_committed

REAL = ROOT / "lessons" / "02_the_hormone_story.ipynb"


def written(page: Page, path: Path, since: int) -> bytes:
    """Wait until a file was written, and give what it holds when nobody is writing it any more."""
    last = b""
    for _ in range(PATIENCE // 200):
        now = path.read_bytes() if path.stat().st_mtime_ns > since else b""
        if now and now == last:
            return now
        last = now
        page.wait_for_timeout(200)
    raise AssertionError(f"{path.name} was not written")


def is_put(route: Route) -> bool:
    return route.request.method == "PUT"


def test_a_lesson_does_not_wait_until_jupyterlab_has_kept_where_its_windows_are(
    page: Page, jupyterlab: Jupyter
) -> None:
    kept = []
    page.route("**/lab/api/workspaces/*", lambda route: kept.append(route) if is_put(route) else route.continue_())
    path = write(jupyterlab.lessons / "first.ipynb", *LESSON)
    page.goto(jupyterlab.address(path).removesuffix("&reset"))
    lesson = Lesson(page)
    lesson.settle()
    assert lesson.state == "alive"
    for route in kept:
        route.continue_()
    # What JupyterLab opens itself then is the same.
    page.wait_for_url("**/first.ipynb*")
    expect(page.locator(".jp-NotebookPanel")).to_have_count(1)


def test_what_can_be_exported_is_asked_for_once_a_lesson_stands(page: Page, jupyterlab: Jupyter) -> None:
    asked: list[str] = []
    page.on("request", lambda one: asked.append(urlsplit(one.url).path))
    with page.expect_response("**/api/nbconvert*"):
        Lesson.open(page, jupyterlab, write(jupyterlab.lessons / "first.ipynb", *LESSON))
    page.get_by_role("menuitem", name="File", exact=True).click()
    page.get_by_text("Save and Export Notebook As").hover()
    expect(page.get_by_role("menuitem", name="HTML", exact=True)).to_be_visible()
    assert asked.index("/good-cry/pieces") < asked.index("/api/nbconvert")


def test_the_course_begins_without_the_windows_of_other_days(page: Page, jupyterlab: Jupyter, heard: Heard) -> None:
    names = [write(jupyterlab.lessons / name, *LESSON).name for name in ("older.ipynb", "newer.ipynb")]
    start, key = f"http://127.0.0.1:{jupyterlab.port}", f"token={jupyterlab.token}"
    older, newer = (f"{start}/doc/workspaces/days/tree/lessons/{name}" for name in names)
    with page.expect_response(lambda answer: '"notebook:lessons/older.ipynb"' in (answer.request.post_data or "")):
        page.goto(f"{older}?{key}")
    page.goto(f"{newer}?begin&{key}")
    Lesson(page).settle()
    assert "older.ipynb" not in page.request.get(f"{start}/lab/api/workspaces/days?{key}").text()
    assert heard.errors == []


def test_a_lesson_opens_alive_without_a_click_and_saving_it_changes_nothing_in_its_file(
    page: Page, jupyterlab: Jupyter, heard: Heard
) -> None:
    path = Path(shutil.copy(REAL, jupyterlab.lessons))
    before, at = path.read_bytes(), path.stat().st_mtime_ns

    lesson = Lesson.open(page, jupyterlab, path)

    assert lesson.state == "alive"
    expect(lesson.line).to_have_count(0)
    code = [cell for cell in json.loads(before)["cells"] if cell["cell_type"] == "code"]
    expect(lesson.outputs).to_have_count(len(code))
    expect(lesson.panel.get_by_role("button", name="Check").first).to_be_visible()
    assert page.evaluate("document.querySelector('.jp-WindowedPanel-outer').scrollTop") == 0
    assert not lesson.is_marked_modified()
    assert path.read_bytes() == before
    assert heard.elsewhere == []
    assert heard.errors == []

    question = page.locator(".gc-question", has_text="Why is this not yet proof")
    question.get_by_role("radio").first.check()
    question.get_by_role("button", name="Check").click()
    page.keyboard.press("ControlOrMeta+s")
    assert written(page, path, at) == before
    # Also where somebody ran it by hand.
    lesson.run_all()
    expect(page.locator(".jp-Cell-outputWrapper .gc-question").first).to_be_visible(timeout=PATIENCE)
    at = path.stat().st_mtime_ns
    lesson.save()
    assert written(page, path, at) == before


def test_a_started_lesson_adds_nothing_to_what_people_share_who_work_on_it_together(
    used_page: Page, jupyterlab: Jupyter
) -> None:
    # With jupyter-collaboration, all that stands in the shared notebook is written to the file, and shown to everybody.
    path = Path(shutil.copy(REAL, jupyterlab.lessons))
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    assert lesson.state == "alive"
    shared = used_page.evaluate("jupyterapp.shell.currentWidget.context.model.sharedModel.toJSON()")
    written = json.loads(path.read_text("utf-8"))
    assert shared["metadata"] == written["metadata"]
    for now, before in zip(shared["cells"], written["cells"], strict=True):
        now["metadata"].pop("trusted", None)
        assert {name: now[name] for name in before} == before | {"source": "".join(before["source"])}


def test_a_lesson_that_was_only_read_closes_without_a_question(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    before = path.read_bytes()
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    lesson.switch.click()
    used_page.locator(".jp-mod-current .lm-TabBar-tabCloseIcon").click()
    expect(lesson.panel).to_have_count(0)
    expect(used_page.get_by_role("dialog")).to_have_count(0)
    assert path.read_bytes() == before


def test_a_double_click_takes_a_word_and_does_not_open_the_source(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON, text="# A lesson\n\nSomething to read.")
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    words = lesson.panel.locator("p", has_text="Something to read.")
    words.dblclick(position={"x": 20, "y": 10})
    assert used_page.evaluate("String(getSelection()).trim()") == "Something"
    expect(words).to_be_visible()
    expect(lesson.panel.locator(".jp-MarkdownCell .cm-editor:visible")).to_have_count(0)
    # With the code shown, the notebook is one to write in.
    lesson.switch.click()
    words.dblclick()
    expect(lesson.panel.locator(".jp-MarkdownCell .cm-editor:visible")).to_have_count(1)


def test_what_is_for_readers_elsewhere_is_hidden_where_a_lesson_lives(used_page: Page, jupyterlab: Jupyter) -> None:
    path = Path(shutil.copy(REAL, jupyterlab.lessons))
    path.write_text(as_committed(COURSE, path.read_text("utf-8"), COURSE.lesson["02"]), "utf-8")
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    elsewhere = lesson.panel.locator(".jp-MarkdownCell", has_text="Here this lesson can be read.")
    assert lesson.state == "alive"
    expect(elsewhere).to_be_hidden()
    lesson.switch.click()
    expect(elsewhere).to_be_visible()
    # And what leaves Jupyter by its File menu has the pieces, and not the code.
    with urlopen(
        f"http://127.0.0.1:{jupyterlab.port}/nbconvert/html/lessons/{path.name}?token={jupyterlab.token}"
    ) as got:
        exported = got.read().decode()
    assert COURSE.lesson["02"].learn[0] in exported
    assert "from widgets import" not in exported


def test_what_a_person_adds_is_saved_as_usual(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    lesson = Lesson.open_beside(used_page, jupyterlab, path)
    assert not lesson.is_marked_modified()

    lesson.write("My own: ")
    assert lesson.is_marked_modified()
    lesson.save()

    saved = json.loads(path.read_text("utf-8"))
    assert "".join(saved["cells"][0]["source"]) == "My own: # A lesson"
    assert saved["cells"][1]["metadata"]["jupyter"] == {"source_hidden": True}
    # It is still nothing but a lesson, and opens alive the next time.
    close_all(used_page)
    assert Lesson.open_beside(used_page, jupyterlab, path).state == "alive"


def test_a_second_view_of_a_lesson_shows_the_same_pieces(used_page: Page, jupyterlab: Jupyter) -> None:
    path = write(jupyterlab.lessons / "00_welcome.ipynb", *LESSON)
    Lesson.open_beside(used_page, jupyterlab, path)
    used_page.get_by_role("tab", name="00_welcome.ipynb").click(button="right")
    used_page.get_by_role("menuitem", name="New View for Notebook").click()
    expect(used_page.locator(".jp-NotebookPanel[data-gc-state=alive]")).to_have_count(2)
    for panel in used_page.locator(".jp-NotebookPanel").all():
        expect(panel.locator(".gc-header .gc-kicker")).to_be_visible()
