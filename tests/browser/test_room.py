"""A lesson in a room of its own: Jupyter out of sight, one bar above it, and its path of steps."""

import json
import re
import shutil
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.heard import Heard
from tests.browser.lab_page import Lesson
from tests.lab.jupyter import ROOT, Jupyter

JUPYTERS = (
    "#jp-top-panel, #jp-menu-panel, #jp-title-panel-title, .jp-SideBar, .jp-NotebookPanel-toolbar, .lm-DockPanel-tabBar"
)
# What is seen in the middle of whatever has the focus, and how much of it is below the bar and within the window.
UNCOVERED = """() => {
  const one = document.activeElement, { left, top, width, height, bottom } = one.getBoundingClientRect();
  const bar = document.querySelector(".gc-room-bar").getBoundingClientRect();
  const tall = height > innerHeight - bar.bottom;
  if (tall || one === document.body || one.closest(".gc-room-bar, .jp-skiplink")) return "";
  const seen = document.elementFromPoint(left + width / 2, top + height / 2);
  const covered = top < bar.bottom - 1 || bottom > innerHeight + 1 || !(one.contains(seen) || seen?.contains(one));
  return covered ? one.outerHTML.slice(0, 120) : "";
}"""

# Where the ways of the bar stand, and the words in it that are cut; and where what there is to say stands.
LAID = """() => {
  const [bar, outer] = [".gc-room-bar", ".gc-lesson .jp-WindowedPanel-outer"].map((one) => document.querySelector(one));
  const isWay = (one) => one.checkVisibility() && !one.closest("dialog, .gc-told");
  const ways = [...bar.querySelectorAll("a, button")].filter(isWay);
  const box = (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x, y, width, height].map(Math.round);
  };
  const title = bar.querySelector("strong");
  return {
    ways: ways.map((one) => [one.textContent, ...box(one)]), title: [title.clientWidth, title.scrollWidth],
    told: [...bar.querySelectorAll(".gc-told:not([hidden])")].map(box), bar: box(bar), outer: box(outer),
  };
}"""
# JupyterLab hears that its server does not answer; what it does then it has begun.
LOST = """async () => {
  const { serviceManager } = jupyterapp;
  const heard = new Promise((done) => { serviceManager.connectionFailure.connect(() => setTimeout(done, 500)); });
  await serviceManager.kernels.refreshRunning().catch(() => {});
  await heard;
}"""
AWAY = "The lesson is not connected to its record just now."


@pytest.fixture
def lesson(page: Page, jupyterlab: Jupyter) -> Lesson:
    for name in ("02_the_hormone_story.ipynb", "03_babies_and_first_tears.ipynb"):
        shutil.copy(ROOT / "lessons" / name, jupyterlab.lessons)
    return Lesson.open(page, jupyterlab, jupyterlab.lessons / "02_the_hormone_story.ipynb")


def step(lesson: Lesson) -> str:
    return lesson.panel.locator(".gc-room-where button").first.inner_text()


