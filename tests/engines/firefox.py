"""Firefox, driven by Mozilla's own client over the line that its geckodriver speaks too."""

import logging
from pathlib import Path

from marionette_driver.marionette import Marionette

# Only then may a test look into the tree that Firefox hands to screen readers.
BROWSERS_OWN = "--remote-allow-system-access"


class Firefox:
    """A running Firefox, without a window on the screen."""

    def __init__(self, program: Path, log: Path) -> None:
        logging.getLogger("mozversion").setLevel(logging.WARNING)
        self.line = Marionette(bin=str(program), headless=True, app_args=[BROWSERS_OWN], gecko_log=str(log), port=0)
        found = self.line.start_session({"strictFileInteractability": False})
        self.version = found["browserVersion"]
        self.go = self.line.navigate

    def run(self, script: str, *given: object) -> object:
        """Run the body of a function in the page, among the page's own names."""
        return self.line.execute_script(script, given, sandbox=None)

    def run_in_browser(self, script: str, *given: object) -> object:
        """Run the body of a function in the browser itself, outside of every page."""
        with self.line.using_context("chrome"):
            return self.line.execute_script(script, given, sandbox="system")

    def give_file(self, css: str, path: Path) -> None:
        """Choose a file, as in the window that a click on this element would open."""
        self.line.find_element("css selector", css).send_keys(str(path))

    def picture(self) -> str:
        """Give what the window shows, as a PNG in base64."""
        return self.line.screenshot(full=False)

    def close(self) -> None:
        """End it, and remove its profile."""
        self.line.quit(in_app=False)
        self.line.cleanup()
        # Else it cleans up once more as Python ends, when nothing is left to do it with.
        self.line.instance = None
