"""A browser with one window: what the tests here ask of it, whichever it is and whoever drives it."""

import time
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from tests.engines.listening import PAGE

# Only a hang reaches it: JupyterLab from a cold start, in an old browser, beside other work.
PATIENCE = 180
ENTER, ESCAPE = "\ue007", "\ue00c"
END, HOME, RIGHT = "\ue010", "\ue011", "\ue014"
IN_REACH = "(e => { e?.scrollIntoView({ block: 'center', behavior: 'instant' }); return e; })"


class Unanswered(Exception):
    """The page left while it was asked something, so that nobody was there to answer."""


class Element(Protocol):
    """An element of a page, under the names that all drivers have for it."""

    def click(self) -> None:
        """Click in its middle, as a hand does."""

    def send_keys(self, *keys: str) -> None:
        """Press keys while the focus is in it."""


class Driver(Protocol):
    """What a driver's own client does, under one name each."""

    version: str

    def go(self, address: str) -> None:
        """Open an address, and wait until it is there."""

    def run(self, script: str, *given: object) -> object:
        """Run the body of a function in the page, among the page's own names; raises `Unanswered`."""

    def give_file(self, css: str, path: Path) -> None:
        """Choose a file, as in the window that a click on this element would open."""

    def picture(self) -> str:
        """Give what the window shows, as a PNG in base64."""

    def close(self) -> None:
        """End the browser and all that came with it."""


class Engine:
    """A running browser."""

    def __init__(self, name: str, driver: Driver) -> None:
        self.name = f"{name} {driver.version}"
        self.driver = driver
        self.close = driver.close
        self.run = driver.run

    def go(self, address: str, ready: str = "document.body?.dataset.ready") -> None:
        """Open an address anew, and wait until the page says that it is ready."""
        self.driver.go("about:blank")
        self.driver.go(address)
        self.wait(ready)

    def come_again(self, ready: str = "document.body?.dataset.ready") -> None:
        """Reload the page, and wait until it is ready once more."""
        self.run("window.gcIsOld = true; setTimeout(() => location.reload());")
        self.wait(f"!window.gcIsOld && {ready}")

    def wait(self, condition: str, *given: object) -> object:
        """Wait until this expression of a page holds, and give what it is; the page may leave meanwhile."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with suppress(Unanswered):
                if found := self.ask(condition, *given):
                    return found
            time.sleep(0.05)
        raise TimeoutError(f"{self.name} waited {PATIENCE} s for: {condition}")

    def ask(self, expression: str, *given: object) -> object:
        """Give what an expression is in the page; it may use what `page.js` has."""
        return self.run(f"{PAGE}\nreturn {expression};", *given)

    def find(self, expression: str, *given: object) -> Element:
        """Give the element that an expression names, brought to where a hand can reach it."""
        return self.wait(f"{IN_REACH}({expression})", *given)

    def click(self, expression: str, *given: object) -> None:
        """Click an element as a hand does."""
        self.find(expression, *given).click()

    def press(self, expression: str, *keys: str) -> None:
        """Press keys on an element."""
        self.find(expression).send_keys(*keys)