def test_a_learner_goes_through_a_lesson_and_sees_nothing_of_jupyter(
    lesson: Lesson, jupyterlab: Jupyter, heard: Heard
) -> None:
    page, panel = lesson.page, lesson.panel
    before = Path(jupyterlab.lessons / "02_the_hormone_story.ipynb").stat().st_mtime_ns
    lesson.enter_room()
    for part in page.locator(JUPYTERS).all():
        expect(part).to_be_hidden()
    assert page.title() == "The hormone story · A Good Cry"
    assert panel.bounding_box()["y"] == 0

    # What comes next is the next step, and not the next lesson.
    expect(panel.get_by_role("link", name="Next →")).to_have_count(0)
    # A step at a time, and by the keyboard; a finding waits for its guess.
    assert step(lesson) == "Step 1 of 13"
    for title in ("The story in one picture", "Three messengers and a chain", "Does crying release oxytocin?"):
        panel.get_by_role("button", name=f"On to: {title}").press("Enter")
        expect(panel.get_by_role("heading", name=title)).to_be_focused()
        expect(panel.get_by_role("heading", level=2).locator("visible=true")).to_have_count(1)
    # The browser goes back and forward by steps, as on the web.
    where = panel.locator(".gc-room-where button").first
    page.go_back()
    expect(where).to_have_text("Step 3 of 13")
    expect(panel.get_by_role("heading", name="Three messengers and a chain")).to_be_focused()
    page.go_forward()
    expect(where).to_have_text("Step 4 of 13")
    expect(panel.locator(".gc-claim:visible")).to_have_count(0)
    panel.get_by_role("button", name="Read on without a guess").press("Enter")
    expect(panel.locator(".gc-claim:visible")).to_have_count(1)

    # Find leads to what lies folded in another step; help is a key away.
    panel.get_by_role("button", name="Find", exact=True).click()
    page.keyboard.type("matsukura")
    page.locator(".gc-finds button").first.click()
    expect(panel.locator(":focus")).to_contain_text("Matsukura")
    expect(panel.locator(":focus")).to_be_in_viewport()
    assert step(lesson) == "Step 7 of 13"
    page.keyboard.press("F1")
    expect(page.get_by_role("dialog", name="Help")).to_be_visible()
    page.keyboard.press("Escape")

    # Reading changes nothing, whatever is pressed.
    words = panel.locator(".jp-RenderedMarkdown p:visible").first
    words.dblclick()
    page.keyboard.press("Enter")
    expect(panel.locator(".jp-MarkdownCell .cm-editor:visible")).to_have_count(0)

    # The last step has one way on: the line with which the notebook ends is for whoever reads all of it.
    closing = panel.locator("p", has_text="Next lesson: Babies and first tears")
    panel.get_by_role("button", name="Step 7 of 13").click()
    page.get_by_role("button", name="What to take away").click()
    expect(panel.get_by_role("button", name="On to: Babies and first tears")).to_be_visible()
    expect(closing).to_be_hidden()

    # All on one page is a switch away, and holds for the next lesson, which comes in the same place.
    panel.get_by_role("button", name="Step 13 of 13").click()
    page.get_by_role("button", name="Read it all on one page").click()
    page.keyboard.press("Escape")
    expect(closing).to_be_visible()
    assert panel.get_by_role("heading", level=2).locator("visible=true").count() == 12
    panel.get_by_role("link", name="Next lesson: Babies and first tears").click()
    expect(page.locator(".gc-room-bar:visible strong").first).to_have_text("Babies and first tears")
    lesson.settle()
    expect(panel.locator(".gc-room-where button:visible")).to_have_text("Parts of this lesson")
    assert page.title() == "Babies and first tears · A Good Cry"

    # Back, and forward again by the lesson's own way: the lesson before is still there.
    page.go_back()
    expect(page.locator(".gc-room-bar:visible strong").first).to_have_text("The hormone story")
    panel.get_by_role("link", name="Next lesson: Babies and first tears").click()
    expect(page.locator(".gc-room-bar:visible strong").first).to_have_text("Babies and first tears")

    # Jupyter is one click away, as it was.
    panel.get_by_role("button", name="Jupyter", exact=True).click()
    expect(page.get_by_role("menubar")).to_be_visible()
    expect(panel.get_by_role("button", name="Only the lesson")).to_be_focused()
    expect(panel.locator(".gc-bar").get_by_role("button", name="Help")).to_be_visible()
    assert "Babies" not in page.title()
    assert Path(jupyterlab.lessons / "02_the_hormone_story.ipynb").stat().st_mtime_ns == before
    assert heard.errors == []


def test_a_low_or_narrow_window_is_for_the_lesson(lesson: Lesson) -> None:
    page, panel = lesson.page, lesson.panel
    lesson.enter_room()
    bar = panel.locator(".gc-room-bar")
    for width, height in (640, 360), (320, 180):
        page.set_viewport_size({"width": width, "height": height})
        expect(bar.get_by_role("button", name="Help")).to_be_visible()
        page.wait_for_function("document.querySelector('.jp-WindowedPanel-outer').clientHeight > innerHeight * 0.8")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    more = bar.get_by_role("button", name="More")
    expect(bar.get_by_role("button", name="Pause")).to_be_hidden()
    more.press("Enter")
    expect(bar.get_by_role("button", name="Pause")).to_be_visible()
    # Whoever goes on to the lesson has its room back.
    page.set_viewport_size({"width": 320, "height": 360})
    panel.locator(".gc-header summary").focus()
    expect(bar.get_by_role("button", name="Pause")).to_be_hidden()
    for _ in range(12):
        page.keyboard.press("Tab")
        assert page.evaluate(UNCOVERED) == ""
    # The way to the next lesson is reached in the lowest window too.
    panel.get_by_role("button", name="Step 1 of 13").click()
    page.get_by_role("button", name="What to take away").click()
    onward = panel.get_by_role("button", name="On to: Babies and first tears")
    for width, height in (640, 360), (320, 180):
        page.set_viewport_size({"width": width, "height": height})
        panel.get_by_role("button", name="Back", exact=True).focus()
        page.keyboard.press("Tab")
        expect(onward).to_be_focused()
        expect(onward).to_be_in_viewport(ratio=1)
        assert page.evaluate(UNCOVERED) == ""


def laid(page: Page, width: int, height: int) -> dict:
    """Give how the bar is laid out in a window, once JupyterLab has given it its room."""
    page.set_viewport_size({"width": width, "height": height})
    settled = "(({ bar, outer }, width) => bar[2] === width && Math.abs(outer[1] - bar[3]) <= 1)"
    page.wait_for_function(f"(width) => {settled}(({LAID})(), width)", arg=width)
    return page.evaluate(LAID)


