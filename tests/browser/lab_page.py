"""What a learner sees of a lesson in JupyterLab or Notebook 7."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests import patience
from tests.lab.jupyter import Jupyter

# JupyterLab, its kernel and a lesson in a window of its own: the slowest that there is on a machine full of other work.
PATIENCE = 4 * patience.PATIENCE * patience.SECONDS


def open_beside(page: Page, server: Jupyter, path: Path) -> None:
    """Open a file in a JupyterLab that is there already."""
    name = path.relative_to(server.root).as_posix()
    page.evaluate("async (path) => { await jupyterapp.commands.execute('docmanager:open', { path }); }", name)


def close_all(page: Page) -> None:
    """Close everything that is open in JupyterLab, without saving it."""
    page.evaluate("""async () => {
        for (const one of jupyterapp.shell.widgets("main")) if (one.context) one.context.model.dirty = false;
        await jupyterapp.commands.execute("application:close-all");
    }""")
    expect(page.locator(".jp-NotebookPanel")).to_have_count(0)
    # A notice of JupyterLab's, such as that a cell is read-only, stays when its notebook goes, and would take all keys.
    for notice in page.locator(".jp-Dialog").all():
        notice.get_by_role("button").last.click()


class Lesson:
    """A lesson in its page."""

    def __init__(self, page: Page, name: str = "") -> None:
        self.page = page
        self.panel: Locator = page.locator(".jp-NotebookPanel.gc-lesson:visible")
        self.line: Locator = self.panel.locator(".gc-start-line")
        self.switch: Locator = self.panel.get_by_role("button", name="Show code")
        self.code: Locator = self.panel.locator(".jp-CodeCell .jp-InputArea-editor")
        self.folded: Locator = self.panel.locator(".jp-CodeCell .jp-InputPlaceholder")
        self.outputs: Locator = self.panel.locator(".jp-OutputArea-output")

    @classmethod
    def open(cls, page: Page, server: Jupyter, path: Path) -> "Lesson":
        """Open a lesson, and wait until JupyterLab has decided what to do with it."""
        page.goto(server.address(path))
        lesson = cls(page)
        lesson.settle()
        return lesson

    @classmethod
    def open_beside(cls, page: Page, server: Jupyter, path: Path) -> "Lesson":
        """Open a lesson in a JupyterLab that is there already, and wait until it has decided what to do with it."""
        open_beside(page, server, path)
        lesson = cls(page)
        lesson.settle()
        return lesson

    def settle(self) -> None:
        """Wait until the lesson has started, or will not."""
        decided = self.page.locator(".jp-NotebookPanel.gc-lesson[data-gc-state]:not([data-gc-state=starting]):visible")
        decided.wait_for(timeout=PATIENCE)

    def line_is_drawn(self) -> None:
        """Wait until the line above the lesson has the room that it asked for."""
        whole = """() => {
            const [line, body] = [".gc-start-line", ".gc-start-line > div"].map((one) => document.querySelector(one));
            return line && line.getBoundingClientRect().height >= body.getBoundingClientRect().height - 1;
        }"""
        self.page.wait_for_function(whole, timeout=PATIENCE)

    @property
    def state(self) -> str | None:
        """The state that the extension names."""
        return self.panel.get_attribute("data-gc-state")

    def is_marked_modified(self) -> bool:
        """Say whether JupyterLab would ask to save it on closing."""
        return self.page.locator(".lm-TabBar-tab.jp-mod-current.jp-mod-dirty").count() > 0

    def add_to_widget(self, html: str) -> None:
        """Put an element where the first widget of the lesson stands."""
        area = self.panel.locator(".gc-places").first
        area.evaluate("(node, html) => node.insertAdjacentHTML('afterbegin', html)", html)

    def write(self, text: str) -> None:
        """Write at the start of the first cell, as a person would: with the code shown, keys are Jupyter's own."""
        if self.switch.get_attribute("aria-pressed") == "false":
            self.switch.click()
        self.panel.get_by_role("heading").first.click()
        self.page.keyboard.press("Enter")
        self.page.locator(".jp-Notebook.jp-mod-editMode .jp-Cell.jp-mod-active .cm-focused").wait_for()
        self.page.keyboard.press("ControlOrMeta+Home")
        self.page.keyboard.type(text)

    def save(self) -> None:
        """Save with the keyboard, and wait until it is done."""
        self.page.keyboard.press("ControlOrMeta+s")
        self.page.locator(".lm-TabBar-tab.jp-mod-current:not(.jp-mod-dirty)").wait_for()

    def run_all(self) -> None:
        """Choose "Run All Cells" in the Run menu, as the line above the lesson says."""
        self.page.get_by_role("menuitem", name="Run", exact=True).click()
        self.page.get_by_role("menuitem", name="Run All Cells", exact=True).click()

    def enter_room(self) -> None:
        """Leave Jupyter's menus for the lesson alone."""
        self.panel.get_by_role("button", name="Only the lesson").click()
        self.panel.locator(".gc-room-bar").wait_for()

    def wait_for_kernel(self, server: Jupyter) -> None:
        """Wait until the page has its kernel, and the kernel nothing left to do."""
        for _ in range(PATIENCE // 200):
            kernels = [session["kernel"] for session in server.ask("api/sessions") if "/" in session["path"]]
            if any(kernel["connections"] and kernel["execution_state"] == "idle" for kernel in kernels):
                break
            self.page.wait_for_timeout(200)
        else:
            raise AssertionError(f"no kernel came to the page: {server.ask('api/sessions')}")
        # The page hears of it a moment later.
        self.page.wait_for_timeout(700)
