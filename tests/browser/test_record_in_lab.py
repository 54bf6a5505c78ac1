"""What a learner did is there when they come back, in a real JupyterLab; what they did not keep is nowhere."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import PATIENCE, Lesson, close_all
from tests.course import COURSE
from tests.lab.jupyter import ROOT, Jupyter
from widgets.record.lines import read_line
from widgets.record.where import NAME

FILE = "02_the_hormone_story.ipynb"
KEPT, UNKEPT = "the heron stood in the rain", "a kettle sang in the dark"
DROPS = "Your uncle takes herbal drops"
# The cells with code that are asked here: the head, and of each kind of piece what these tests touch.
PARTS = ['lesson("', '"02.stand-in"', '"02.headache-drops"', '"02.in-your-words"', '"oxytocin"', '"stress"', "reflect("]
WAITING = "Object.keys(localStorage).filter((key) => key.includes(' waiting ')).length"


def bring_lesson(server: Jupyter) -> Path:
    """Lay the lesson there with all its words and these pieces of it: each of the others takes time to be drawn."""
    notebook = json.loads((ROOT / "lessons" / FILE).read_text("utf-8"))
    notebook["cells"] = [cell for cell in notebook["cells"] if is_asked(cell)]
    path = server.lessons / FILE
    path.write_text(json.dumps(notebook, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return path


def is_asked(cell: dict) -> bool:
    return cell["cell_type"] == "markdown" or any(part in "".join(cell["source"]) for part in PARTS)


def question(page: Page, asks: str = "Why is this not yet proof") -> Locator:
    return page.locator(".gc-question", has_text=asks)


def reflection(page: Page) -> Locator:
    return page.locator(".gc-reflect").first


def answer_it(page: Page, asks: str = "Why is this not yet proof") -> None:
    question(page, asks).get_by_role("radio").first.check()
    question(page, asks).get_by_role("button", name="Check").click()
    expect(question(page, asks).locator(".gc-verdict")).to_be_visible()


def kept(server: Jupyter, kind: str) -> list[dict]:
    if not (server.record / NAME).exists():
        return []
    with closing(sqlite3.connect(server.record / NAME)) as connection:
        rows = [read_line(line) for (line,) in connection.execute("SELECT CAST(line AS BLOB) FROM log")]
        # The first row says what the file is, and is no entry.
        return [row for row in rows if row and row["type"] == kind]


def wait_for_kept(page: Page, server: Jupyter, kind: str, many: int = 1) -> None:
    for _ in range(200):
        if len(kept(server, kind)) >= many:
            break
        page.wait_for_timeout(100)
    assert len(kept(server, kind)) == many


def how_strong(page: Page) -> Locator:
    figure = page.get_by_role("figure", name="A stress, and what comes after")
    return figure.get_by_role("slider", name="How strong")


def move_it(page: Page) -> None:
    """See the chart without drawing first, and move its slider: both are kept."""
    figure = page.get_by_role("figure", name="A stress, and what comes after")
    figure.get_by_role("button", name="Show it without drawing").click()
    how_strong(page).press("Home")


def expect_all_is_there_again(page: Page, answered: int) -> None:
    expect(question(page).get_by_role("radio").first).to_be_checked(timeout=PATIENCE)
    expect(question(page)).to_contain_text("You answered this on")
    expect(how_strong(page)).to_have_value("0")
    expect(page.get_by_role("article", name="Claim 7").locator(".gc-status")).to_contain_text("Grade D")
    expect(reflection(page).get_by_role("textbox")).to_have_value(KEPT)
    many = sum(one.startswith("02.") for one in COURSE.question)
    expect(page.locator(".gc-done").nth(2)).to_have_text(f"You have looked at {answered} of its {many} questions.")


def everything_below(folder: Path) -> dict[str, bytes]:
    files = [file for file in folder.rglob("*") if file.is_file() and not file.is_symlink()]
    return {str(file): file.read_bytes() for file in files}


def test_what_was_done_is_there_again_and_what_was_not_kept_is_nowhere_on_the_disk(
    page: Page, jupyterlab: Jupyter, heard: Heard
) -> None:
    path = bring_lesson(jupyterlab)
    Lesson.open(page, jupyterlab, path)
    for box in page.locator(".gc textarea").all():
        box.press_sequentially(UNKEPT)
    for compare in page.get_by_role("button", name="Compare").all():
        compare.click()
    reflection(page).get_by_role("textbox").fill(KEPT)
    reflection(page).get_by_role("checkbox", name="Keep this for me").check()
    answer_it(page)
    move_it(page)
    page.get_by_role("article", name="Claim 7").get_by_role("button", name="Show what was found").click()
    wait_for_kept(page, jupyterlab, "attempt")
    wait_for_kept(page, jupyterlab, "words")
    wait_for_kept(page, jupyterlab, "state", 3)
    page.keyboard.press("ControlOrMeta+s")

    # In a second tab, while the first one is open and hears of it as it happens.
    second = page.context.new_page()
    Lesson.open(second, jupyterlab, path)
    expect_all_is_there_again(second, answered=1)
    answer_it(second, DROPS)
    wait_for_kept(second, jupyterlab, "attempt", 2)
    expect(page.locator(".gc-done").nth(2)).to_contain_text("You have looked at 2 of its", timeout=PATIENCE)
    second.close()

    # After the lesson was closed.
    close_all(page)
    Lesson.open_beside(page, jupyterlab, path)
    expect_all_is_there_again(page, answered=2)
    assert len(kept(jupyterlab, "attempt")) == 2, "what comes back is not recorded as a new attempt"
    assert heard.errors == []

    close_all(page)
    left = everything_below(jupyterlab.root.parent)
    assert any(KEPT.encode() in content for content in left.values()), "the record itself is searched"
    assert [name for name, content in left.items() if UNKEPT.encode() in content] == []


def test_a_learner_sees_takes_and_erases_what_is_kept_and_then_keeps_nothing(page: Page, jupyterlab: Jupyter) -> None:
    Lesson.open(page, jupyterlab, bring_lesson(jupyterlab))
    answer_it(page)
    reflection(page).get_by_role("textbox").fill("<b>" + KEPT)
    reflection(page).get_by_role("checkbox", name="Keep this for me").check()
    wait_for_kept(page, jupyterlab, "words")

    page.get_by_role("button", name="What is kept").click()
    dialog = page.get_by_role("dialog", name="What is kept about me")
    dialog.get_by_text("Lesson 2: The hormone story").click()
    expect(dialog).to_contain_text("<b>" + KEPT)
    with page.expect_download() as download:
        dialog.get_by_role("button", name="Export as JSON").click()
    exported = Path(download.value.path())
    assert len(json.loads(exported.read_text("utf-8"))["attempts"]) == 1

    dialog.get_by_role("button", name="Erase everything").click()
    dialog.get_by_role("button", name="Erase it").click()
    expect(dialog.get_by_text("Erased: 2 entries.")).to_be_visible()
    assert KEPT.encode() not in b"".join(everything_below(jupyterlab.record).values())

    with page.expect_file_chooser() as chooser:
        dialog.get_by_role("button", name="Import").click()
    chooser.value.set_files(exported)
    expect(dialog.get_by_text("Imported: 2 new, 0 that were here already.")).to_be_visible()
    assert len(kept(jupyterlab, "attempt")) == 1

    dialog.get_by_role("checkbox", name="Keep nothing from now on").check()
    dialog.get_by_role("button", name="Close").click()
    wait_for_kept(page, jupyterlab, "setting")
    expect(reflection(page).get_by_role("checkbox", name="Keep this for me")).to_be_disabled()
    answer_it(page, DROPS)
    page.wait_for_timeout(2000)
    assert len(kept(jupyterlab, "attempt")) == 1
    assert page.evaluate(WAITING) == 0