def test_while_the_server_is_away_the_bar_is_as_it_was_and_says_so_below(lesson: Lesson) -> None:
    page, panel = lesson.page, lesson.panel
    dialog = page.locator(".jp-Dialog")
    lesson.enter_room()
    sizes = [(1280, 800), (400, 800), (320, 640)]
    before = {size: laid(page, *size) for size in sizes}
    page.route(re.compile("/api/|/good-cry/record"), lambda route: route.abort())
    panel.locator(".gc-question").first.get_by_role("radio").first.check()
    panel.locator(".gc-question").first.get_by_role("button", name="Check").click()
    told = panel.locator(".gc-told", has_text=AWAY)
    expect(told).to_be_visible()
    # JupyterLab says so in words of its own, over everything, only where its own things are in sight.
    page.evaluate(LOST)
    expect(dialog).to_have_count(0)
    # The teacher of a class may have something to say at the same time.
    told.evaluate("(told) => told.before(Object.assign(told.cloneNode(true), { id: 'of-teacher' }))")
    for size in sizes:
        now, bar = laid(page, *size), before[size]
        assert (now["ways"], now["title"]) == (bar["ways"], bar["title"])
        below = bar["bar"][3]
        assert len(now["told"]) == 2
        for x, y, width, height in now["told"]:
            assert (x, width) == (0, size[0])
            assert abs(y - below) <= 1
            below += height
        assert abs(now["bar"][3] - below) <= 1
    panel.locator("#of-teacher").evaluate("(told) => told.remove()")
    told.get_by_role("button", name="Hide this").click()
    assert laid(page, *sizes[0]) == before[sizes[0]]

    panel.get_by_role("button", name="Jupyter", exact=True).click()
    page.evaluate(LOST)
    expect(dialog).to_contain_text("Server Connection Error")


def test_the_code_that_nobody_sees_has_no_editors_and_all_of_it_has_once_it_is_shown(lesson: Lesson) -> None:
    page, panel = lesson.page, lesson.panel
    lesson.enter_room()
    page.reload()
    lesson.settle()
    # Jupyter's completions ask for that of the cell that is chosen.
    assert panel.locator(".jp-Cell .cm-editor").count() <= 1
    panel.get_by_role("button", name="Jupyter", exact=True).click()
    lesson.switch.click()
    path = ROOT / "lessons/02_the_hormone_story.ipynb"
    cells = json.loads(path.read_text("utf-8"))["cells"]
    code = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    shown = panel.locator(".jp-CodeCell .cm-content")
    expect(shown).to_have_count(len(code))
    assert shown.evaluate_all("(all) => all.map((one) => one.innerText.trim())") == code
    # What was asked of an editor before it was made holds: the arrow at its lower edge leads to the next cell.
    first = panel.locator(".jp-CodeCell").first
    first.locator(".cm-content").click()
    for key in ("End", "ArrowDown", "ArrowDown"):
        page.keyboard.press(key)
    expect(first).not_to_contain_class("jp-mod-active")


def test_the_welcome_leads_whoever_comes_back_to_where_they_were(page: Page, jupyterlab: Jupyter, heard: Heard) -> None:
    welcome, other = (ROOT / "lessons" / name for name in ("00_welcome.ipynb", "03_babies_and_first_tears.ipynb"))
    for path in (welcome, other):
        shutil.copy(path, jupyterlab.lessons)
    lesson = Lesson.open(page, jupyterlab, jupyterlab.lessons / welcome.name)
    lesson.enter_room()
    on = lesson.panel.get_by_role("link", name="Go on with: Babies and first tears")
    lesson.panel.get_by_role("button", name="Read on without a guess").click()
    lesson.panel.get_by_role("button", name="On to: How it works").click()
    expect(on).to_have_count(0)
    lesson = Lesson.open(page, jupyterlab, jupyterlab.lessons / other.name)
    lesson.panel.get_by_role("button", name="On to:").click()
    expect(lesson.panel.locator(".gc-room-where button").first).to_have_text("Step 2 of 9")
    page.wait_for_function("() => !Object.keys(localStorage).some((key) => key.includes(' waiting '))")

    lesson = Lesson.open(page, jupyterlab, jupyterlab.lessons / welcome.name)
    expect(lesson.panel.locator(".gc-room-where button").first).to_have_text("Step 2 of 4")
    expect(on).to_be_in_viewport()
    on.click()
    expect(page.locator(".gc-room-bar:visible strong").first).to_have_text("Babies and first tears")
    expect(on).to_have_count(0)
    assert heard.errors == []
